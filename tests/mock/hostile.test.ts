import { connect } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mockOfDocument } from "../support/mock.ts";

const mock = await mockOfDocument({});
const port = Number(new URL(mock.url).port);

/** A request as it goes over the wire. */
interface Raw {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** Sends a request, and waits for the whole answer, 2 s at most. */
async function exchange({ method, path, headers, body }: Raw): Promise<{ status: number; head: string; body: string }> {
  const bytes = typeof body === "string" ? Buffer.from(body) : Buffer.from(body);
  const length =
    "Transfer-Encoding" in headers || "Content-Length" in headers ? {} : { "Content-Length": String(bytes.length) };
  const lines = Object.entries({ Host: "mock", ...length, ...headers, Connection: "close" }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const socket = connect(port, "127.0.0.1");
  const timer = setTimeout(() => socket.destroy(new Error("no answer within 2 s")), 2_000);
  socket.write([`${method} ${path} HTTP/1.1`, ...lines, "", ""].join("\r\n"), "latin1");
  socket.write(bytes);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of socket) chunks.push(chunk);
  } catch (error) {
    if (chunks.length === 0) throw error; // else it closed on what it had not read
  }
  clearTimeout(timer);
  const text = Buffer.concat(chunks).toString("utf8");
  const [head = "", ...rest] = text.split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), head, body: unchunked(head, rest.join("\r\n\r\n")) };
}

function unchunked(head: string, body: string): string {
  if (!/^transfer-encoding: chunked/im.test(head)) return body;
  const [, length = "0"] = body.match(/^([\da-f]+)\r\n/i) ?? [];
  return Buffer.from(body)
    .subarray(length.length + 2, length.length + 2 + Number.parseInt(length, 16))
    .toString("utf8");
}

function expectGraphsManners(raw: Raw, { status, head, body }: Awaited<ReturnType<typeof exchange>>): void {
  expect(status, JSON.stringify(raw).slice(0, 500)).toBeGreaterThanOrEqual(200);
  expect(status, JSON.stringify(raw).slice(0, 500)).toBeLessThan(500);
  if (status < 400 || raw.method === "HEAD") return;
  expect(head).toMatch(/^content-type: application\/json/im);
  expect(JSON.parse(body)).toMatchObject({
    error: { code: expect.stringMatching(/^\w+$/), message: expect.any(String) },
  });
  expect(body).not.toMatch(/\bat .*\.[jt]s:\d+/); // a stack
}

const json = { Authorization: "Bearer token", "Content-Type": "application/json" };
const project: Raw = { method: "POST", path: "/me/profile/projects", headers: json, body: "{}" };
const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

const corpus: Record<string, Partial<Raw>> = {
  "a path that climbs": { path: "/me/../../etc/passwd" },
  "a path that climbs, encoded": { path: "/me/%2e%2e/%2e%2e/profile/projects" },
  "a null byte": { path: "/users/%00/profile/projects" },
  "an encoded slash": { path: "/users/a%2fb/profile/projects" },
  "a wrong escape": { path: "/users/%zz/profile/projects" },
  "half an escape": { path: "/users/%/profile/projects" },
  "bytes that are no UTF-8": { path: "/users/%ff%fe/profile/projects" },
  "an overlong path": { path: `/users/${"a".repeat(12_000)}/profile/projects` },
  "a path over all limits": { path: `/users/${"a".repeat(100_000)}/profile/projects` },
  "many segments": { path: "/a".repeat(5_000) },
  "many parentheses": { path: `/users${"('".repeat(4_000)}${"')".repeat(4_000)}` },
  "a whole URL": { path: "http://evil.example/me/profile/projects" },
  "an asterisk": { method: "OPTIONS", path: "*" },
  "two question marks": { path: "/me/profile/projects?a=1?b=2&__proto__=1&__code=500&__dynamic=x" },
  "a parameter that would change objects": { path: "/me/profile/projects?__proto__[polluted]=1&constructor=1" },
  "an unknown method": { method: "PROPFIND" },
  "no method that there is": { method: "WRONG" },
  HEAD: { method: "HEAD" },
  "no content type": { headers: { Authorization: "Bearer token" }, body: "{}" },
  "a content type that is not one": { headers: { ...json, "Content-Type": ";;;=,/" } },
  "an encoding": { headers: { ...json, "Content-Encoding": "gzip" }, body: Uint8Array.from([31, 139, 8, 0]) },
  "a charset": {
    headers: { ...json, "Content-Type": "application/json; charset=utf-16" },
    body: Buffer.from("{}", "utf16le"),
  },
  "a form": { headers: { ...json, "Content-Type": "multipart/form-data; boundary=x" }, body: "--x\r\n\r\n--x--" },
  "a body that is cut short": { body: '{"displayName": "Mark' },
  "a body of chunks": { headers: { ...json, "Transfer-Encoding": "chunked" }, body: "2\r\n{}\r\n0\r\n\r\n" },
  "a chunk that is none": { headers: { ...json, "Transfer-Encoding": "chunked" }, body: "zz\r\n{}\r\n" },
  "two lengths": { headers: { ...json, "Content-Length": "2", "content-length": "3" } },
  "a length that is none": { headers: { ...json, "Content-Length": "-1" } },
  "deep lists": { body: deep("[", "]", 100_000) },
  "deep objects": { body: `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}` },
  "depth that is not closed": { body: "[".repeat(1_000_000) },
  __proto__: { body: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}' },
  "__proto__ deep inside": {
    body: '{"client":{"__proto__":{"polluted":true}},"createdBy":{"__proto__":{"polluted":true}}}',
  },
  "a number that is too large": { body: '{"detail":{"layer":1e999}}' },
  "the same name twice": { body: '{"displayName":1,"displayName":"x"}' },
  "lone surrogates": { body: '{"displayName":"\\ud800"}' },
  "11 MB": { body: JSON.stringify({ displayName: "x".repeat(11_000_000) }) },
  "11 MB that is not JSON": { body: "x".repeat(11_000_000) },
  "a header over all limits": { headers: { ...json, "X-Large": "x".repeat(100_000) } },
  "a token that is none": { headers: { ...json, Authorization: "Bearer ...." } },
  "a token with a payload that is none": { headers: { ...json, Authorization: "Bearer a.////.c" } },
  "a token whose payload would change objects": {
    headers: {
      ...json,
      Authorization: `Bearer a.${Buffer.from('{"__proto__":{"polluted":1},"name":"x"}').toString("base64url")}.c`,
    },
  },
  "a preference that is none": { headers: { ...json, Prefer: ",;=,code,example==,delay=-1" } },
  "an example that every object has": { headers: { ...json, Prefer: "example=__proto__" } },
  "another example that every object has": { headers: { ...json, Prefer: "example=constructor" } },
};

describe("a hostile request has an answer of Graph's manners", () => {
  test.each(Object.entries(corpus))("%s", async (_what, more) => {
    const raw = { ...project, ...more };
    expectGraphsManners(raw, await exchange(raw));
  });
});

test("10,000 of them, one after the other, leave the mock as it was", async () => {
  const segment = fc.oneof(
    fc.constantFrom(
      "me",
      "users",
      "beta",
      "profile",
      "projects",
      "certifications",
      "..",
      ".",
      "",
      "%00",
      "%2f",
      "%2e%2e",
      "('x')",
      "$x",
    ),
    fc.stringMatching(/^[!-~]{0,20}$/),
  );
  const path = fc.oneof(
    fc.constantFrom(
      "/me/profile/projects",
      "/users/a@b.c/profile/webAccounts",
      "/beta/users('$a')/profile/certifications",
    ),
    fc.array(segment, { maxLength: 8 }).map((segments) => `/${segments.join("/")}`),
  );
  const value = fc.stringMatching(/^[!-~]([ -~]{0,40}[!-~])?$/);
  const headers = fc.record(
    {
      Authorization: fc.oneof(fc.constant("Bearer token"), value),
      "Content-Type": fc.oneof(fc.constant("application/json"), value),
      Prefer: fc.oneof(fc.constantFrom("code=429", "example=complete", "dynamic=true", "delay=0-1"), value),
      "client-request-id": fc.oneof(fc.uuid(), value),
      "Content-Encoding": fc.constantFrom("gzip", "br", "identity"),
    },
    { requiredKeys: [] },
  );
  const body = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.uint8Array({ maxLength: 200 }),
    fc.constantFrom('{"__proto__":{"polluted":true}}', "{", "", "null", '{"displayName":"x"}'),
  );
  const method = fc.constantFrom("POST", "POST", "POST", "GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ method, path, headers, body }), { minLength: 20, maxLength: 20 }),
      async (requests) => {
        const answers = await Promise.all(requests.map(exchange));
        answers.forEach((answer, index) => {
          const raw = requests[index];
          const isAsked = raw?.headers.Prefer?.includes("code=5");
          if (raw && !isAsked) expectGraphsManners(raw, answer);
        });
      },
    ),
    { numRuns: 500, endOnFailure: true },
  );
  expect("polluted" in {}).toBe(false);
  expect((await exchange(project)).status).toBe(201);
}, 120_000);
