import { expect, test } from "vitest";
import { message, quoted } from "../../scripts/diff/message.ts";
import type { Difference } from "../../scripts/diff/redocly-diff.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const document = {
  openapi: "3.1.1",
  info: { title: "Things", version: "1.0.0" },
  servers: [{ url: "https://example.com" }],
  paths: {
    "/a/{id}": {
      get: { parameters: [{ name: "id" }, { $ref: "#/components/parameters/top" }], security: [{ oauth: ["Read"] }] },
    },
  },
} as unknown as OpenApiDocument;

function messageOf(difference: Partial<Difference> & { pointer: string }): string {
  const whole = { kind: "modified", typeName: "Schema", directions: [], verdicts: [], ...difference } as const;
  return message(whole, { base: document, revision: document });
}

test.each([
  ["#/paths/~1a~1{id}", "`/a/{id}` was added."],
  ["#/paths/~1a~1{id}/get", "`GET /a/{id}` was added."],
  ["#/paths/~1a~1{id}/get/responses/404", "`GET /a/{id} > responses > 404` was added."],
  ["#/paths/~1a~1{id}/get/parameters/0", "`GET /a/{id} > parameters > id` was added."],
  ["#/paths/~1a~1{id}/get/parameters/1", "`GET /a/{id} > parameters > top` was added."],
  ["#/paths/~1a~1{id}/get/security/0", '`GET /a/{id} > security > {"oauth":["Read"]}` was added.'],
  ["#/servers/0", "`servers > https://example.com` was added."],
  ["#/components/schemas/thing", "`schemas > thing` was added."],
  ["#/components/schemas/thing/allOf/1/properties/a/items/properties/b", "`thing.a[].b` was added."],
  ["#/components/schemas/thing/properties/a/anyOf/1", "`thing.a > anyOf > 1` was added."],
  ["#/components/requestBodies/thing/content/application~1json/schema/properties/a", "`thing.a` was added."],
])("names the place %s", (pointer, expected) => {
  expect(messageOf({ kind: "added", revision: { pointer }, pointer })).toBe(expected);
});

test.each([
  [undefined, "x", "was set to `x`"],
  [{ a: "x".repeat(60) }, undefined, "was removed"],
  [1, undefined, "was removed; it was `1`"],
  [1, 2, "changed from `1` to `2`"],
  [1, "x".repeat(60), "changed"],
  [["a", "b"], ["b", "c", "d"], "gained `c`, `d` and lost `a`"],
  [["a", "b"], ["b", "a"], "was reordered"],
])("describes the change from %j to %j", (before, after, expected) => {
  const pointer = "#/components/schemas/thing/allOf/0/enum";
  const [base, revision] = [before, after].map((value) => ({ pointer, ...(value !== undefined && { value }) }));
  if (!base || !revision) throw new Error("unreachable");
  expect(messageOf({ property: "enum", base, revision, pointer })).toBe(`\`enum\` of \`thing\` ${expected}.`);
});

test.each([
  [
    { kind: "removed", base: { pointer: "#/servers/0" }, pointer: "#/servers/0" },
    "`servers > https://example.com` was removed.",
  ],
  [{ kind: "reordered", pointer: "#/servers" }, "The order of `servers` changed."],
  [
    { pointer: "#/x-new", base: { pointer: "#" }, revision: { pointer: "#/x-new", value: 1 } },
    "`x-new` of the API description was set to `1`.",
  ],
  [
    {
      kind: "renamed",
      base: { pointer: "#/components/schemas/thing/properties/a" },
      revision: { pointer: "#/components/schemas/thing/properties/b" },
      pointer: "#/components/schemas/thing/properties/b",
    },
    "`thing.a` was renamed to `b`.",
  ],
] as const)("describes %j", (difference, expected) => {
  expect(messageOf(difference)).toBe(expected);
});

test.each(["userId", "@odata.context", "GET /me/{id}", "用户", "a-b_c"])(
  "leaves the plain text %s as it is",
  (text) => {
    expect(quoted(text)).toBe(`\`${text}\``);
  },
);
