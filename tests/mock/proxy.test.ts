import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startFromFlags } from "../../src/cli/mock-flags.ts";
import { type MockOptions, startMock } from "../../src/mock/server.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { loadDocument } from "../support/document.ts";
import { sendRaw } from "../support/raw-http.ts";

const requestId = "2ee2d8f3-3dbd-4f6c-b0ce-6f0a4ac9a9d5";

type Received = Pick<IncomingMessage, "method" | "url" | "headers"> & { body: Buffer };

/** Starts a service that records what it receives, and by default creates a project. */
async function startService(respond: (response: ServerResponse) => void = created) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    received.push({ method, url, headers, body: Buffer.concat(await request.toArray()) });
    respond(response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

function created(response: ServerResponse, body: unknown = { id: "1", displayName: "Theirs" }): void {
  response.writeHead(201, { "Content-Type": "application/json", "request-id": requestId });
  response.end(JSON.stringify(body));
}

/** Starts a mock that forwards to a URL. Returns its port. */
async function startProxy(proxy: string, options: Partial<MockOptions> = {}): Promise<number> {
  const mock = await startMock({ document: await loadDocument(), proxy: new URL(proxy), ...options });
  onTestFinished(() => mock.close());
  return Number(new URL(mock.url).port);
}

const path = "/me/profile/projects";
const json = { Authorization: "Bearer s3cret", "Content-Type": "application/json" };
const post = (
  port: number,
  changes: { path?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
) => sendRaw(port, { method: "POST", path, body: "{}", ...changes, headers: { ...json, ...changes.headers } });

/** Posts a project through a mock of the command that forwards to a URL, and returns what the mock prints too. */
async function postThroughCommand(proxy: string) {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  const { mock } = await startFromFlags({ port: "0", host: "127.0.0.1", proxy }, loadDocument);
  onTestFinished(() => mock.close());
  const response = await post(Number(new URL(mock.url).port), { path: `/beta${path}` });
  await vi.waitFor(() => expect(log).toHaveBeenCalled());
  return { ...response, printed: stripVTControlCharacters(log.mock.calls.join("\n")) };
}

describe("a request arrives at the service", () => {
  test("with the bytes of its body", async () => {
    const service = await startService();
    const text = '{ "displayName" : "a", "n":12345678901234567890, "n":1e400, "displayName":"\\u0062" }';
    const body = Buffer.concat([Buffer.from(text), Uint8Array.of(0xff, 0x0a)]);
    await post(await startProxy(service.url), { body });
    const headers = { "content-length": String(body.length), via: expect.stringMatching(/^1\.1 mock-[^,]+$/) };
    expect(service.received).toMatchObject([{ body, headers }]);
  });

  test("with the bytes of a chunked body", async () => {
    const service = await startService();
    const chunked = { headers: { "Transfer-Encoding": "chunked" }, body: "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n" };
    expect((await post(await startProxy(service.url), chunked)).status).toBe(201);
    expect(service.received).toMatchObject([{ body: Buffer.from("{}"), headers: { "content-length": "2" } }]);
  });

  test("with its headers, except those of the connection", async () => {
    const service = await startService();
    await post(await startProxy(service.url), {
      headers: {
        Cookie: "a=1; b=2",
        "X-Custom": "caf\u00e9",
        "client-request-id": "1-2-3",
        "User-Agent": "tests",
        Connection: "close, X-Hop",
        "X-Hop": "1",
        "Keep-Alive": "timeout=5",
        "Proxy-Authorization": "Basic eA==",
        "Proxy-Connection": "keep-alive",
        TE: "trailers",
        Trailer: "X-Late",
        Upgrade: "h2c",
        Expect: "100-continue",
        "Accept-Encoding": "gzip",
        Via: "1.0 other",
      },
    });
    const [{ headers } = expect.unreachable("not forwarded")] = service.received;
    expect(headers).toMatchObject({
      authorization: "Bearer s3cret",
      cookie: "a=1; b=2",
      "x-custom": "caf\u00e9",
      "client-request-id": "1-2-3",
      "user-agent": "tests",
      host: new URL(service.url).host,
      "accept-encoding": "identity",
      via: expect.stringMatching(/^1\.0 other, 1\.1 mock-/),
    });
    const connectionOnly = ["x-hop", "keep-alive", "te", "trailer", "upgrade", "expect"];
    expect(Object.keys(headers)).not.toContainEqual(expect.stringMatching(`^(${connectionOnly.join("|")}|proxy-.*)$`));
  });

  test.each([
    ["/me/profile/projects", "", "/me/profile/projects"],
    ["/beta/me/profile/projects", "/v1.0", "/v1.0/me/profile/projects"],
    ["/me/profile/projects", "/base/", "/base/me/profile/projects"],
    ["http://elsewhere.example/me/profile/projects", "", "/me/profile/projects"],
    ["/users('a@b.c')/profile/projects", "/beta", "/beta/users('a@b.c')/profile/projects"],
    ["/users('$o''neil')/profile/projects", "", "/users('$o''neil')/profile/projects"],
    ["/users(%27a%27)/profile/projects", "", "/users(%27a%27)/profile/projects"],
    ["/users('..')/profile/projects", "", "/users('..')/profile/projects"],
    ["/users/a%2fb%252e/profile/projects", "", "/users/a%2fb%252e/profile/projects"],
    ["/me/profile/projects?$select=id&a=%2e%2e&a=1+2&", "", "/me/profile/projects?$select=id&a=%2e%2e&a=1+2&"],
  ])("from %s below %j at %s", async (requested, base, expected) => {
    const service = await startService();
    expect((await post(await startProxy(service.url + base), { path: requested })).status).toBe(201);
    expect(service.received.map(({ url }) => url)).toEqual([expected]);
  });

  test.each([
    "/users/../profile/projects",
    "/users/./profile/projects",
    "/users/%2e%2E/profile/projects",
    "/users/.%2e/profile/projects",
    "/users/%2e/profile/projects",
    "/users/..\\..\\admin/profile/projects",
    "/users/a\\b/profile/projects",
    "/users/..%5c..%5Cadmin/profile/projects",
    "/users/..%2f..%2Fadmin/profile/projects",
    "/users/a#b/profile/projects",
    "/me/profile/projects?a#b",
    '/users/a"b/profile/projects',
  ])("but not at %s, which could be read as another path", async (requested) => {
    const service = await startService();
    const { status, body } = await post(await startProxy(`${service.url}/beta`), { path: requested });
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ error: { code: "BadRequest", message: expect.stringContaining("path") } });
    expect(service.received).toEqual([]);
  });

  test.each(["/users/..", "/users/a%2f..", "/users/.%2Fa", "/users/a%5C"])(
    "but not at %s, where the last segment is a parameter",
    async (requested) => {
      const service = await startService();
      const paths = { "/users/{id}": { post: { responses: { 201: { description: "" } } } } };
      const document = { openapi: "3.1.1", info: { title: "", version: "" }, paths } as OpenApiDocument;
      const port = await startProxy(service.url, { document });
      expect((await post(port, { path: "/users/a..b" })).status).toBe(201);
      expect((await post(port, { path: requested })).status).toBe(400);
      expect(service.received.map(({ url }) => url)).toEqual(["/users/a..b"]);
    },
  );

  test.each([
    ["at another path", 404, { path: "/me" }],
    ["with a body over 10 MB", 413, { body: " ".repeat(10_000_001) }],
  ])("but not %s", async (_what, expected, changes) => {
    const service = await startService();
    expect((await post(await startProxy(service.url), changes)).status).toBe(expected);
    expect(service.received).toEqual([]);
  });
});

test.each(["get", "head"])("a %s request arrives without a body, and is refused with one", async (name) => {
  const service = await startService();
  const info = { title: "", version: "" };
  const responses = { 201: { description: "" } };
  const document = { openapi: "3.1.1", info, paths: { "/a": { [name]: { responses } } } } as OpenApiDocument;
  const port = await startProxy(service.url, { document });
  const request = { method: name.toUpperCase(), path: "/a", headers: {} };
  expect((await sendRaw(port, { ...request, body: "" })).status).toBe(201);
  const refused = await sendRaw(port, { ...request, body: "{}" });
  expect(refused.status).toBe(400);
  if (name === "get") expect(refused.body).toContain('"message":"GET requests have no body."');
  expect(service.received).toMatchObject([{ method: request.method, url: "/a" }]);
});

test.each<[kind: string, options: Partial<MockOptions>, headers: Record<string, string>]>([
  ["setting", { delay: [31, 31] }, {}],
  ["preference", { delay: [7, 7] }, { Prefer: "delay=31" }],
])("a delay as a %s holds the request back", async (_kind, options, headers) => {
  const service = await startService();
  const port = await startProxy(service.url, options);
  const timer = vi.spyOn(globalThis, "setTimeout");
  onTestFinished(() => timer.mockRestore());
  expect((await post(port, { headers })).status).toBe(201);
  expect(timer).toHaveBeenCalledWith(expect.any(Function), 31);
});

test("a request that the API description does not allow arrives, and its problem is printed", async () => {
  const service = await startService();
  const problems: string[] = [];
  const onResponse: MockOptions["onResponse"] = (exchange) => problems.push(...exchange.problems);
  const port = await startProxy(service.url, { onResponse });
  const body = '{"displayName":7}';
  expect((await post(port, { body })).status).toBe(201);
  expect(service.received).toMatchObject([{ body: Buffer.from(body) }]);
  expect(problems).toEqual([expect.stringMatching(/^Request body property displayName must be/)]);
});

test("a request without credentials arrives, and has one problem", async () => {
  const service = await startService();
  const problems: string[] = [];
  const port = await startProxy(service.url, { onResponse: (exchange) => problems.push(...exchange.problems) });
  expect((await post(port, { headers: { Authorization: "" } })).status).toBe(201);
  expect(problems).toEqual(["Invalid security scheme used"]);
});

describe("the response of the service", () => {
  test("has the bytes of its body and its headers, with each cookie", async () => {
    const text = '{ "id":"1", "n":12345678901234567890, "n":2 }';
    const service = await startService((response) => {
      const headers = {
        "Content-Type": "application/json",
        "Set-Cookie": ["a=1; Path=/", "b=2"],
        "X-Custom": "caf\u00e9",
      };
      response.writeHead(201, { ...headers, Connection: "close, X-Hop", "X-Hop": "1", "Keep-Alive": "timeout=5" });
      response.end(text);
    });
    const { head, body } = await post(await startProxy(service.url));
    expect(body).toBe(text);
    expect(head.match(/^set-cookie: .*$/gim)).toEqual(["set-cookie: a=1; Path=/", "set-cookie: b=2"]);
    expect(head).toMatch(/^x-custom: caf\u00e9$/im);
    expect(head).not.toMatch(/^(x-hop|keep-alive):/im);
  });

  test("has the CORS headers of the mock, and no others", async () => {
    const service = await startService((response) => {
      response.writeHead(201, {
        "Access-Control-Allow-Origin": "https://graph.example",
        "Access-Control-Allow-Credentials": "true",
        "Access-Control-Expose-Headers": "request-id",
        "Access-Control-Max-Age": "600",
        Vary: "Accept",
      });
      response.end();
    });
    const { head } = await post(await startProxy(service.url), { headers: { Origin: "https://app.example" } });
    expect(head.match(/^access-control-.*$/gim)?.toSorted()).toEqual([
      "Access-Control-Allow-Headers: *",
      "Access-Control-Allow-Methods: *",
      "Access-Control-Allow-Origin: https://app.example",
      "Access-Control-Expose-Headers: *",
    ]);
    expect(head.match(/^vary: .*$/gim)).toEqual(["Vary: Accept, Origin"]);
  });

  test.each([301, 302, 303, 307, 308])("is a redirect %d that is not followed", async (status) => {
    const target = await startService();
    const service = await startService((response) => response.writeHead(status, { Location: target.url }).end("moved"));
    const response = await post(await startProxy(service.url), { headers: { Cookie: "session=1" } });
    expect(response).toMatchObject({ status, body: "moved" });
    expect(response.head).toMatch(new RegExp(`^location: ${target.url}$`, "im"));
    expect(target.received).toEqual([]);
    expect(service.received.length).toBe(1);
  });
});

test("the command returns the response as it is, and prints where it deviates, but no token", async () => {
  const service = await startService((response) => created(response, { displayName: 7 }));
  const { status, head, body, printed } = await postThroughCommand(`${service.url}/beta`);
  expect({ status, body }).toEqual({ status: 201, body: '{"displayName":7}' });
  expect(head).toMatch(new RegExp(`^request-id: ${requestId}$`, "im"));
  expect(service.received).toMatchObject([{ url: `/beta${path}`, headers: { authorization: "Bearer s3cret" } }]);
  expect(printed).toMatch(/^POST \/beta\/me\/profile\/projects 201 \d+ ms {2}Response body .*(id|displayName)/);
  expect(printed).not.toContain("s3cret");
});

test("the command prints why there is no response", async () => {
  const { status, printed } = await postThroughCommand("http://127.0.0.1:2");
  expect(status).toBe(502);
  expect(printed).toMatch(/ 502 \d+ ms {2}No valid response from http:\/\/127\.0\.0\.1:2: connect ECONNREFUSED\.$/);
});

test("a mock that forwards to itself responds with an error", async () => {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  await startProxy(`http://127.0.0.1:${port}`, { port, proxyTimeoutMs: 1_000 });
  const { status, body } = await post(port);
  expect(status).toBe(508);
  const message = `http://127.0.0.1:${port} forwards requests to this mock.`;
  expect(JSON.parse(body)).toMatchObject({ error: { code: "LoopDetected", message } });
});
