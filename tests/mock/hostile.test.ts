import { expect, test } from "vitest";
import { mockOfDocument } from "../support/mock.ts";
import { expectGraphResponse, type RawRequest, sendRaw } from "../support/raw-http.ts";

const mock = await mockOfDocument({});
const port = Number(new URL(mock.url).port);

const json = { Authorization: "Bearer token", "Content-Type": "application/json" };
const project: RawRequest = { method: "POST", path: "/me/profile/projects", headers: json, body: "{}" };
const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

const corpus: Record<string, Partial<RawRequest>> = {
  "a path with dot segments": { path: "/me/../../etc/passwd" },
  "a path with encoded dot segments": { path: "/me/%2e%2e/%2e%2e/profile/projects" },
  "a null byte": { path: "/users/%00/profile/projects" },
  "an encoded slash": { path: "/users/a%2fb/profile/projects" },
  "an invalid percent-encoding": { path: "/users/%zz/profile/projects" },
  "an incomplete percent-encoding": { path: "/users/%/profile/projects" },
  "bytes that are not UTF-8": { path: "/users/%ff%fe/profile/projects" },
  "a long path": { path: `/users/${"a".repeat(12_000)}/profile/projects` },
  "a path over the limit of HTTP": { path: `/users/${"a".repeat(100_000)}/profile/projects` },
  "many segments": { path: "/a".repeat(5_000) },
  "many parentheses": { path: `/users${"('".repeat(4_000)}${"')".repeat(4_000)}` },
  "an absolute URL": { path: "http://evil.example/me/profile/projects" },
  "an asterisk": { method: "OPTIONS", path: "*" },
  "two question marks": { path: "/me/profile/projects?a=1?b=2&__proto__=1&__code=500&__dynamic=x" },
  "a parameter that names a prototype": { path: "/me/profile/projects?__proto__[polluted]=1&constructor=1" },
  "an unknown method": { method: "PROPFIND" },
  "an invalid method": { method: "WRONG" },
  HEAD: { method: "HEAD" },
  "no content type": { headers: { Authorization: "Bearer token" }, body: "{}" },
  "an invalid content type": { headers: { ...json, "Content-Type": ";;;=,/" } },
  "a content encoding": { headers: { ...json, "Content-Encoding": "gzip" }, body: Uint8Array.from([31, 139, 8, 0]) },
  "a charset": {
    headers: { ...json, "Content-Type": "application/json; charset=utf-16" },
    body: Buffer.from("{}", "utf16le"),
  },
  "a form": { headers: { ...json, "Content-Type": "multipart/form-data; boundary=x" }, body: "--x\r\n\r\n--x--" },
  "a truncated body": { body: '{"displayName": "Mark' },
  "a chunked body": { headers: { ...json, "Transfer-Encoding": "chunked" }, body: "2\r\n{}\r\n0\r\n\r\n" },
  "an invalid chunk": { headers: { ...json, "Transfer-Encoding": "chunked" }, body: "zz\r\n{}\r\n" },
  "two content lengths": { headers: { ...json, "Content-Length": "2", "content-length": "3" } },
  "an invalid content length": { headers: { ...json, "Content-Length": "-1" } },
  "deep arrays": { body: deep("[", "]", 100_000) },
  "deep objects": { body: `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}` },
  "arrays that are not closed": { body: "[".repeat(1_000_000) },
  __proto__: { body: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}' },
  "__proto__ in a nested object": {
    body: '{"client":{"__proto__":{"polluted":true}},"createdBy":{"__proto__":{"polluted":true}}}',
  },
  "a number out of range": { body: '{"detail":{"layer":1e999}}' },
  "a duplicate name": { body: '{"displayName":1,"displayName":"x"}' },
  "lone surrogates": { body: '{"displayName":"\\ud800"}' },
  "11 MB": { body: JSON.stringify({ displayName: "x".repeat(11_000_000) }) },
  "11 MB that is not JSON": { body: "x".repeat(11_000_000) },
  "a header over the limit of HTTP": { headers: { ...json, "X-Large": "x".repeat(100_000) } },
  "an invalid token": { headers: { ...json, Authorization: "Bearer ...." } },
  "a token with an invalid payload": { headers: { ...json, Authorization: "Bearer a.////.c" } },
  "a token whose payload names a prototype": {
    headers: {
      ...json,
      Authorization: `Bearer a.${Buffer.from('{"__proto__":{"polluted":1},"name":"x"}').toString("base64url")}.c`,
    },
  },
  "an invalid preference": { headers: { ...json, Prefer: ",;=,code,example==,delay=-1" } },
  "an example named like the prototype": { headers: { ...json, Prefer: "example=__proto__" } },
  "an example named like a property of every object": { headers: { ...json, Prefer: "example=constructor" } },
};

test.each(Object.entries(corpus))("%s gets a response of Graph's shape", async (_what, changes) => {
  const request = { ...project, ...changes };
  expectGraphResponse(request, await sendRaw(port, request));
  expect("polluted" in {}).toBe(false);
});
