import { afterAll } from "vitest";
import { type Mock, startMock } from "../../src/mock/server.ts";
import type { MockSettings } from "../../src/mock/settings.ts";
import { loadDocument } from "./document.ts";

/** A mock of the API description on a free port, which answers with the examples unless told otherwise, and ends with the test file. */
export async function mockOfDocument(settings: MockSettings = { answers: "static" }): Promise<Mock> {
  const mock = await startMock({ document: await loadDocument(), ...settings });
  afterAll(() => mock.close());
  return mock;
}
