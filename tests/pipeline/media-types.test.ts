import { describe, expect, test } from "vitest";
import { readings, requestMediaType, responseContents } from "../../scripts/pipeline/media-types.ts";
import { acceptHeader, bodyReader, bodySerializer } from "../../scripts/pipeline/serializers.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";

const text = { type: "string" };
const object = { $ref: "#/components/schemas/object" };
const document = {
  openapi: "3.1.0",
  components: { schemas: { object: { type: "object" } } },
} as unknown as OpenApiDocument;

/** Returns a content with a schema for each media type. */
const content = (schemas: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(schemas).map(([mediaType, schema]) => [mediaType, { schema }]));

describe("a response is read", () => {
  test.each<[schemas: Record<string, object>, types: Record<string, string>]>([
    [{}, {}],
    [{ "application/json": object }, { "application/json": "json" }],
    [
      { "application/problem+json": object, "application/json": object },
      { "application/problem+json": "json", "application/json": "json" },
    ],
    [
      { "text/plain": text, "text/html": text },
      { "text/plain": "text", "text/html": "text" },
    ],
    [
      { "text/plain": text, "image/png": text },
      { "text/plain": "blob", "image/png": "blob" },
    ],
    [{ "application/xml": object }, { "application/xml": "blob" }],
    [
      { "text/plain": text, "application/json": object },
      { "application/json": "json", "text/plain": "text" },
    ],
    [
      { "application/json": object, "text/event-stream": object },
      { "application/json": "json", "text/event-stream": "text" },
    ],
    [
      { "application/json": object, "application/pdf": text },
      { "application/json": "json", "application/pdf": "blob" },
    ],
    [
      { "text/plain": object, "application/json": object, "text/json": object },
      { "application/json": "json", "text/json": "json" },
    ],
    [{ "application/xml": object, "application/json": object, "text/csv": object }, { "application/json": "json" }],
    [
      { "application/xml": text, "application/json": text, "text/xml": text, "application/x-yaml": text },
      { "application/json": "json" },
    ],
    [{ "application/json": object, message: text, "a/b\n": text }, { "application/json": "json" }],
    [{ "*/*": object }, { "*/*": "json" }],
    [{ "application/*": { type: ["integer", "null"] } }, { "application/*": "json" }],
    [{ "*/*": text }, { "*/*": "blob" }],
    [{ "*/*": {} }, { "*/*": "blob" }],
    [{ "image/*": object }, { "image/*": "blob" }],
    [{ "*/*": { oneOf: [object, text] } }, { "*/*": "blob" }],
    [{ "application/json": object, "*/*": text }, { "application/json": "json" }],
  ])("by its media type: %j", (schemas, types) => {
    expect(Object.fromEntries(readings(document, content(schemas)))).toEqual(types);
  });

  test.each([
    ["get", ["200", "default"]],
    ["head", []],
  ] as const)("as empty for what HTTP sends without a body: %s", (method, withBody) => {
    const statuses = ["200", "204", "205", "304", "default"];
    const responses = Object.fromEntries(
      statuses.map((status) => [status, { content: content({ "application/json": object }) }]),
    );
    const [operation] = operationsOf({
      ...document,
      paths: { "/a": { [method]: { responses } } },
    } as unknown as OpenApiDocument);
    if (!operation) return expect.unreachable();
    const contents = responseContents(document, operation);
    expect(contents.map(([status]) => status)).toEqual(statuses);
    expect(contents.filter(([, each]) => Object.keys(each).length > 0).map(([status]) => status)).toEqual(withBody);
  });
});

test("a client that needs no Accept header and no choice of a reader has none", () => {
  const contents = [
    ["200", content({ "application/json": object })],
    ["404", content({ "text/plain": text })],
    ["default", content({ "application/problem+json": object })],
  ] as const;
  expect(acceptHeader(document, contents)).toBe(false);
  expect(bodyReader(document, contents)).toBe(false);
});

test("the Accept header has the media types that the client reads, JSON first", () => {
  const contents = [
    ["200", content({ "application/xml": object, "text/plain": text, "application/json": object })],
    ["404", content({ "text/plain": text })],
    ["500", content({ "no media type": text, "text/plain\n": text })],
    ["default", content({ "application/problem+json": object })],
  ] as const;
  expect(acceptHeader(document, contents)).toBe('{ Accept: "application/json, application/problem+json, text/plain" }');
  expect(bodyReader(document, contents)).toBe(
    'readByMediaType({\n      200: { "text/plain": "text" },\n    } as const)',
  );
});

test.each<[schemas: Record<string, object>, mediaType: string]>([
  [{ "multipart/form-data": object, "application/json": object }, "application/json"],
  [{ "application/merge-patch+json": object, "application/json": object }, "application/json"],
  [{ "text/plain": text, "application/merge-patch+json": object }, "application/merge-patch+json"],
  [{ "text/plain": text, "*/*": object }, "*/*"],
  [{ "*/*": text, "multipart/form-data": object }, "multipart/form-data"],
  [{ "application/xml": object, "application/x-www-form-urlencoded": object }, "application/x-www-form-urlencoded"],
  [{ "application/xml": object, "*/*": text }, "application/xml"],
])("a request is sent as JSON if possible, else as a form, else as the first: %j", (schemas, mediaType) => {
  expect(requestMediaType(document, content(schemas))).toBe(mediaType);
});

describe("a form is serialized", () => {
  const schema = { type: "object", properties: { tags: { type: "array", items: text }, about: object } };
  const json = { contentType: "application/json" };

  test.each<[encoding: object, code: string]>([
    [{}, "serializeUrlEncoded"],
    [{ tags: { style: "form" }, about: { contentType: "text/plain" } }, "serializeUrlEncoded"],
    [{ tags: { explode: false } }, 'styledUrlEncoded({ tags: { style: "form" } } as const)'],
    [
      { about: { style: "deepObject", explode: true } },
      'styledUrlEncoded({ about: { style: "deepObject" } } as const)',
    ],
    [{ about: { style: "form" } }, 'styledUrlEncoded({ about: { style: "form", explode: true } } as const)'],
    [{ tags: json }, 'styledUrlEncoded({ tags: { style: "form", json: true } } as const)'],
    [
      { tags: { ...json, style: "pipeDelimited", explode: false } },
      'styledUrlEncoded({ tags: { style: "pipeDelimited" } } as const)',
    ],
  ])("as application/x-www-form-urlencoded with the encoding %j", (encoding, code) => {
    expect(bodySerializer(document, "application/x-www-form-urlencoded", { schema, encoding } as object)).toBe(code);
  });

  test.each<[encoding: object, code: string]>([
    [{}, "serializeMultipart"],
    [
      { tags: { style: "form" }, about: { contentType: "image/png, image/jpeg" }, other: { contentType: "image/*" } },
      "serializeMultipart",
    ],
    [
      { about: json, tags: { explode: false } },
      'encodedMultipart({ about: { contentType: "application/json" }, tags: { style: "form" } } as const)',
    ],
    [{ about: { ...json, style: "deepObject" } }, 'encodedMultipart({ about: { style: "deepObject" } } as const)'],
  ])("as multipart/form-data with the encoding %j", (encoding, code) => {
    expect(bodySerializer(document, "multipart/form-data", { schema, encoding } as object)).toBe(code);
  });
});
