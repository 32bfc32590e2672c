import { afterAll } from "vitest";
import { type Mock, startMock } from "../../scripts/mock/server.ts";
import type { MockSettings } from "../../scripts/mock/settings.ts";

/** A mock of the contract on a free port, which answers with the examples unless told otherwise, and ends with the test file. */
export async function mockOfContract(settings: MockSettings = { answers: "static" }): Promise<Mock> {
  const mock = await startMock(settings);
  afterAll(() => mock.close());
  return mock;
}
