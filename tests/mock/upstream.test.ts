import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startMock } from "../../src/mock/server.ts";
import { loadDocument } from "../support/document.ts";
import { type Behavior, respond, startErrorServer } from "../support/error-server.ts";
import { mockOfDocument } from "../support/mock.ts";
import { expectGraphError, sendRaw } from "../support/raw-http.ts";

const endpoint = await startErrorServer();
const document = await loadDocument();
const plainMock = await mockOfDocument();

/** Posts a project through a mock that forwards to a URL. Returns the response and the problems. */
async function postThrough(url: string, proxyTimeoutMs = 20_000) {
  const problems: string[] = [];
  const mock = await startMock({
    document,
    proxy: new URL(url),
    proxyTimeoutMs,
    onResponse: (exchange) => problems.push(...exchange.problems),
  });
  onTestFinished(() => mock.close());
  const headers = { Authorization: "Bearer token", "Content-Type": "application/json" };
  const request = { method: "POST", path: "/me/profile/projects", headers, body: '{"displayName":"x"}' };
  return { response: await sendRaw(Number(new URL(mock.url).port), request), problems };
}

/** Sends bytes and ends the connection. */
const send =
  (...parts: (string | Uint8Array)[]): Behavior =>
  (socket) =>
    socket.end(Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part))));

/** Sends a text and keeps the connection open. */
const sendAndWait =
  (text: string): Behavior =>
  (socket) =>
    socket.write(text);

const deep = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
const body = '{"id":"1"}';
const decoded = /^(?!.*content-encoding)/is;
const encoded = (encoding: string, bytes: Uint8Array) =>
  send(
    `HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Encoding: ${encoding}\r\n`,
    "Connection: close\r\n\r\n",
    bytes,
  );

interface Returned {
  status: number;
  body?: string;
  head?: RegExp;
  problem?: RegExp;
}

describe("a response of the service is returned as it is:", () => {
  test.each<[what: string, behavior: Behavior, returned: Returned]>([
    ["a success", respond(201, body), { status: 201, body, head: /^content-type: application\/json$/im }],
    [
      "a success without a body",
      send("HTTP/1.1 201 X\r\nConnection: close\r\n\r\n"),
      { status: 201, body: "", head: /^content-length: 0$/im },
    ],
    [
      "204",
      send("HTTP/1.1 204 X\r\nConnection: close\r\n\r\n"),
      { status: 204, body: "", head: /^(?!.*content-length)/is, problem: /status code/ },
    ],
    ["204 with a body", respond(204, body), { status: 204, body: "" }],
    [
      "304",
      send("HTTP/1.1 304 X\r\nETag: x\r\n\r\n"),
      { status: 304, body: "", head: /^(?!.*content-length).*etag: x/is },
    ],
    ["a redirect without a location", respond(307, body), { status: 307, body }],
    [
      "a redirect to an invalid URL",
      respond(302, "", { Location: "http://a:99999/" }),
      { status: 302, head: /^location: http:\/\/a:99999\/$/im },
    ],
    [
      "two challenges",
      send(
        'HTTP/1.1 401 X\r\nWWW-Authenticate: Bearer\r\nWWW-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n',
      ),
      { status: 401, head: /^www-authenticate: Bearer, Basic realm="x"$/im },
    ],
    ["429 with Retry-After", respond(429, body, { "Retry-After": "7" }), { status: 429, head: /^retry-after: 7$/im }],
    ["501, which Prism would replace by an example", respond(501, body), { status: 501, body }],
    ["an undeclared status", respond(418, body), { status: 418, body, problem: /status code/ }],
    ["status 600", respond(600, body), { status: 600, body }],
    ["status 999", respond(999, body), { status: 999, body }],
    ["HTTP/1.0", send(`HTTP/1.0 201 X\r\n\r\n${body}`), { status: 201, body }],
    [
      "chunks with extensions and trailers",
      send(
        'HTTP/1.1 201 X\r\nTransfer-Encoding: chunked\r\nTrailer: X-T\r\n\r\n5;a=b\r\n{"id"\r\n5\r\n:"1"}\r\n0\r\nX-T: 1\r\n\r\n',
      ),
      { status: 201, body },
    ],
    [
      "early hints before a success",
      send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", `HTTP/1.1 201 X\r\nContent-Length: 10\r\n\r\n${body}`),
      { status: 201, body },
    ],
    [
      "a page of HTML",
      respond(502, "<h1>Bad Gateway</h1>", { "Content-Type": "text/html" }),
      { status: 502, body: "<h1>Bad Gateway</h1>", head: /^content-type: text\/html$/im },
    ],
    [
      "a problem detail",
      respond(400, "{}", { "Content-Type": "application/problem+json" }),
      { status: 400, body: "{}" },
    ],
    [
      "no content type",
      send("HTTP/1.1 201 X\r\nContent-Length: 2\r\n\r\n{}"),
      { status: 201, body: "{}", problem: /media type/ },
    ],
    [
      "an invalid content type",
      respond(201, body, { "Content-Type": ";;;=,/" }),
      { status: 201, body, problem: /cannot be validated: invalid media type/ },
    ],
    [
      "invalid JSON",
      respond(201, '{"id":'),
      { status: 201, body: '{"id":', problem: /^The response body is not valid JSON: / },
    ],
    [
      "JSON nested 10,000 deep",
      respond(201, deep(10_000)),
      { status: 201, body: deep(10_000), problem: /^The response body is nested more than 100 levels deep\.$/ },
    ],
    ["JSON nested 1,000,000 deep", respond(201, deep(1_000_000)), { status: 201, body: deep(1_000_000), problem: /./ }],
    [
      "JSON that names a prototype",
      respond(201, '{"__proto__":{"polluted":1},"constructor":1}'),
      { status: 201, body: '{"__proto__":{"polluted":1},"constructor":1}' },
    ],
    ["10 MB", respond(201, "x".repeat(10_000_000)), { status: 201, body: "x".repeat(10_000_000) }],
    [
      "a large number and a duplicate name",
      respond(201, '{"a":12345678901234567890,"a":1e999}'),
      { status: 201, body: '{"a":12345678901234567890,"a":1e999}' },
    ],
    [
      "bytes that are not UTF-8",
      send('HTTP/1.1 201 X\r\nContent-Type: application/json\r\nContent-Length: 3\r\n\r\n"\xff"'),
      { status: 201, body: '"\ufffd"' },
    ],
    ["a byte order mark", respond(201, `\ufeff${body}`), { status: 201, body: `\ufeff${body}` }],
    ["a gzip encoding that was not asked for", encoded("GZIP", gzipSync(body)), { status: 201, body, head: decoded }],
    ["a brotli encoding", encoded("br", brotliCompressSync(body)), { status: 201, body, head: decoded }],
    ["a gzip encoding by its old name", encoded("x-gzip", gzipSync(body)), { status: 201, body, head: decoded }],
    ["a zstd encoding", encoded("zstd", zstdCompressSync(body)), { status: 201, body, head: decoded }],
    ["two encodings", encoded("deflate, gzip", gzipSync(deflateSync(body))), { status: 201, body, head: decoded }],
    [
      "an unknown encoding",
      encoded("secret", Buffer.from(body)),
      { status: 201, body, head: /^content-encoding: secret$/im },
    ],
    [
      "an encoding like gzip",
      encoded("gzip2", Buffer.from(body)),
      { status: 201, body, head: /^content-encoding: gzip2$/im },
    ],
    ["an encoding like deflate", encoded("a-deflate", Buffer.from(body)), { status: 201, body, head: /-deflate$/im }],
    [
      "a header in Latin-1",
      send("HTTP/1.1 201 X\r\nX-A: caf\xe9\r\nContent-Length: 0\r\n\r\n"),
      { status: 201, head: /^x-a: caf\u00e9$/im },
    ],
    [
      "a header of its connection",
      send(
        "HTTP/1.1 201 X\r\nConnection: close, X-Hop\r\nX-Hop: 1\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n",
      ),
      { status: 201, head: /^(?!.*(x-hop|proxy-auth))/is },
    ],
    [
      "a protocol to upgrade to",
      send("HTTP/1.1 201 X\r\nConnection: upgrade\r\nUpgrade: h2c\r\nContent-Length: 0\r\n\r\n"),
      { status: 201, head: /^(?!.*h2c)/is },
    ],
    [
      "a trailing second response",
      send(`HTTP/1.1 201 X\r\nContent-Length: 10\r\n\r\n${body}HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n`),
      { status: 201, body },
    ],
    [
      "100 cookies",
      send("HTTP/1.1 201 X\r\n", "Set-Cookie: a=1\r\n".repeat(100), "Content-Length: 0\r\n\r\n"),
      { status: 201, head: /(^set-cookie: a=1\r\n){100}/im },
    ],
  ])("%s", async (_what, behavior, { status, body, head = /^/, problem }) => {
    const { response, problems } = await postThrough(endpoint(behavior).url);
    expect(response.status).toBe(status);
    expect(response.head).toMatch(head);
    expect(response.head.match(/^access-control-allow-origin: .*$/gim)).toEqual(["Access-Control-Allow-Origin: *"]);
    if (body !== undefined) expect(response.body).toBe(body);
    if (problem) expect(problems).toContainEqual(expect.stringMatching(problem));
    expect("polluted" in {}).toBe(false);
  });
});

test("a response without content but with the media type of JSON has no problem but its status", async () => {
  const { problems } = await postThrough(endpoint(respond(204, "")).url);
  expect(problems).toEqual([expect.stringContaining("Unable to match the returned status code")]);
});

describe("without a response the mock responds with", () => {
  const invalid = "it is incomplete or not valid HTTP";

  test.each<[what: string, behavior: Behavior, status: number, reason: string]>([
    ["no byte", send(), 502, invalid],
    ["a reset", (socket) => socket.resetAndDestroy(), 502, "read ECONNRESET"],
    ["a truncated head", send("HTTP/1.1 201 X\r\nContent-"), 502, invalid],
    ["a truncated body", send(`HTTP/1.1 201 X\r\nContent-Length: 100\r\n\r\n${body}`), 502, invalid],
    ["a truncated chunk", send("HTTP/1.1 201 X\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"), 502, invalid],
    ["no last chunk", send("HTTP/1.1 201 X\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"), 502, invalid],
    ["an invalid chunk", send("HTTP/1.1 201 X\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"), 502, invalid],
    ["what is not HTTP", send("220 smtp.example ESMTP\r\n"), 502, invalid],
    ["status 101", sendAndWait("HTTP/1.1 101 X\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"), 502, invalid],
    ["status 100", sendAndWait("HTTP/1.1 100 Continue\r\n\r\n"), 502, invalid],
    ["status 099", send("HTTP/1.1 099 X\r\nContent-Length: 2\r\n\r\n{}"), 502, invalid],
    ["status 407", respond(407, ""), 502, "fetch refuses its status"],
    ["a control character in a header", send("HTTP/1.1 201 X\r\nX-A: \x01\r\nContent-Length: 0\r\n\r\n"), 502, invalid],
    ["an invalid header name", send("HTTP/1.1 201 X\r\nX A: 1\r\nContent-Length: 0\r\n\r\n"), 502, invalid],
    ["two lengths", send("HTTP/1.1 201 X\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"), 502, invalid],
    ["large headers", send(`HTTP/1.1 201 X\r\nX-A: ${"a".repeat(100_000)}\r\nContent-Length: 0\r\n\r\n`), 502, invalid],
    ["an invalid encoding", encoded("gzip", Buffer.from(body)), 502, invalid],
    ["11 MB", respond(201, "x".repeat(11_000_000)), 502, "larger than 10 MB"],
    ["11 MB in a few kB", encoded("gzip", gzipSync(Buffer.alloc(11_000_000))), 502, "larger than 10 MB"],
    ["no byte, and an open connection", () => {}, 504, "in 0.3 s"],
    ["half of a head, and an open connection", sendAndWait("HTTP/1.1 201 X\r\n"), 504, "in 0.3 s"],
    [
      "half of a body, and an open connection",
      sendAndWait("HTTP/1.1 201 X\r\nContent-Length: 9\r\n\r\n{"),
      504,
      "in 0.3 s",
    ],
    ["early hints, and an open connection", sendAndWait("HTTP/1.1 103 X\r\n\r\n"), 504, "in 0.3 s"],
    ["a byte every 50 ms", drip, 504, "in 0.3 s"],
  ])("the reason: %s", async (_what, behavior, status, reason) => {
    const { url } = endpoint(behavior);
    const { response, problems } = await postThrough(url, status === 504 ? 300 : undefined);
    expect(response.status).toBe(status);
    const { message } = expectGraphError(response);
    expect(message).toContain(reason);
    expect(message).toContain(` from ${new URL(url).origin}`);
    expect(problems).toEqual([message]);
  });

  test.each([
    ["a port that nothing listens on", "http://127.0.0.1:2", "http://127.0.0.1:2: connect ECONNREFUSED"],
    ["a port that fetch blocks", "http://127.0.0.1:6000", "http://127.0.0.1:6000: fetch blocks its port"],
    ["https at a port of http", plainMock.url.replace("http", "https"), "the TLS connection failed with ERR_SSL"],
  ])("the reason: %s", async (_what, url, reason) => {
    const { response } = await postThrough(url);
    expect(response.status).toBe(502);
    const { message } = expectGraphError(response);
    expect(message).toContain(reason);
    expect(message).not.toMatch(/openssl|undici|routines|[/\\]deps/i);
  });
});

// What a test cannot cause without other machines and certificates, as `fetch` reports it.
const causeWith = (properties: Partial<NodeJS.ErrnoException>) => Object.assign(new Error("internal"), properties);
const refused = causeWith({ code: "ECONNREFUSED", syscall: "connect" });

test.each<[what: string, cause: Error, status: number, reason: string]>([
  ["no connection", causeWith({ code: "UND_ERR_CONNECT_TIMEOUT" }), 504, "No response from http://service in time."],
  ["a host with two addresses", new AggregateError([refused, refused]), 502, "http://service: connect ECONNREFUSED."],
  [
    "an invalid certificate",
    causeWith({ code: "CERT_HAS_EXPIRED" }),
    502,
    "the TLS connection failed with CERT_HAS_EXPIRED.",
  ],
  [
    "an unknown signature",
    causeWith({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }),
    502,
    "the TLS connection failed with UNABLE",
  ],
])("for %s the mock responds with the reason", async (_what, cause, status, reason) => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed", { cause })));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const { response } = await postThrough("http://service");
  expect(response.status).toBe(status);
  const { message } = expectGraphError(response);
  expect(message).toContain(reason);
  expect(message).not.toContain("internal");
});

function drip(socket: Parameters<Behavior>[0]): void {
  socket.write("HTTP/1.1 201 X\r\nContent-Length: 1000\r\n\r\n");
  const timer = setInterval(() => socket.write("x"), 50);
  socket.once("close", () => clearInterval(timer));
}
