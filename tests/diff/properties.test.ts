import { expect, test } from "vitest";
import { becomesOptional, rateRequired } from "../../scripts/diff/properties.ts";
import type { Difference } from "../../scripts/diff/redocly-diff.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const properties = {
  plain: {},
  read: { readOnly: true },
  write: { writeOnly: true },
  readByReference: { $ref: "#/components/schemas/read" },
  preset: { default: 1 },
};
const parts = [{ $ref: "#/components/schemas/base" }, { properties: { own: { readOnly: true } } }];
const schemas = { read: { readOnly: true }, base: { properties }, thing: { allOf: parts } };
const document = { components: { schemas } } as unknown as OpenApiDocument;
const documents = { base: document, revision: document };

function difference(pointer: string, before: unknown, after: unknown): Difference {
  const [base, revision] = [before, after].map((value) => ({ pointer, value }));
  return { kind: "modified", typeName: "Schema", pointer, base, revision, directions: [], verdicts: [] } as Difference;
}

test.each([
  [undefined, ["plain"], "major", "minor"],
  [["plain"], undefined, "minor", "major"],
  [["plain"], [], "minor", "major"],
  [["plain", "read"], ["read", "plain"], "none", "none"],
  [[], ["read"], "none", "minor"],
  [[], ["readByReference"], "none", "minor"],
  [[], ["own"], "none", "minor"],
  [["read"], [], "none", "major"],
  [[], ["write"], "major", "none"],
  [["write"], [], "minor", "none"],
  [[], ["preset"], "major", "none"],
  [["preset"], [], "minor", "none"],
  [["plain"], ["read"], "minor", "major"],
  [[], ["undeclared"], "major", "minor"],
])("required, from %j to %j", (before, after, requests, responses) => {
  const pointer = "#/components/schemas/thing/allOf/1/required";
  expect(rateRequired(difference(pointer, before, after), documents)).toEqual({ requests, responses });
});

test.each([
  [1, undefined, true],
  [undefined, 1, false],
  [1, 2, false],
])(
  "whether a property whose default changes from %j to %j becomes optional in responses: %j",
  (before, after, expected) => {
    const pointer = "#/components/schemas/base/properties/preset/default";
    expect(becomesOptional(difference(pointer, before, after), documents)).toBe(expected);
  },
);

test("a required property without a default stays in responses", () => {
  const revision = {
    components: { schemas: { base: { properties, required: ["preset"] } } },
  } as unknown as OpenApiDocument;
  const removed = difference("#/components/schemas/base/properties/preset/default", 1, undefined);
  expect(becomesOptional(removed, { base: document, revision })).toBe(false);
});
