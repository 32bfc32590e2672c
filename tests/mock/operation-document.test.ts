import { expect, test } from "vitest";
import { documentOfOperation } from "../../src/mock/operation-document.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const to = (place: string) => ({ $ref: `#/${place}` });
const schemas = {
  node: { properties: { next: to("components/schemas/node"), leaf: to("components/schemas/a~1b%20c") } },
  "a/b c": { type: "string", example: null },
  unused: { type: "object" },
};
const parameters = [{ name: "a", in: "path", required: true, schema: { type: "string" } }];
const [get, post] = [{ responses: { 200: to("components/responses/ok") } }, { responses: {} }];
const components = {
  schemas,
  responses: { ok: { description: "", content: { "application/json": { schema: to("components/schemas/node") } } } },
  securitySchemes: { token: { type: "http", scheme: "bearer" } },
};

function documentWith(paths: object, more: object = { components }): OpenApiDocument {
  return { openapi: "3.1.1", info: { title: "", version: "" }, paths, ...more } as unknown as OpenApiDocument;
}

test("the document of an operation has its path item without other methods, and what it refers to", () => {
  const document = documentWith({ "/{a}": { summary: "s", parameters, get, post }, "/b": { get } });
  const { unused, ...used } = schemas;
  expect(documentOfOperation(document, "get", "/{a}")).toEqual({
    ...document,
    paths: { "/{a}": { summary: "s", parameters, get } },
    components: { ...components, schemas: used },
  });
  expect(documentOfOperation(document, "post", "/{a}")).toEqual({
    ...document,
    paths: { "/{a}": { summary: "s", parameters, post } },
    components: { securitySchemes: components.securitySchemes },
  });
});

test("a path item can be a reference, and a document can have no components", () => {
  const pathItems = { shared: { get: { responses: {} } } };
  const referring = documentWith({ "/a": to("components/pathItems/shared") }, { components: { pathItems } });
  expect(documentOfOperation(referring, "get", "/a")).toMatchObject({ paths: { "/a": pathItems.shared } });
  const plain = documentWith({ "/a": { get: post, post } }, {});
  expect(documentOfOperation(plain, "get", "/a").paths).toEqual({ "/a": { get: post } });
});

test.each([
  "#/paths/~1b/get/responses/200",
  "#/components/schemas/missing",
  "#/components/missing/node",
  "other.yaml#/components/schemas/node",
  "#/x/components/schemas/node",
])("a reference to %s leaves the document as it is", ($ref) => {
  const document = documentWith({ "/a": { get: { responses: { 200: { $ref } } }, post }, "/b": { get } });
  expect(documentOfOperation(document, "get", "/a")).toBe(document);
});
