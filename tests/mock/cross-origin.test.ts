import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../../src/mock/server.ts";
import type { MockSettings } from "../../src/mock/settings.ts";
import { openOrigin, startBrowser, startOrigin } from "../support/browser.ts";
import { loadDocument } from "../support/document.ts";

const browser = await startBrowser();
const document = await loadDocument();

/** Posts a project from a page on another origin than the mock, and returns what its script can read. */
async function postFromPage(settings: MockSettings, preferences: readonly string[]) {
  const mock = await startMock({ document, ...settings });
  onTestFinished(() => mock.close());
  const page = await openOrigin(browser);
  return page.evaluate(
    ([url, prefers]) =>
      Promise.all(
        prefers.map(async (prefer) => {
          const headers = { Authorization: "Bearer any", "Content-Type": "application/json", Prefer: prefer };
          const body = JSON.stringify({ displayName: "Mine" });
          const response = await fetch(url, { method: "POST", headers, body });
          const [id, retryAfter] = ["request-id", "Retry-After"].map((name) => response.headers.get(name));
          return { status: response.status, id, retryAfter, body: await response.json() };
        }),
      ),
    [`${mock.url}/me/profile/projects`, preferences] as const,
  );
}

test("a page on another origin reads the mock's responses, errors and headers included", async () => {
  const preferences = ["", "code=400", "code=401", "code=403", "code=404", "code=429", "code=500", "code=503"];
  const responses = await postFromPage({}, preferences);
  expect(responses.map(({ status }) => status)).toEqual([201, 400, 401, 403, 404, 429, 500, 503]);
  expect(responses[0]?.body).toMatchObject({ displayName: "Mine" });
  for (const { id } of responses) expect(id).toMatch(/^[\da-f-]{36}$/);
  for (const { status, retryAfter } of responses)
    expect({ status, hasDelay: retryAfter !== null }).toEqual({ status, hasDelay: status === 429 || status === 503 });
});

test.each([
  ["none", {}],
  ["those of another origin", { "Access-Control-Allow-Origin": "https://portal.example" }],
  [
    "those of any origin, without the exposed headers",
    { "access-control-allow-origin": "*", "access-control-expose-headers": "x-none" },
  ],
  [
    "those of a service with cookies",
    {
      "Access-Control-Allow-Origin": "null",
      "Access-Control-Allow-Credentials": "true",
      "Access-Control-Allow-Headers": "x-none",
      "Access-Control-Allow-Methods": "GET",
    },
  ],
])(
  "a page on another origin reads responses through --proxy whatever CORS headers the service has: %s",
  async (_what, cors) => {
    const service = await startOrigin((_request, response) => {
      response.writeHead(201, { "Content-Type": "application/json", "request-id": "of-the-service", ...cors });
      response.end(JSON.stringify({ id: "1", displayName: "Theirs" }));
    });
    const [response] = await postFromPage({ proxy: new URL(service) }, [""]);
    expect(response).toMatchObject({ status: 201, id: "of-the-service", body: { displayName: "Theirs" } });
  },
);
