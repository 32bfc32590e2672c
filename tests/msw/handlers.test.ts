import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { createClient, servers } from "../../generated/client.ts";
import { examples } from "../../generated/examples.ts";
import { validators } from "../../generated/validators.ts";
import { handlers } from "../../scripts/package/entries/msw.ts";
import { scenariosOf } from "../../src/mock/scenarios.ts";
import type { HandlerOptions } from "../../src/msw/options.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { loadDocument } from "../support/document.ts";
import { mockOfDocument } from "../support/mock.ts";

const document = await loadDocument();
const mock = await mockOfDocument();
const root = "https://graph.example";
const server = setupServer();
server.listen({ onUnhandledFrame: "bypass" });
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Has the handlers answer, and gives a client that they answer to. */
function clientWith(options: HandlerOptions = {}) {
  server.use(...handlers({ baseUrl: root, ...options }));
  return createClient({ baseUrl: root, allowedHosts: ["graph.example"], accessToken: "any", retry: false });
}

/** A body without the id and the date that are new with each request; those of an example stay. */
function withoutOwnId(body: { error?: { innerError?: Record<string, unknown> } }, headers: Headers): unknown {
  const isNew = body.error?.innerError?.["request-id"] === headers.get("request-id");
  return isNew ? { error: { ...body.error, innerError: "of this request" } } : body;
}

const operations = operationsOf(document).map((operation) => [operation.name, operation] as const);

describe.each(operations)("%s", (_name, operation) => {
  const path = operation.path.replaceAll(/\{[^{}]+\}/g, "megan@contoso.com");
  const post = async (base: string, prefer: string, headers: object = { Authorization: "Bearer any" }) => {
    const all = { "Content-Type": "application/json", "client-request-id": ids, Prefer: prefer, ...headers };
    const response = await fetch(`${base}${path}`, {
      method: operation.method.toUpperCase(),
      headers: all,
      body: "{}",
    });
    const names = ["content-type", "retry-after", "client-request-id"];
    const own = names.map((name) => [name, response.headers.get(name)]);
    return { status: response.status, own, body: withoutOwnId(await response.json(), response.headers) };
  };
  const ids = "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55";

  const statuses = Object.keys(operation.definition.responses);
  const wishes = statuses.flatMap((status) => [
    `code=${status}`,
    ...scenariosOf(document, operation, status).map((name) => `example=${name}`),
    ...scenariosOf(document, operation, status).map((name) => `code=${status}, example=${name}`),
  ]);
  test.each(["", "example=nowhere", "code=418", ...wishes])("Prefer: %s is answered as by the mock", async (wish) => {
    clientWith({ responses: "static" });
    expect(await post(root, wish)).toEqual(await post(mock.url, wish));
  });

  test.each(["", "code=429"])("without a token, Prefer: %s is answered as by the mock", async (wish) => {
    clientWith({ responses: "static" });
    const answer = await post(root, wish, {});
    expect(answer).toEqual(await post(mock.url, wish, {}));
    expect(answer.status).toBe(401);
  });
});

test("a create gives back what was sent, with a new id and the time of now", async () => {
  const client = clientWith();
  const { data, error } = await client.createMyProject({ body: { displayName: "Mine" } });
  expect(error).toBeUndefined();
  expect(data).toMatchObject({ displayName: "Mine", id: expect.stringMatching(/^[\da-f-]{36}$/) });
  expect(data?.id).not.toBe(examples.createMyProject.responses[201].reference.id);
  expect(Math.abs(Date.parse(data?.createdDateTime ?? "") - Date.now())).toBeLessThan(60_000);
});

test("the scenario is for all requests, and Prefer for one", async () => {
  const client = clientWith({ scenario: "tooManyRequests" });
  expect((await client.createMyWebAccount({ body: {} })).error?.status).toBe(429);
  const { data } = await client.createMyWebAccount({ body: {}, headers: { Prefer: "example=complete" } });
  expect(data?.userId).toBe(examples.createMyWebAccount.responses[201].complete.userId);
});

test("a seed makes ids the same, and chaos takes its share", async () => {
  const idWith = async (seed: number) => (await clientWith({ seed }).createMyProject({ body: {} })).data?.id;
  expect(await idWith(1)).toBe(await idWith(1));
  expect(await idWith(1)).not.toBe(await idWith(2));
  expect([429, 503]).toContain((await clientWith({ chaos: 1 }).createMyProject({ body: {} })).error?.status);
});

test("validators refuse a wrong body, with its place", async () => {
  const client = clientWith({ validators });
  const { error } = await client.createMyProject({ body: { detail: { endMonthYear: "soon" } } });
  expect(error).toMatchObject({
    status: 400,
    body: { error: { code: "BadRequest", details: [{ target: "/detail/endMonthYear" }] } },
  });
  const right = await client.createMyProject({ body: examples.createMyProject.request.complete });
  expect(right.error).toBeUndefined();
});

test("an answer that only Prism can give says so", async () => {
  const { error } = await clientWith().createMyProject({ body: {}, headers: { Prefer: "dynamic=true" } });
  expect(error).toMatchObject({ kind: "unexpected-status", status: 501 });
});

test("without a base they answer for each server of the API description, keys in parentheses included", async () => {
  server.use(...handlers());
  for (const baseUrl of Object.values(servers)) {
    const client = createClient({ baseUrl, accessToken: "any" });
    const path = { idOrUserPrincipalName: "$anna'b@contoso.com" };
    const { data, error } = await client.createUserProject({ params: { path }, body: { displayName: "Theirs" } });
    expect(error).toBeUndefined();
    expect(data?.displayName).toBe("Theirs");
  }
});

test("what the API description does not have is left to other handlers", async () => {
  server.use(http.get(`${root}/me`, () => HttpResponse.json({ id: "other" })));
  server.use(http.get(`${root}/me/profile/projects`, () => HttpResponse.json({ value: [] })));
  clientWith();
  expect(await (await fetch(`${root}/me`)).json()).toEqual({ id: "other" });
  expect(await (await fetch(`${root}/me/profile/projects`)).json()).toEqual({ value: [] });
});

test("two sets of handlers answer each below its own base", async () => {
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
