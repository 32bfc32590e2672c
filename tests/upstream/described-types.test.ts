import { expect, test } from "vitest";
import { describedTypes } from "../../scripts/upstream/described-types.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const person = { type: "object", properties: { name: { type: "string" } } };
const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

test.each<[what: string, schema: object, types: string[], nullable: boolean]>([
  ["a primitive type", { type: "integer", format: "int64" }, ["Edm.Int64"], false],
  ["a format that OData does not have", { type: "string", format: "email" }, ["string (email)"], false],
  ["a type that OData does not have", { type: "integer" }, ["integer"], false],
  ["null in OpenAPI 3.1", { type: ["string", "null"], format: "uuid" }, ["Edm.Guid"], true],
  ["null in OpenAPI 3.0", { type: "string", format: "time", nullable: true }, ["Edm.TimeOfDay"], true],
  ["a reference", reference("person"), ["person"], false],
  ["a reference or null", { anyOf: [reference("person"), { type: "null" }] }, ["person"], true],
  ["a reference with null in OpenAPI 3.0", { nullable: true, allOf: [reference("person")] }, ["person"], true],
  ["a reference to a primitive type", { oneOf: [reference("id"), { type: "null" }] }, ["Edm.Guid"], true],
  ["a reference to itself", reference("holder"), ["holder"], false],
  ["several alternatives", { oneOf: [reference("person"), reference("holder")] }, ["holder", "person"], false],
  ["a collection", { type: ["array", "null"], items: { type: "boolean" } }, ["Collection(Edm.Boolean)"], false],
  ["a collection of references", { type: "array", items: reference("person") }, ["Collection(person)"], false],
  ["a collection with null", { type: "array", items: { type: ["number", "null"] } }, ["Collection(number)"], true],
  ["values", { type: ["string", "null"], enum: ["a", "b", null] }, ["one of a, b"], true],
])("describes a property: %s", (_what, schema, types, nullable) => {
  const holder = { type: "object", properties: { any: schema } };
  const id = { type: "string", format: "uuid" };
  expect(describedTypes(documentOf(reference("holder"), { holder, person, id })).get("holder")).toEqual({
    base: null,
    open: false,
    properties: { any: { types, nullable, keys: ["properties", "any"] } },
    keys: [],
  });
});

test("describes base types and open types", () => {
  const own = { type: "object", properties: { age: { type: "integer", format: "int16" } }, additionalProperties: true };
  const types = describedTypes(
    documentOf(reference("child"), { child: { allOf: [reference("person"), own] }, person }),
  );
  expect(types.get("child")).toMatchObject({ base: "person", open: true, keys: ["allOf", "1"] });
  expect(types.get("person")).toMatchObject({ base: null, open: false });
});

test("describes enums", () => {
  const color = { type: "string", enum: ["red", "blue"] };
  const days = { "x-ms-enum-flags": { isFlags: true }, oneOf: [{ type: "string" }, { type: "string", enum: ["mon"] }] };
  const holder = { type: "object", properties: { color: reference("color"), days: reference("days") } };
  const types = describedTypes(documentOf(reference("holder"), { holder, color, days }));
  expect(types.get("color")).toEqual({ flags: false, values: ["red", "blue"], keys: ["enum"] });
  expect(types.get("days")).toEqual({ flags: true, values: ["mon"], keys: ["oneOf", "1", "enum"] });
});

test("finds the types of request and response bodies at any depth, and no others", () => {
  const schemas = {
    request: { type: "object", properties: { example: { type: "array", items: reference("item") } } },
    item: { type: "object", additionalProperties: reference("value") },
    value: { type: "object", example: reference("inExample"), properties: { again: reference("item") } },
    response: { allOf: [reference("person")] },
    ...{ person, inExample: person, unused: person, inHeader: person },
  };
  const document = documentOf(reference("request"), schemas, reference("response"));
  expect([...describedTypes(document).keys()]).toEqual(["request", "item", "value", "response", "person"]);
});

/** Returns a description of an operation with a request body and a response body. */
function documentOf(request: object, schemas: object, response: object = { type: "string" }): OpenApiDocument {
  const content = (schema: object): object => ({ "application/json": { schema } });
  const headers = { "x-any": { schema: reference("inHeader") } };
  const post = {
    requestBody: { $ref: "#/components/requestBodies/any" },
    responses: { 200: { description: "Any.", headers, content: content(response) } },
  };
  const requestBodies = { any: { content: content(request) } };
  return { openapi: "3.1.0", paths: { "/": { post } }, components: { schemas, requestBodies } } as OpenApiDocument;
}
