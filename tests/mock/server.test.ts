import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type Exchange, startMock } from "../../src/mock/server.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { mockOfDocument } from "../support/mock.ts";

const mock = await mockOfDocument();
const headers = { Authorization: "Bearer token", "Content-Type": "application/json" };
const post = (path: string, init: RequestInit = {}) =>
  fetch(mock.url + path, { method: "POST", headers, body: "{}", ...init });

describe("an operation is found", () => {
  test.each([
    "/me/profile/projects",
    "/beta/me/profile/projects",
    "/users/a@b.c/profile/projects",
    "/beta/users/a%23EXT%23@b.c/profile/projects",
    "/users('a@b.c')/profile/projects",
    "/beta/users('$a@b.c')/profile/projects",
    "/users(%27$o%27%27neil@b.c%27)/profile/projects",
    "/users('''')/profile/projects",
    "/users('a%20''%27%27%28b%29')/profile/projects",
    "/me/profile/projects?$select=id",
  ])("at %s", async (path) => {
    expect((await post(path)).status).toBe(201);
  });

  test.each([
    "/beta/beta/me/profile/projects",
    "/v1.0/me/profile/projects",
    "/users//profile/projects",
    "/users('a')/b/profile/projects",
    "/users('a')('b')/profile/projects",
    "/users(%27a%27)('b')/profile/projects",
    "/users('a'b')/profile/projects",
    "/users('a%27b')/profile/projects",
    "/users('')/profile/projects",
    "/users/%zz/profile/projects",
    "/me/profile/projects/",
  ])("but not at %s", async (path) => {
    expect((await post(path)).status).toBe(404);
  });

  test("but a request with another method gets 405 with the allowed one", async () => {
    const response = await post("/me/profile/projects", { method: "PUT" });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("POST");
    const message = "Method PUT is not allowed at /me/profile/projects; expected POST.";
    expect(await response.json()).toMatchObject({ error: { code: "MethodNotAllowed", message } });
  });
});

test.each([
  ["bearer token", 201],
  ["BEARER  token", 201],
  ["Bearer", 401],
  ["Bearertoken", 401],
  ["Basic bearer token", 401],
])("a request with the credentials %s gets %d", async (Authorization, status) => {
  expect((await post("/me/profile/projects", { headers: { ...headers, Authorization } })).status).toBe(status);
});

test("by default a mock listens on this machine only", () => {
  expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test("a body of 10 MB is accepted", async () => {
  expect((await post("/me/profile/projects", { body: "{}".padStart(10_000_000) })).status).toBe(201);
});

test("a body over 10 MB is refused", async () => {
  const response = await post("/me/profile/projects", { body: " ".repeat(10_000_001) });
  expect(response.status).toBe(413);
  const message = "The request body is too large.";
  expect(await response.json()).toMatchObject({ error: { code: "PayloadTooLarge", message } });
});

describe("a mock", () => {
  const description = (status: number) =>
    ({
      openapi: "3.1.1",
      info: { title: "", version: "" },
      paths: { "/a": { post: { responses: { [status]: { description: "" } } } } },
    }) as unknown as OpenApiDocument;

  async function start() {
    const onResponse = vi.fn<(exchange: Exchange) => void>();
    const started = await startMock({ document: description(204), onResponse });
    onTestFinished(started.close);
    return { ...started, onResponse };
  }

  test("calls a function after each response", async () => {
    const { url, onResponse } = await start();
    const before = performance.now();
    await fetch(`${url}/a?b=%20c`, { method: "POST" });
    await fetch(`${url}/b`);
    await vi.waitFor(() => expect(onResponse).toHaveBeenCalledTimes(2));
    const elapsed = performance.now() - before;
    const exchanges = onResponse.mock.calls.map(([exchange]) => exchange);
    expect(exchanges).toMatchObject([
      { method: "POST", url: "/a?b=%20c", status: 204, problems: [] },
      { method: "GET", url: "/b", status: 404, problems: ["No operation at path /b."] },
    ]);
    for (const { milliseconds } of exchanges) {
      expect(milliseconds).toBeGreaterThanOrEqual(0);
      expect(milliseconds).toBeLessThanOrEqual(elapsed);
    }
  });

  test("does not respond to a request that its client has aborted", async () => {
    const { url, onResponse } = await start();
    const onError = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => onError.mockRestore());
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write("POST /a HTTP/1.1\r\nHost: mock\r\nContent-Length: 9\r\n\r\n{");
    await delay(20);
    socket.resetAndDestroy();
    await delay(20);
    expect((await fetch(`${url}/a`, { method: "POST" })).status).toBe(204);
    await vi.waitFor(() => expect(onResponse).toHaveBeenCalledTimes(1));
    expect(onError).not.toHaveBeenCalled();
  });

  test("uses another API description from now on", async () => {
    const { url, use } = await start();
    const statusNow = async () => (await fetch(`${url}/a`, { method: "POST" })).status;
    expect(await statusNow()).toBe(204);
    use(description(205));
    expect(await statusNow()).toBe(205);
    use(description(200));
    expect(await (await fetch(`${url}/a`, { method: "POST" })).text()).toBe("");
  });

  test("responds to OPTIONS that is no preflight as to another method", async () => {
    const { url } = await start();
    const response = await fetch(`${url}/a`, { method: "OPTIONS" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    expect(response.headers.get("access-control-allow-methods")).toBe("*");
    const headers = { "Access-Control-Request-Method": "POST" };
    expect((await fetch(`${url}/a`, { method: "GET", headers })).status).toBe(405);
  });
});

test("pages of any origin can send requests and read the headers of responses", async () => {
  const preflight = await post("/me/profile/projects", {
    method: "OPTIONS",
    headers: {
      Origin: "https://app.example",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "authorization,content-type",
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    "access-control-allow-origin": "https://app.example",
    "access-control-allow-headers": "authorization,content-type",
    "access-control-allow-methods": "POST",
  });
  const response = await post("/me/profile/projects", { headers: { ...headers, Origin: "https://app.example" } });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "access-control-allow-origin": "https://app.example",
    "access-control-expose-headers": "*",
    date: expect.stringMatching(/GMT$/),
  });
});

test("a server of the API description with an invalid URL has no base path", async () => {
  const servers = ["http://a:99999/x", "//", "/beta"].map((url) => ({ url }));
  const paths = { "/a": { get: { responses: { 204: { description: "" } } } } };
  const document = { openapi: "3.1.1", info: { title: "", version: "" }, servers, paths } as OpenApiDocument;
  const { url, close } = await startMock({ document });
  onTestFinished(close);
  const statuses = ["/a", "/beta/a", "/x/a"].map(async (path) => (await fetch(url + path)).status);
  expect(await Promise.all(statuses)).toEqual([204, 204, 404]);
});

describe("the headers of a response of the API description", () => {
  /** Posts to a mock of an API description that declares headers with these examples. Returns the names and values. */
  async function postWithHeaders(examples: Record<string, string>) {
    const entries = Object.entries(examples).map(([name, example]) => [name, { schema: { type: "string" }, example }]);
    const responses = {
      200: {
        description: "",
        headers: Object.fromEntries(entries),
        content: { "application/json": { example: { a: 1 } } },
      },
    };
    const document = { openapi: "3.1.1", info: { title: "", version: "" }, paths: { "/a": { post: { responses } } } };
    const { url, close } = await startMock({ document: document as OpenApiDocument, responses: "static" });
    onTestFinished(close);
    return fetch(`${url}/a`, { method: "POST" });
  }

  test("with a character that HTTP does not allow give 500 and a line in the terminal", async () => {
    const onError = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => onError.mockRestore());
    const response = await postWithHeaders({ "X-Price": "5 €" });
    expect(response.status).toBe(500);
    const error = { code: "InternalServerError", message: "The mock failed; see the error in its terminal." };
    expect(await response.json()).toEqual({ error });
    const reason = 'Invalid character in header content ["X-Price"]';
    expect(onError).toHaveBeenCalledExactlyOnceWith(`POST /a failed: ${reason}`);
  });

  test("do not replace those of the connection, the body and the mock", async () => {
    const response = await postWithHeaders({
      "X-Other": "kept",
      "X-Upgrade": "kept",
      "Connection-Id": "kept",
      vary: "Accept",
      "content-type": "text/plain",
      "Content-Length": "1",
      "Transfer-Encoding": "gzip",
      Connection: "upgrade",
      "Keep-Alive": "timeout=999",
      TE: "trailers",
      Trailer: "X-Late",
      Upgrade: "h2c",
      "access-control-allow-origin": "https://other.example",
      "Access-Control-Allow-Credentials": "true",
      "request-id": "example",
    });
    expect(await response.json()).toEqual({ a: 1 });
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      "x-other": "kept",
      "x-upgrade": "kept",
      "connection-id": "kept",
      vary: "Accept, Origin",
      "content-type": expect.stringMatching(/^application\/json;[^,]+$/),
      "content-length": "7",
      connection: "keep-alive",
      "keep-alive": "timeout=5",
      "access-control-allow-origin": "*",
      "request-id": expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(Object.keys(headers)).not.toContainEqual(
      expect.stringMatching(/credentials|^te$|trailer|transfer-encoding|^upgrade$/),
    );
  });
});
