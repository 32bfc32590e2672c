import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { compileErrors } from "../support/compile.ts";

type Call = (options?: object) => Promise<{ data?: unknown; error?: Error }>;

/** A request, as the server received it. */
interface Received {
  /** Method, path with query, and media type; `-` without a body. */
  line: string;
  headers: IncomingHttpHeaders;
  body: string;
}

await mkdir(join(project.root, "dist"), { recursive: true });
const folder = await mkdtemp(join(project.root, "dist/wire-")); // where modules resolve this repository's dependencies
afterAll(() => rm(folder, { recursive: true }));
const warnings: string[] = [];
const spec = join(project.root, "tests/fixtures/descriptions/wire-3.0.yaml");
write(folder, await runPipeline(spec, project.redoclyConfig, { onWarning: (message) => warnings.push(message) }));
const { createClient } = await import(pathToFileURL(join(folder, "client.ts")).href);
const received: Received[] = [];
const baseUrl = await serve();

type Response = [mediaType?: string | undefined, body?: string | undefined, status?: number];
const json = '{"a":"b"}';
const noContent: Response = [undefined, undefined, 204];

/** Calls an operation, which receives the given response, and returns what was received on both sides. */
async function call(name: string, options: Record<string, unknown> = {}, response: Response = noContent) {
  const client: Record<string, Call> = createClient({ baseUrl, retry: false });
  const headers = { ...(options.headers as object), "X-Respond": JSON.stringify(response) };
  const { data, error } = (await client[name]?.({ ...options, headers })) ?? {};
  return {
    data: data instanceof Blob ? await data.text() : data,
    isBlob: data instanceof Blob,
    error,
    ...received.pop(),
  };
}

/** Starts a server that responds as the header `X-Respond` of a request says, and returns its URL. */
async function serve(): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const line = `${method} ${url} ${headers["content-type"] ?? "-"}`;
    received.push({ line, headers, body: await text(request) });
    const [mediaType, body, status = 200] = JSON.parse(String(headers["x-respond"]));
    response.writeHead(status, mediaType && { "Content-Type": mediaType }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("parameters", () => {
  const withQuery = async (query: object) => (await call("q", { params: { query, cookie: { sid: "1" } } })).line;

  test.each<[what: string, query: object, sent: string]>([
    ["form, not exploded", { ids: ["a", "b,c"] }, "?ids=a,b%2Cc"],
    ["pipeDelimited", { pipes: ["a", "b|c"] }, "?pipes=a%7Cb%7Cc"],
    ["form, an object", { obj: { a: "x&y", b: 1 } }, "?a=x%26y&b=1"],
    ["deepObject", { deep: { a: { b: "c d" } } }, "?deep[a][b]=c%20d"],
    ["deepObject, with keys to encode", { deep: { "&": { "=": 1 } } }, "?deep[%26][%3D]=1"],
    ["JSON", { json: { x: 1 } }, "?json=%7B%22x%22%3A1%7D"],
    ["allowReserved", { raw: "a/b:c?d=e&f#g+h%i j" }, "?raw=a/b:c?d=e%26f%23g%2Bh%25i%20j"],
    ["null", { n: null, ids: null, obj: null, deep: { a: null }, json: null, raw: null }, ""],
    ["nothing in it", { ids: [], pipes: [null], obj: {}, deep: {} }, ""],
    ["null in it", { ids: ["a", null], obj: { a: null, b: 1 } }, "?ids=a&b=1"],
  ])("in the query: %s", async (_what, query, sent) => {
    expect(await withQuery(query)).toBe(`GET /q${sent} -`);
  });

  test.each([{ ids: [["a"]] }, { obj: { a: { b: 1 } } }])(
    "nested where their style has no form for it: %j",
    async (query) => {
      const { error, line } = await call("q", { params: { query, cookie: { sid: "1" } } });
      expect(error?.message).toMatch(/^q: invalid-request: Invalid parameter \w+: a nested array or object$/);
      expect(line).toBeUndefined();
    },
  );

  test("in the query, in the style that a call chooses", async () => {
    const options = {
      params: { query: { ids: ["a", "b"] } },
      querySerializer: { array: { style: "form", explode: true } },
    };
    expect((await call("q", options)).line).toBe("GET /q?ids=a&ids=b -");
  });

  test("in headers and cookies", async () => {
    const params = { header: { "X-Arr": ["a", "b c"] }, cookie: { sid: "1;2" } };
    expect((await call("q", { params })).headers).toMatchObject({ "x-arr": "a,b c", cookie: "sid=1%3B2" });
    expect((await call("q", { params: { header: { "X-Arr": null } } })).headers).not.toHaveProperty("x-arr");
  });
});

describe("a request body", () => {
  test("of a form has its properties as encoded", async () => {
    const body = { address: { city: "A B", zip: null }, tags: ["a", "b"], d: "2020-01-01T00:00:00Z" };
    expect(await call("form", { body }, ["text/plain", "ok"])).toMatchObject({
      data: "ok",
      line: "POST /form application/x-www-form-urlencoded",
      body: "address[city]=A%20B&tags=a,b&d=2020-01-01T00%3A00%3A00Z",
    });
    expect(await call("form", { body: new URLSearchParams({ a: "b" }) })).toMatchObject({ body: "a=b" });
  });

  test("of a multipart form has its parts as encoded", async () => {
    const file = new Blob(["bytes"], { type: "image/png" });
    const rest = { meta: { a: 1 }, tags: ["a", "b"], objs: [{ k: "v" }, { k: "w" }], n: 5, nul: null };
    const { line = "", body = "" } = await call("up", { body: { file, files: [file, file], ...rest } });
    expect(line).toMatch(/^POST \/up multipart\/form-data; boundary=/);
    const [, boundary = ""] = line.split("boundary=");
    const parts = body.split(`--${boundary}`).slice(1, -1);
    const prefix = "\r\nContent-Disposition: form-data; name=";
    expect(parts).toEqual([
      `${prefix}"file"; filename="blob"\r\nContent-Type: image/png\r\n\r\nbytes\r\n`,
      `${prefix}"files"; filename="blob"\r\nContent-Type: image/png\r\n\r\nbytes\r\n`,
      `${prefix}"files"; filename="blob"\r\nContent-Type: image/png\r\n\r\nbytes\r\n`,
      `${prefix}"meta"; filename="blob"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n`,
      `${prefix}"tags"\r\n\r\na,b\r\n`,
      `${prefix}"objs"\r\n\r\n{"k":"v"}\r\n`,
      `${prefix}"objs"\r\n\r\n{"k":"w"}\r\n`,
      `${prefix}"n"\r\n\r\n5\r\n`,
    ]);
  });

  test.each<[name: string, body: unknown, line: string, sent: string]>([
    ["oct", new Blob(["bytes"]), "PUT /oct application/octet-stream", "bytes"],
    ["both", { a: "b", c: null }, "POST /both application/x-www-form-urlencoded", "a=b"],
    ["txt", "text", "POST /txt text/plain", "text"],
    ["star", { a: "b" }, "POST /star application/json", json],
    ["nd", "{}\n{}\n", "POST /nd application/x-ndjson", "{}\n{}\n"],
    ["mp", { a: "b" }, "PATCH /mp application/merge-patch+json", json],
    ["pet", { pets: [], extra: null }, "POST /pets application/json", '{"pets":[],"extra":null}'],
  ])("of %s is %j", async (name, body, line, sent) => {
    expect(await call(name, { body })).toMatchObject({ line, body: sent });
  });

  test("has the media type that the caller chooses", async () => {
    const headers = { "Content-Type": "application/json-patch+json" };
    expect(await call("mp", { body: [{ op: "add" }], headers })).toMatchObject({
      line: "PATCH /mp application/json-patch+json",
      body: '[{"op":"add"}]',
    });
  });
});

describe("a response", () => {
  const invalid = { data: undefined, error: { kind: "invalid-response" } };

  test.each<[name: string, response: Response, result: object]>([
    ["multi", ["application/json; charset=utf-8", '["a"]'], { data: ["a"] }],
    ["multi", ["Text/Plain; charset=utf-8", '["a"]'], { data: '["a"]', isBlob: false }],
    ["multi", [undefined, '["a"]'], { data: ["a"] }],
    ["multi", ["constructor", '["a"]'], { data: ["a"] }],
    ["multi", ["text/html", "<p>"], { ...invalid, error: { status: 200, body: "<p>" } }],
    ["multi", ["text/html", "<p>", 502], { error: { kind: "unexpected-status", status: 502, body: "<p>" } }],
    ["dflt", ["application/json", json], { data: { a: "b" } }],
    ["dflt", [undefined, json], { data: { a: "b" } }],
    ["dflt", noContent, { data: null, error: undefined }],
    ["dflt", ["application/json", "", 202], { data: null, error: undefined }],
    ["dflt", ["application/json", "", 500], { ...invalid, error: { status: 500 } }],
    ["d2", ["application/problem+json", '{"title":"t"}', 500], { error: { kind: "status", body: { title: "t" } } }],
    ["d2", noContent, { ...invalid, error: { status: 204 } }],
    ["both", ["application/json", json], { data: { a: "b" } }],
    ["both", ["application/xml", "<a/>", 201], { data: "<a/>", isBlob: true }],
    ["oct", ["application/octet-stream", "bytes"], { data: "bytes", isBlob: true }],
    ["txt", ["application/json; charset=utf-8", json], { data: { a: "b" } }],
    ["star", ["application/json", json], { data: { a: "b" } }],
    ["star", ["text/html", "<p>"], invalid],
    ["nd", ["application/x-ndjson", "{}\n"], { data: "{}\n", isBlob: true }],
    ["mp", [undefined, ""], { data: null }],
  ])("of %s with %j", async (name, response, result) => {
    expect(await call(name, {}, response)).toMatchObject(result);
  });

  test("is asked for in the declared media types, where there are several", async () => {
    expect((await call("multi")).headers?.accept).toBe("application/json, text/plain");
    expect((await call("multi", { headers: { Accept: "text/plain" } })).headers?.accept).toBe("text/plain");
    expect((await call("dflt")).headers?.accept).toBe("*/*");
  });
});

test("types follow the media types", async () => {
  const program = `
import { type Client, type operations, type RequestBody, unwrap } from "./client.ts";
export async function calls(client: Client): Promise<void> {
  unwrap(await client.multi()) satisfies string | string[];
  unwrap(await client.dflt()) satisfies { a: string } | null;
  // @ts-expect-error: null without content
  unwrap(await client.dflt()) satisfies { a: string };
  await client.star({ body: { a: "b" } });
  await client.mp();
  await client.mp({ body: { a: "b" }, headers: { "X-Other": "1" } });
  await client.mp({ body: [{}], headers: { "Content-Type": "application/json-patch+json" } });
  await client.mp({ body: { a: "b" }, headers: { "Content-Type": "application/merge-patch+json", "X-Other": "1" } });
  // @ts-expect-error: the body of another media type
  await client.mp({ body: [{}] });
  // @ts-expect-error: the body of another media type
  await client.mp({ body: { a: "b" }, headers: { "Content-Type": "application/json-patch+json" } });
  await client.q({ params: { cookie: { sid: "1" } } });
  // @ts-expect-error: the cookie is required
  await client.q({ params: {} });
}
export const body: RequestBody<operations["mp"]> = { a: "b" };
`;
  await writeFile(join(folder, "program.ts"), program);
  expect(compileErrors(folder, ["program.ts", "client.ts", "validators.ts", "examples.ts"])).toEqual([]);
});

test("validators know the bodies of all JSON media types", async () => {
  const { validators } = await import(pathToFileURL(join(folder, "validators.ts")).href);
  const issuesOf = (body: unknown) => validators.mp.request["~standard"].validate(body).issues ?? [];
  expect([{ a: "b" }, [{ op: "add" }]].flatMap(issuesOf)).toEqual([]);
  expect([{ a: 1 }, ["add"]].map(issuesOf)).toEqual([[expect.anything()], [expect.anything()]]);
});

test("what the client cannot send is a warning", () => {
  expect(warnings).toContainEqual(expect.stringMatching(/^In browsers the client cannot send .*: "q" "sid"\.$/));
});
