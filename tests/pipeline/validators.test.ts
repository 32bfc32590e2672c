import { expect, test } from "vitest";
import { validators } from "../../scripts/pipeline/validators.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

test("a schema has no validator if it refers in a circle to one that has none", () => {
  const schemas = {
    A: { type: "object", properties: { b: reference("B"), huge: reference("Huge") } },
    B: { type: "object", properties: { a: reference("A") } },
    Huge: { enum: Array.from({ length: 10_001 }, (_, index) => index) },
    Other: { type: "string" },
  };
  const { text, warnings } = generate(Object.keys(schemas).map(reference), schemas);
  expect(text).toContain('validatorOf<RequestBody<operations["post3"]>>(code.check');
  expect(text.match(/request: /g)).toHaveLength(1);
  expect(warnings).toEqual([
    "No validator for post0 (request): can't resolve reference #/components/schemas/Huge from id schema0.",
    "No validator for post1 (request): a schema that it refers to has no validator.",
    "No validator for post2 (request): can't resolve reference #/components/schemas/Huge from id check2.",
  ]);
});

test("there are validators for any number of different bodies", () => {
  const bodies = Array.from({ length: 12_000 }, (_, index) => ({ const: index }));
  const { text, warnings } = generate(bodies, {});
  expect(text.match(/request: validatorOf/g)).toHaveLength(bodies.length);
  expect(warnings).toEqual([]);
});

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

function generate(bodies: readonly object[], schemas: object): { text: string; warnings: string[] } {
  const paths = bodies.map((schema, index) => {
    const requestBody = { content: { "application/json": { schema } } };
    return [`/${index}`, { post: { operationId: `post${index}`, requestBody, responses: {} } }];
  });
  const warnings: string[] = [];
  const document = { paths: Object.fromEntries(paths), components: { schemas } } as OpenApiDocument;
  const files = validators(document, (message) => warnings.push(message));
  return { text: files["validators.ts"], warnings };
}
