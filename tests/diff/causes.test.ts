import { expect, test } from "vitest";
import { withOperations, withoutParts, withRenamed } from "../../scripts/diff/causes.ts";
import type { Change } from "../../scripts/diff/changes.ts";
import type { Difference } from "../../scripts/diff/redocly-diff.ts";
import type { Level } from "../../scripts/diff/version.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const base = {
  tags: [{ name: "Books" }],
  paths: { "/books": { get: { tags: ["Books"] } } },
  components: {
    schemas: { book: {}, pamphlet: {} },
    examples: { minimal: { value: {} }, complete: { value: { title: "T" } } },
    responses: { book: { content: { "application/json": { examples: { minimal: ref("examples", "minimal") } } } } },
  },
} as unknown as OpenApiDocument;
const revision = {
  tags: [{ name: "Books" }, { name: "Loans" }],
  paths: {
    "/books": { get: { tags: ["Books"] } },
    "/loans": { get: { tags: ["Loans"], responses: { 200: ref("responses", "loan") } }, post: {} },
    "/empty": { parameters: [] },
  },
  components: {
    schemas: { book: {}, loan: { properties: { previous: ref("schemas", "loan") } }, unused: {} },
    examples: { tiny: { value: {} }, complete: { value: { title: "T" } } },
    responses: {
      loan: { content: { "application/json": { schema: ref("schemas", "loan") } } },
      book: {
        content: {
          "application/json": { examples: { tiny: ref("examples", "tiny"), complete: ref("examples", "complete") } },
        },
      },
    },
  },
} as unknown as OpenApiDocument;
const documents = { base, revision };

const difference = (kind: Difference["kind"], typeName: string, pointer: string): Difference => {
  return { kind, typeName, pointer, directions: [], verdicts: [] };
};
const change = (kind: Change["kind"], level: Level, pointer: string): Change => {
  return { kind, level, requests: level, responses: level, message: "", pointer };
};

test("a path that was added is replaced by its operations", () => {
  const path = difference("added", "PathItem", "#/paths/~1loans");
  expect(withOperations([path], documents)).toEqual([
    difference("added", "Operation", "#/paths/~1loans/get"),
    difference("added", "Operation", "#/paths/~1loans/post"),
  ]);
});

test.each([
  difference("renamed", "PathItem", "#/paths/~1books"),
  difference("added", "PathItem", "#/paths/~1empty"),
  difference("added", "Schema", "#/components/schemas/loan"),
])("$kind $typeName $pointer stays as it is", (other) => {
  expect(withOperations([other], documents)).toEqual([other]);
});

const examples = "#/components/responses/book/content/application~1json/examples";

test("an example that has another name was renamed", () => {
  const removed = { ...difference("removed", "Example", `${examples}/minimal`), base: { pointer: "#/old" } };
  const added = { ...difference("added", "Example", `${examples}/tiny`), revision: { pointer: "#/new" } };
  expect(withRenamed([removed, added], documents)).toEqual([{ ...added, kind: "renamed", base: removed.base }]);
});

test("a schema that has another name was renamed", () => {
  const removed = difference("removed", "Schema", "#/components/schemas/pamphlet");
  const added = difference("added", "Schema", "#/components/schemas/unused");
  expect(withRenamed([removed, added], documents)).toEqual([{ ...added, kind: "renamed" }]);
});

test.each([`${examples}/complete`, "#/components/examples/tiny"])(
  "an example %s with another value or in another place was added",
  (pointer) => {
    const differences = [
      difference("removed", "Example", `${examples}/minimal`),
      difference("added", "Example", pointer),
    ];
    expect(withRenamed(differences, documents)).toEqual(differences);
  },
);

test("the parts of a new operation are left out", () => {
  const operation = change("added", "minor", "#/paths/~1loans/get");
  const parts = ["#/components/responses/loan", "#/components/schemas/loan", "#/tags/1"];
  const changes = [operation, ...parts.map((pointer) => change("added", "patch", pointer))];
  expect(withoutParts(changes, documents)).toEqual([operation]);
});

test.each([
  ["that it does not use", change("added", "patch", "#/components/schemas/unused")],
  ["that were removed", change("removed", "patch", "#/components/schemas/loan")],
  ["with a higher level", change("added", "major", "#/components/schemas/loan")],
  ["within others", change("added", "patch", "#/components/schemas/loan/properties/previous")],
])("parts %s are not left out", (_which, part) => {
  const changes = [change("added", "minor", "#/paths/~1loans/get"), part];
  expect(withoutParts(changes, documents)).toEqual(changes);
});
