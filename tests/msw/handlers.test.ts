import { getResponse, HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createClient, servers } from "../../generated/client.ts";
import { examples } from "../../generated/examples.ts";
import { validators } from "../../generated/validators.ts";
import { type HandlerOptions, handlers } from "../../scripts/package/entries/msw.ts";
import { scenariosOf } from "../../src/mock/scenarios.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { loadDocument } from "../support/document.ts";
import { inProcessMocks } from "../support/mock.ts";

const document = await loadDocument();
const root = "https://graph.example";
const server = setupServer();
server.listen({ onUnhandledFrame: "bypass" });
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Installs the handlers, and returns a client that they respond to. */
function clientWith(options: HandlerOptions = {}) {
  server.use(...handlers({ baseUrl: root, ...options }));
  return createClient({ baseUrl: root, allowedHosts: ["graph.example"], accessToken: "any", retry: false });
}

describe("the handlers respond as the mock does", async () => {
  const mockWith = await inProcessMocks();
  const credentials = { authorization: "Bearer any" };
  type Headers = Record<string, string>;

  /** Returns functions that post to the mock and to the handlers, with the same settings. */
  function both(options: HandlerOptions) {
    const postToMock = mockWith({ responses: options.responses, seed: options.seed });
    const installed = handlers({ baseUrl: root, ...options });
    return {
      async byMock(path: string, headers: Headers, sent: unknown = {}) {
        const { status, headers: responseHeaders, body } = await postToMock(path, sent, headers);
        return comparable(new Response(JSON.stringify(body), { status, headers: responseHeaders }));
      },
      async byHandlers(path: string, headers: Headers, sent: unknown = {}) {
        const all = { "content-type": "application/json", ...headers };
        const request = new Request(root + path, { method: "POST", headers: all, body: JSON.stringify(sent) });
        return comparable((await getResponse(installed, request)) ?? Response.error());
      },
    };
  }

  test.each(operationsOf(document).map((operation) => [operation.name, operation] as const))(
    "to %s",
    async (_name, operation) => {
      const preferences = Object.keys(operation.definition.responses).flatMap((status) => {
        const names = scenariosOf(document, operation, status);
        return [`code=${status}`, ...names.flatMap((name) => [`example=${name}`, `code=${status}, example=${name}`])];
      });
      expect(preferences.length).toBeGreaterThan(20);
      const { byMock, byHandlers } = both({ responses: "static" });
      const path = operation.path.replaceAll(/\{[^{}]+\}/g, "megan@contoso.com");
      for (const prefer of ["", "example=nowhere", "code=418", ...preferences]) {
        const headers = { prefer, ...credentials };
        expect(await byHandlers(path, headers), prefer).toEqual(await byMock(path, headers));
      }
      for (const prefer of ["", "code=429"]) {
        const response = await byHandlers(path, { prefer, authorization: "" });
        expect(response, prefer).toEqual(await byMock(path, { prefer, authorization: "" }));
        expect(response.status).toBe(401);
      }
    },
  );

  test.each([
    ["projects", {}],
    ["projects", { displayName: "X", client: { address: {} }, colleagues: [{}], more: 1 }],
    ["certifications", examples.createMyCertification.request.complete],
    ["webAccounts", { id: "mine", service: {} }],
    ["projects", { allowedAudiences: "nobody", displayName: 1, source: { type: 5 } }],
    ["projects", { client: [], colleagues: [{ relationship: "foe" }], detail: { endMonthYear: "soon" } }],
    ["webAccounts", []],
  ])("to a create in %s of %j", async (collection, sent) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { byMock, byHandlers } = both({ responses: "created", seed: 1, validators });
    const path = `/me/profile/${collection}`;
    expect(await byHandlers(path, credentials, sent)).toEqual(await byMock(path, credentials, sent));
  });

  /** Returns a response without the ids and the date of its own request; those of an example stay. */
  async function comparable(response: Response) {
    const { error, ...body } = await response.json();
    const isOwn = error?.innerError?.["request-id"] === response.headers.get("request-id");
    return {
      status: response.status,
      contentType: response.headers.get("content-type"),
      retryAfter: response.headers.get("retry-after"),
      body: isOwn ? { error: { ...error, innerError: "its own" } } : { error, ...body },
    };
  }
});

test("the ids of a request are in the headers of its response", async () => {
  clientWith();
  const headers = { "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55" };
  const response = await fetch(`${root}/me/profile/projects`, { method: "POST", headers });
  expect(response.headers.get("client-request-id")).toBe(headers["client-request-id"]);
  expect(response.headers.get("request-id")).toMatch(/^[\da-f-]{36}$/);
});

test("a create responds with what was sent, a new id, the current time, and null for the rest", async () => {
  const client = clientWith();
  const { data, error } = await client.createMyProject({ body: { displayName: "Mine" } });
  expect(error).toBeUndefined();
  expect(data).toMatchObject({ displayName: "Mine", id: expect.stringMatching(/^[\da-f-]{36}$/) });
  expect(data).toMatchObject({ client: null, categories: null, detail: null });
  expect(data?.id).not.toBe(examples.createMyProject.responses[201].reference.id);
  expect(Math.abs(Date.parse(data?.createdDateTime ?? "") - Date.now())).toBeLessThan(60_000);
});

test("the scenario applies to all requests, and Prefer to one", async () => {
  const client = clientWith({ scenario: "tooManyRequests" });
  expect((await client.createMyWebAccount({ body: {} })).error?.status).toBe(429);
  const { data } = await client.createMyWebAccount({ body: {}, headers: { Prefer: "example=complete" } });
  expect(data?.userId).toBe(examples.createMyWebAccount.responses[201].complete.userId);
});

test("a scenario that no response has is refused, with the names of all", () => {
  const expected =
    /^Invalid option scenario: expected one of reference, complete, .*, serviceNotAvailable, got "nosuch"\.$/;
  expect(() => handlers({ scenario: "nosuch" as "complete" })).toThrow(expected);
});

test("a seed repeats ids, and chaos fails requests", async () => {
  const idWith = async (seed: number) => (await clientWith({ seed }).createMyProject({ body: {} })).data?.id;
  expect(await idWith(1)).toBe(await idWith(1));
  expect(await idWith(1)).not.toBe(await idWith(2));
  expect([429, 503]).toContain((await clientWith({ chaos: 1 }).createMyProject({ body: {} })).error?.status);
});

test("validators refuse an invalid body, and name the place", async () => {
  const client = clientWith({ validators });
  const { error } = await client.createMyProject({ body: { detail: { endMonthYear: "soon" } } });
  expect(error).toMatchObject({
    status: 400,
    body: { error: { code: "BadRequest", details: [{ target: "/detail/endMonthYear" }] } },
  });
  const valid = await client.createMyProject({ body: examples.createMyProject.request.complete });
  expect(valid.error).toBeUndefined();
});

test("a response that requires Prism is an error", async () => {
  const { error } = await clientWith().createMyProject({ body: {}, headers: { Prefer: "dynamic=true" } });
  expect(error).toMatchObject({ kind: "unexpected-status", status: 501 });
});

test("without a base URL they respond for each server of the API description", async () => {
  server.use(...handlers());
  for (const baseUrl of Object.values(servers)) {
    const client = createClient({ baseUrl, accessToken: "any" });
    const path = { idOrUserPrincipalName: "$anna'b@contoso.com" };
    const { data, error } = await client.createUserProject({ params: { path }, body: { displayName: "Theirs" } });
    expect(error).toBeUndefined();
    expect(data?.displayName).toBe("Theirs");
  }
});

test("requests without an operation are left to other handlers", async () => {
  server.use(http.get(`${root}/me`, () => HttpResponse.json({ id: "other" })));
  server.use(http.get(`${root}/me/profile/projects`, () => HttpResponse.json({ value: [] })));
  clientWith();
  expect(await (await fetch(`${root}/me`)).json()).toEqual({ id: "other" });
  expect(await (await fetch(`${root}/me/profile/projects`)).json()).toEqual({ value: [] });
});

test("handlers respond below their own base URL only", async () => {
  server.use(
    ...handlers({ baseUrl: `${root}/a`, scenario: "resourceNotFound" }),
    ...handlers({ baseUrl: `${root}/b` }),
  );
  const statusBelow = async (base: string) => {
    const client = createClient({ baseUrl: `${root}${base}`, allowedHosts: ["graph.example"], accessToken: "any" });
    return (await client.createMyProject({ body: {} })).response?.status;
  };
  expect([await statusBelow("/a"), await statusBelow("/b/")]).toEqual([404, 201]);
});
