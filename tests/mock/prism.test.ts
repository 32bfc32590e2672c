import { createRequire } from "node:module";
import { expect, onTestFinished, test, vi } from "vitest";
import { createPrism } from "../../src/mock/prism.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { loadDocument } from "../support/document.ts";

const require = createRequire(import.meta.url);
const { default: Ajv } = createRequire(require.resolve("@stoplight/prism-http"))("ajv/dist/core");

/** Posts a body to the first operation of a document, or to another one, and returns the status. */
async function post(
  document: OpenApiDocument,
  body: unknown = {},
  operation: Operation | undefined = operationsOf(document)[0],
): Promise<number> {
  if (!operation) return expect.unreachable("The document has no operation.");
  const headers = { authorization: "Bearer token", "content-type": "application/json" };
  const request = { method: operation.method, url: { path: operation.path, query: {} }, headers, body };
  return (await createPrism(document)(request, operation)).status;
}

test("a reload compiles the bodies whose schemas have changed, and no other", async () => {
  const compile = vi.spyOn(Ajv.prototype, "compile");
  onTestFinished(() => compile.mockRestore());
  const compiledBodies = async (document: OpenApiDocument, expectedStatus: number) => {
    compile.mockClear();
    expect(await post(document)).toBe(expectedStatus);
    // Headers are compiled each time, which costs little.
    return compile.mock.calls.filter(([schema]) => !JSON.stringify(schema).includes("client-request-id")).length;
  };
  const document = await loadDocument();
  const changed = (rule: object, path = "/changed"): OpenApiDocument => {
    const { paths, ...copy } = structuredClone(document);
    Object.assign(copy.components?.schemas?.personCertification ?? expect.unreachable(), rule);
    return { ...copy, paths: { [path]: paths?.["/me/profile/certifications"] ?? expect.unreachable() } };
  };
  const rule = { maxProperties: 1_000 }; // other tests may have compiled the document as it is
  expect(await compiledBodies(changed(rule), 201)).toBeGreaterThan(0);
  expect(await compiledBodies(changed(rule, "/elsewhere"), 201)).toBe(0);
  expect(await compiledBodies(changed({ minProperties: 1 }), 400)).toBeGreaterThan(0);
});

test("an operation is loaded once, with its first request", async () => {
  const [post, get] = [204, 200].map((status) => ({ responses: { [status]: { description: "" } } }));
  const paths = { "/a": { post, get } };
  const document = { openapi: "3.1.0", info: { title: "Two", version: "1" }, paths } as OpenApiDocument;
  const clone = vi.spyOn(globalThis, "structuredClone");
  onTestFinished(() => clone.mockRestore());
  const prism = createPrism(document);
  expect(clone).not.toHaveBeenCalled();
  const statuses: number[] = [];
  for (const operation of [...operationsOf(document), ...operationsOf(document)]) {
    const request = { method: operation.method, url: { path: "/a", query: {} }, headers: {}, body: null };
    statuses.push((await prism(request, operation)).status);
  }
  expect(statuses.toSorted()).toEqual([200, 200, 204, 204]);
  const copied = clone.mock.calls.map(([copy]) => Object.keys((copy as OpenApiDocument).paths?.["/a"] ?? {}));
  expect(copied.filter((keys) => keys.length > 0).toSorted()).toEqual([["get"], ["post"]]);
});

test("an operation can refer to another path", async () => {
  const responses = { 204: { description: "Empty" } };
  expect(
    await post({
      openapi: "3.1.0",
      info: { title: "Shared", version: "1" },
      paths: {
        "/a": { post: { responses: { 204: { $ref: "#/paths/~1b/post/responses/204" } } } },
        "/b": { post: { responses } },
      },
    } as OpenApiDocument),
  ).toBe(204);
});

test("the operation of a request is the one that is passed, where several match its path", async () => {
  const paths = {
    "/{a}/top": { post: { responses: { 202: { $ref: "#/paths/~1files~1{b}/post/responses/204" } } } },
    "/files/{b}": { post: { responses: { 204: { description: "" } } } },
  };
  const document = { openapi: "3.1.0", info: { title: "Two", version: "1" }, paths } as OpenApiDocument;
  const request = { method: "post", url: { path: "/files/top", query: {} }, headers: {}, body: null } as const;
  const responses = operationsOf(document).map((operation) => createPrism(document)(request, operation));
  expect((await Promise.all(responses)).map(({ status }) => status)).toEqual([202, 204]);
});

test("operations can share a schema that refers to itself, and the document stays as it is", async () => {
  const folder = { $ref: "#/components/schemas/folder" };
  const content = { "application/json": { schema: folder, example: {} } };
  const responses = { 201: { description: "Created", content }, 400: { description: "Invalid" } };
  const create = { post: { requestBody: { content }, responses } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Folders", version: "1" },
    paths: { "/a": create, "/b": create, "/c": create },
    components: { schemas: { folder: { properties: { name: { type: "string" }, folders: { items: folder } } } } },
  } as unknown as OpenApiDocument;
  const copy = structuredClone(document);
  const operations = operationsOf(document);
  expect(operations).toHaveLength(3);
  for (const operation of operations) {
    expect(await post(document, { folders: [{ name: "x", folders: [] }] }, operation)).toBe(201);
    expect(await post(document, { folders: [{ name: "x", folders: [{ name: 1 }] }] }, operation)).toBe(400);
  }
  expect(document).toEqual(copy);
});

test("an invalid pattern does not cost a body its validation", async () => {
  const schema = { type: "object", properties: { a: { type: "string", pattern: "^a}$" }, b: { type: "string" } } };
  const content = { "application/json": { schema } };
  const post = { requestBody: { content }, responses: { 200: { description: "Done." } } };
  const info = { title: "A", version: "1" };
  const document: OpenApiDocument = { openapi: "3.1.0", info, paths: { "/a": { post } } };
  const [operation] = operationsOf(document);
  const request = {
    method: "post",
    url: { path: "/a", query: {} },
    headers: { "content-type": "application/json" },
  } as const;
  const respond = (body: object) => createPrism(document)({ ...request, body }, operation as Operation);
  expect((await respond({ a: "x", b: "y" })).violations).toEqual([]);
  expect((await respond({ a: "x", b: 1 })).violations).toMatchObject([{ pointer: "/b" }]);
});

test("an operation that a reload only moves is not loaded again, and responds at its new path", async () => {
  const document = await loadDocument();
  const [operation] = operationsOf(document);
  const clone = vi.spyOn(globalThis, "structuredClone");
  onTestFinished(() => clone.mockRestore());
  const moved = (path: string): OpenApiDocument => ({
    ...document,
    paths: { [path]: document.paths?.[operation?.path ?? ""] ?? expect.unreachable() },
  });
  expect([await post(moved("/before")), await post(moved("/after")), await post(document)]).toEqual([201, 201, 201]);
  const loaded = clone.mock.calls.filter(([copy]) => (copy as OpenApiDocument).paths);
  expect(loaded.length).toBeLessThanOrEqual(1); // other tests may have loaded it
});
