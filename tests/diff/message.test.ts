import { expect, test } from "vitest";
import { message, quoted } from "../../scripts/diff/message.ts";
import type { Difference } from "../../scripts/diff/redocly-diff.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const get = {
  parameters: [{ name: "id" }, { $ref: "#/components/parameters/top" }],
  security: [{ oauth: ["Read"] }],
};
const anyOf = [{ $ref: "#/components/schemas/book" }, { type: "null" }, { title: "Other", type: "object" }, {}];
const document = {
  servers: [{ url: "https://a.com" }],
  paths: { "/a": { get, put: { operationId: "replace-a" } } },
  components: { schemas: { thing: { anyOf, properties: { a: { anyOf } } } } },
} as unknown as OpenApiDocument;

function messageOf(kind: Difference["kind"], pointer: string, before?: unknown, after?: unknown): string {
  const [base, revision] = [before, after].map((value) => ({ pointer, value }));
  const difference = { kind, typeName: "Schema", pointer, directions: [], verdicts: [] };
  return message(
    { ...difference, ...(base && { base }), ...(revision && { revision }) },
    { base: document, revision: document },
  );
}

test.each([
  ["#/paths/~1a", "/a"],
  ["#/paths/~1a/get/responses/404", "GET /a > responses > 404"],
  ["#/paths/~1a/get/parameters/0", "GET /a > parameters > id"],
  ["#/paths/~1a/get/parameters/1", "GET /a > parameters > top"],
  ["#/paths/~1a/get/security/0", 'GET /a > security > {"oauth":["Read"]}'],
  ["#/servers/0", "servers > https://a.com"],
  ["#/components/schemas/thing", "schemas > thing"],
  ["#/components/schemas/thing/allOf/1/properties/a/items/properties/b", "thing.a[].b"],
  ["#/components/schemas/thing/properties/a/anyOf", "thing.a > anyOf"],
  ["#/components/requestBodies/thing/content/application~1json/schema/properties/a", "requestBodies > thing.a"],
  ["#/components/examples/thing.minimal", "examples > thing.minimal"],
  ["#/components/responses/thing/content/application~1json/examples/a", "responses > thing > examples > a"],
])("names the place %s", (pointer, name) => {
  expect(messageOf("added", pointer)).toBe(`\`${name}\` was added.`);
});

test.each([
  ["added", "#/paths/~1a/get", "`getA` was added: `GET /a`."],
  ["removed", "#/paths/~1a/put", "`replaceA` was removed: `PUT /a`."],
] as const)("an operation that was %s is named as in the client: %s", (kind, pointer, expected) => {
  expect(messageOf(kind, pointer, 1, 1)).toBe(expected);
});

test.each([
  ["added", "#/components/schemas/thing/properties/a/anyOf/0", "`anyOf` of `thing.a` gained `book`."],
  ["removed", "#/components/schemas/thing/properties/a/anyOf/1", "`anyOf` of `thing.a` lost `null`."],
  ["added", "#/components/schemas/thing/anyOf/2", "`anyOf` of `thing` gained `Other`."],
  ["added", "#/components/schemas/thing/anyOf/3", "`anyOf` of `thing` gained a schema."],
] as const)("an alternative that was %s is named: %s", (kind, pointer, expected) => {
  expect(messageOf(kind, pointer, 1, 1)).toBe(expected);
});

const long = "x".repeat(60);

test.each([
  ["modified", undefined, "x", "`enum` of `a` was set to `x`."],
  ["modified", undefined, long, "`enum` of `a` was added."],
  ["modified", 1, undefined, "`enum` of `a` was removed; it was `1`."],
  ["modified", long, undefined, "`enum` of `a` was removed."],
  ["modified", 1, 2, "`enum` of `a` changed from `1` to `2`."],
  ["modified", 1, long, "`enum` of `a` changed."],
  ["modified", ["a", "b"], ["b", "c", "d"], "`enum` of `a` gained `c`, `d` and lost `a`."],
  ["modified", ["a", "b"], ["b", "a"], "`enum` of `a` was reordered."],
  ["removed", 1, undefined, "`a > enum` was removed."],
  ["renamed", 1, 1, "`a > enum` was renamed to `enum`."],
  ["reordered", [1], [1], "The order of `a > enum` changed."],
] as const)("%s, from %j to %j", (kind, before, after, expected) => {
  expect(messageOf(kind, "#/components/schemas/a/enum", before, after)).toBe(expected);
});

test("names a property of the API description itself", () => {
  expect(messageOf("modified", "#/x-new", undefined, 1)).toBe("`x-new` of the API description was set to `1`.");
});

test.each(["userId", "@odata.context", "GET /me/{id}", "用户", "a-b_c"])(
  "leaves the plain text %s as it is",
  (text) => {
    expect(quoted(text)).toBe(`\`${text}\``);
  },
);
