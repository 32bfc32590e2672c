import { describe, expect, test } from "vitest";
import { mockOfDocument } from "../support/mock.ts";
import { expectGraphError, type RawRequest, type RawResponse, sendBytes, sendRaw } from "../support/raw-http.ts";

const mock = await mockOfDocument({});
const port = Number(new URL(mock.url).port);

const path = "/me/profile/projects";
const json = { Authorization: "Bearer token", "Content-Type": "application/json" };
const project: RawRequest = { method: "POST", path, headers: json, body: "{}" };
const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
const tokenOf = (payload: string) => `Bearer a.${Buffer.from(payload).toString("base64url")}.c`;

/** Expects an error of Graph's shape for an error status, and that the mock is as it was. */
function expectResponse(response: RawResponse | undefined, expected: number): void {
  expect(response?.status).toBe(expected);
  if (response && expected >= 400) expectGraphError(response);
  expect("polluted" in {}).toBe(false);
}

describe("a request with", () => {
  const with_ = (header: Record<string, string>) => ({ headers: { ...json, ...header } });

  test.each<[what: string, status: number, changes: Partial<RawRequest>]>([
    ["dot segments", 404, { path: "/me/../../etc/passwd" }],
    ["encoded dot segments", 404, { path: "/me/%2e%2e/%2e%2e/profile/projects" }],
    ["a null byte", 201, { path: "/users/%00/profile/projects" }],
    ["an encoded slash", 201, { path: "/users/a%2fb/profile/projects" }],
    ["an invalid percent-encoding", 404, { path: "/users/%zz/profile/projects" }],
    ["an incomplete percent-encoding", 404, { path: "/users/%/profile/projects" }],
    ["a path of bytes that are not UTF-8", 404, { path: "/users/%ff%fe/profile/projects" }],
    ["a long path", 201, { path: `/users/${"a".repeat(12_000)}/profile/projects` }],
    ["a path over the limit of HTTP", 431, { path: `/users/${"a".repeat(100_000)}/profile/projects` }],
    ["many segments", 404, { path: "/a".repeat(5_000) }],
    ["many parentheses", 404, { path: `/users${"('".repeat(4_000)}${"')".repeat(4_000)}` }],
    ["many quotes", 404, { path: `/users('${"'".repeat(10_000)})/profile/projects` }],
    ["an absolute URL", 201, { path: "http://evil.example/me/profile/projects" }],
    ["an absolute URL without a path", 404, { path: "http://evil.example?/me/profile/projects" }],
    ["an asterisk", 404, { method: "OPTIONS", path: "*" }],
    ["two question marks", 201, { path: `${path}?a=1?b=2&__proto__=1&__code=500&__dynamic=x` }],
    ["a parameter that names a prototype", 201, { path: `${path}?__proto__[polluted]=1&constructor=1` }],
    ["a right-to-left override", 404, { path: "/%E2%80%AE" }],
    ["an unknown method", 405, { method: "PROPFIND" }],
    ["an invalid method", 400, { method: "WRONG" }],
    ["TRACE", 405, { method: "TRACE" }],
    ["CONNECT", 501, { method: "CONNECT" }],
    ["no token", 401, { headers: { "Content-Type": "application/json" } }],
    ["another scheme", 401, with_({ Authorization: "Basic YTpi" })],
    ["an invalid token", 201, with_({ Authorization: "Bearer ...." })],
    ["a token with an invalid payload", 201, with_({ Authorization: "Bearer a.////.c" })],
    ["a token nested 5,000 deep", 201, with_({ Authorization: tokenOf(deep("[", "]", 5_000)) })],
    [
      "a token that names a prototype",
      201,
      with_({ Authorization: tokenOf('{"__proto__":{"polluted":1},"name":"x"}') }),
    ],
    ["no content type", 415, { headers: { Authorization: "Bearer token" } }],
    ["an invalid content type", 415, with_({ "Content-Type": ";;;=,/" })],
    ["a form", 415, { ...with_({ "Content-Type": "multipart/form-data; boundary=x" }), body: "--x\r\n\r\n--x--" }],
    ["a content encoding", 400, { ...with_({ "Content-Encoding": "gzip" }), body: Uint8Array.of(31, 139, 8, 0) }],
    [
      "a charset",
      400,
      { ...with_({ "Content-Type": "application/json; charset=utf-16" }), body: Buffer.from("{}", "utf16le") },
    ],
    ["a header over the limit of HTTP", 431, with_({ "X-Large": "x".repeat(100_000) })],
    ["a header that folds", 400, with_({ "X-Folded": "a\r\n b" })],
    ["a header with a null byte", 400, with_({ "X-Null": "a\0b" })],
    ["a header in Latin-1", 201, with_({ "X-Latin": "caf\u00e9" })],
    ["an origin in Latin-1", 201, with_({ Origin: "https://caf\u00e9" })],
    ["an id in Latin-1", 400, with_({ "client-request-id": "caf\u00e9" })],
    ["an empty host", 201, with_({ Host: "" })],
    ["another expectation", 417, with_({ Expect: "other" })],
    ["an upgrade", 201, with_({ Connection: "close, upgrade", Upgrade: "websocket", "Sec-WebSocket-Key": "x" })],
    ["a chunked body", 201, { ...with_({ "Transfer-Encoding": "chunked" }), body: "2\r\n{}\r\n0\r\n\r\n" }],
    [
      "a chunked body with trailers",
      201,
      { ...with_({ "Transfer-Encoding": "chunked" }), body: "2;a=b\r\n{}\r\n0\r\nX-T: 1\r\n\r\n" },
    ],
    ["an invalid chunk", 400, { ...with_({ "Transfer-Encoding": "chunked" }), body: "zz\r\n{}\r\n" }],
    ["an unknown transfer encoding", 400, { ...with_({ "Transfer-Encoding": "gzip" }), body: "2\r\n{}\r\n0\r\n\r\n" }],
    [
      "a length and a transfer encoding",
      400,
      { ...with_({ "Content-Length": "2", "Transfer-Encoding": "chunked" }), body: "{}" },
    ],
    ["two lengths", 400, with_({ "Content-Length": "2", "content-length": "3" })],
    ["a negative length", 400, with_({ "Content-Length": "-1" })],
    ["a length out of range", 400, with_({ "Content-Length": "99999999999999999999" })],
    ["a truncated body", 400, { body: '{"displayName": "Mark' }],
    ["no body", 400, { body: "" }],
    ["deep arrays", 400, { body: deep("[", "]", 100_000) }],
    ["deep objects", 400, { body: `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}` }],
    ["arrays that are not closed", 400, { body: "[".repeat(1_000_000) }],
    ["__proto__", 201, { body: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}' }],
    [
      "__proto__ in a nested object",
      201,
      { body: '{"client":{"__proto__":{"polluted":true}},"createdBy":{"__proto__":{"polluted":true}}}' },
    ],
    ["a number out of range", 400, { body: '{"detail":{"layer":1e999}}' }],
    ["a duplicate name", 201, { body: '{"displayName":1,"displayName":"x"}' }],
    ["lone surrogates", 201, { body: '{"displayName":"\\ud800"}' }],
    ["11 MB", 413, { body: JSON.stringify({ displayName: "x".repeat(11_000_000) }) }],
    ["11 MB that is not JSON", 413, { body: "x".repeat(11_000_000) }],
    ["an invalid preference", 400, with_({ Prefer: ",;=,code,example==,delay=-1" })],
    ["an example named like the prototype", 400, with_({ Prefer: "example=__proto__" })],
    ["an example named like a property of every object", 400, with_({ Prefer: "example=constructor" })],
    ["the code of a response that is not final", 400, with_({ Prefer: "code=100" })],
    ["the code 000", 400, with_({ Prefer: "code=000" })],
  ])("%s gets %d", async (_what, status, changes) => {
    expectResponse(await sendRaw(port, { ...project, ...changes }), status);
  });
});

test("HEAD gets 405 without a body", async () => {
  expect(await sendRaw(port, { ...project, method: "HEAD" })).toMatchObject({ status: 405, body: "" });
});

describe("what is not a request of HTTP/1.1:", () => {
  const headers = "Authorization: Bearer token\r\nContent-Type: application/json\r\nConnection: close\r\n";
  const head = (line: string, host = "Host: mock\r\n") => `${line}\r\n${host}${headers}`;
  const post = `POST ${path} HTTP/1.1`;
  const complete = `${head(post)}Content-Length: 2\r\n\r\n{}`;

  test.each<[what: string, text: string, statuses: number[]]>([
    ["nonsense", "nonsense\r\n\r\n", [400]],
    ["binary", "\0\x01\x02\xff\r\n\r\n", [400]],
    ["a TLS handshake", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", [400]],
    ["the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400]],
    ["HTTP/0.9", `GET ${path}\r\n\r\n`, [405]],
    ["HTTP/1.0", `${head(`POST ${path} HTTP/1.0`, "")}Content-Length: 2\r\n\r\n{}`, [201]],
    ["HTTP/1.2", `${head(`POST ${path} HTTP/1.2`)}Content-Length: 2\r\n\r\n{}`, [400]],
    ["HTTP/9.9", `${head(`POST ${path} HTTP/9.9`)}\r\n`, [400]],
    ["no version", `${head(`POST ${path}`)}\r\n`, [400]],
    ["a lower-case method", `${head(`post ${path} HTTP/1.1`)}\r\n`, [400]],
    ["no path", `${head("POST  HTTP/1.1")}\r\n`, [400]],
    ["a path without a slash", `${head("POST me HTTP/1.1")}\r\n`, [400]],
    ["two spaces", `${head(`POST  ${path} HTTP/1.1`)}\r\n`, [400]],
    ["a path with a space", `${head("POST /a b HTTP/1.1")}\r\n`, [400]],
    ["a path with a control character", `${head("POST /a\x01 HTTP/1.1")}\r\n`, [400]],
    ["a path in Latin-1", `${head("POST /caf\xe9 HTTP/1.1")}\r\n`, [400]],
    ["no host", `${head(post, "")}\r\n`, [400]],
    ["a space before a colon", `${post}\r\nHost : mock\r\n${headers}\r\n`, [400]],
    ["a header without a name", `${post}\r\nHost: mock\r\n: x\r\n${headers}\r\n`, [400]],
    ["a header without a colon", `${post}\r\nHost: mock\r\nX\r\n${headers}\r\n`, [400]],
    ["line feeds only", complete.replaceAll("\r\n", "\n"), [400]],
    ["carriage returns only", complete.replaceAll("\r\n", "\r"), [400]],
    ["3,000 headers", `${post}\r\n${"A: b\r\n".repeat(3_000)}${headers}\r\n`, [431]],
    ["empty lines before a request", `\r\n\r\n${complete}`, [201]],
    ["a request after the last one", `${complete}${complete}`, [201]],
    ["nonsense after a request", `${complete.replace("Connection: close\r\n", "")}nonsense\r\n\r\n`, [201, 400]],
  ])("%s", async (_what, text, statuses) => {
    const responses = await sendBytes(port, Buffer.from(text, "latin1"));
    expect(responses.map(({ status }) => status)).toEqual(statuses);
    for (const [index, status] of statuses.entries()) expectResponse(responses[index], status);
  });
});
