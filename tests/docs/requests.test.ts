import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, expect, test } from "vitest";
import { startSite } from "../../scripts/docs/serve.ts";
import { type RawRequest, sendRaw } from "../support/raw-http.ts";

const site = await startSite(
  new Map([
    ["index.html", "<p>Start"],
    ["zh-CN/index.html", "<p>Chinese"],
    ["openapi.json", "{}"],
  ]),
  0,
);
afterAll(() => site.close());
const port = Number(new URL(site.url).port);
const get: RawRequest = { method: "GET", path: "/", headers: {}, body: "" };

const corpus: Record<string, [status: number, request: Partial<RawRequest>]> = {
  "the start page": [200, {}],
  "a page in another language": [200, { path: "/zh-CN/" }],
  "a query": [200, { path: "/?a=1?b=%zz&//" }],
  HEAD: [200, { method: "HEAD" }],
  "HEAD of the events": [200, { method: "HEAD", path: "/changes" }],
  "an encoded name": [200, { path: "/%6fpenapi.json" }],
  "a range": [200, { headers: { Range: "bytes=999-1,-0,x" } }],
  "a condition": [200, { headers: { "If-None-Match": "*", "If-Modified-Since": "never" } }],
  "a host with an invalid port": [200, { headers: { Host: "a:99999" } }],
  "an upgrade": [200, { headers: { Upgrade: "websocket" } }],
  "a body": [200, { body: "x".repeat(100_000) }],
  "a folder without a slash": [307, { path: "/zh-CN" }],
  "an encoded folder without a slash": [307, { path: "/zh%2dCN?a=1" }],
  "two slashes": [404, { path: "//" }],
  "a path that looks like a host": [404, { path: "//evil.example/" }],
  "a folder after two slashes": [404, { path: "//zh-CN" }],
  "a folder after a backslash": [404, { path: "/\\zh-CN" }],
  "a folder after an encoded slash": [404, { path: "/%2fzh-CN" }],
  "a folder after a dot segment": [404, { path: "/evil/../zh-CN" }],
  "dot segments": [404, { path: "/../../etc/passwd" }],
  "encoded dot segments": [404, { path: "/%2e%2e/%2e%2e/package.json" }],
  "an encoded slash after dots": [404, { path: "/..%2f..%2fpackage.json" }],
  "dots and backslashes": [404, { path: "/..\\..\\package.json" }],
  "twice encoded dots": [404, { path: "/%252e%252e%252fpackage.json" }],
  "a null byte": [404, { path: "/index.html%00.json" }],
  "an encoded line break": [404, { path: "/%0d%0aSet-Cookie:a=b" }],
  "a name of every object": [404, { path: "/__proto__" }],
  "a long path": [404, { path: `/${"a".repeat(12_000)}` }],
  "many segments": [404, { path: "/a".repeat(6_000) }],
  "no path": [400, { path: "" }],
  "an invalid percent-encoding": [400, { path: "/%zz" }],
  "an incomplete percent-encoding": [400, { path: "/%" }],
  "bytes that are not UTF-8": [400, { path: "/%ff%fe" }],
  "an encoded lone surrogate": [400, { path: "/%ed%a0%80" }],
  "an absolute URL": [400, { path: "http://evil.example/" }],
  "an absolute URL with an invalid port": [400, { path: "http://a:99999/" }],
  "an absolute URL without a host": [400, { path: "http:///" }],
  "another scheme": [400, { path: "file:///etc/passwd" }],
  "a path without a slash": [400, { path: "index.html" }],
  "a space in the path": [400, { path: "/a b" }],
  "an unknown method of HTTP": [400, { method: "WRONG" }],
  "an invalid header": [400, { headers: { "a b": "c" } }],
  "two lengths": [400, { method: "POST", headers: { "Content-Length": "2", "content-length": "3" } }],
  POST: [405, { method: "POST", body: "{}" }],
  "POST to the events": [405, { method: "POST", path: "/changes" }],
  PUT: [405, { method: "PUT", path: "/index.html", body: "x" }],
  DELETE: [405, { method: "DELETE", path: "/index.html" }],
  TRACE: [405, { method: "TRACE" }],
  "a preflight": [405, { method: "OPTIONS", headers: { "Access-Control-Request-Method": "GET" } }],
  "an asterisk": [405, { method: "OPTIONS", path: "*" }],
  "an expectation": [417, { headers: { Expect: "other" } }],
  "a path over the limit of HTTP": [431, { path: `/${"a".repeat(100_000)}` }],
  "a header over the limit of HTTP": [431, { headers: { "X-Large": "x".repeat(100_000) } }],
};

test.each(Object.entries(corpus))("%s", async (_what, [status, request]) => {
  expect((await sendRaw(port, { ...get, ...request })).status).toBe(status);
});

test("redirects to a folder of the site only", async () => {
  const { headers } = await fetch(`${site.url}/zh-CN`, { redirect: "manual" });
  expect(headers.get("location")).toBe("./zh-CN/");
  expect(await (await fetch(`${site.url}/zh-CN`)).text()).toBe("<p>Chinese");
});

test("HEAD has the headers of GET", async () => {
  for (const path of ["/", "/zh-CN/", "/openapi.json", "/nothing", "/zh-CN"]) {
    const [head, got] = await Promise.all(
      ["HEAD", "GET"].map((method) => fetch(site.url + path, { method, redirect: "manual" })),
    );
    expect({ path, status: head?.status, type: head?.headers.get("content-type") }).toEqual({
      path,
      status: got?.status,
      type: got?.headers.get("content-type"),
    });
  }
});

test.each([
  ["nothing", ""],
  ["half a request", "GET / HT"],
  ["no HTTP", "\u0000\u0001\r\n\r\n"],
  ["TLS", "\u0016\u0003\u0001\u0002\u0000\u0001"],
  ["a request for a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n"],
  ["a hundred requests at once", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n".repeat(100)],
  ["a subscription", "GET /changes HTTP/1.1\r\nHost: a\r\n\r\n"],
])("a connection that sends %s and breaks off leaves the server running", async (_what, text) => {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {}); // the server may close first
  await once(socket, "connect");
  const closed = once(socket, "close");
  socket.write(text, "latin1");
  await fetch(site.url); // by then the server has read it
  socket.resetAndDestroy();
  await closed;
  site.use(new Map([["index.html", "<p>Start"]])); // writes to each subscriber
  expect((await fetch(site.url)).status).toBe(200);
});
