import { afterAll } from "vitest";
import { createPrism } from "../../src/mock/prism.ts";
import { createResponder, type MockResponse } from "../../src/mock/respond.ts";
import { type Mock, startMock } from "../../src/mock/server.ts";
import type { MockSettings } from "../../src/mock/settings.ts";
import { loadDocument } from "./document.ts";

/**
 * Starts a mock of the API description on a free port. It responds with the examples by default, and stops after the
 * test file.
 */
export async function mockOfDocument(settings: MockSettings = { responses: "static" }): Promise<Mock> {
  const mock = await startMock({ document: await loadDocument(), ...settings });
  afterAll(() => mock.close());
  return mock;
}

/** Posts a body, of JSON unless it is text already, with a token. */
export type Post = (path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<MockResponse>;

/** Returns a function that creates a mock of the API description without a server. The mocks share one Prism. */
export async function inProcessMocks(): Promise<(settings?: MockSettings) => Post> {
  const document = await loadDocument();
  const prism = createPrism(document);
  return (settings = {}) => {
    const respond = createResponder(document, { responses: "created", ...settings }, prism);
    return (path, body = {}, headers = {}) => {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const all = { authorization: "Bearer token", "content-type": "application/json", ...headers };
      return respond({ method: "POST", path, query: "", headers: all, body: text });
    };
  };
}
