import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { sampleCalls } from "../../src/samples/calls.ts";

test.each([
  [true, { type: "http", scheme: "bearer" }],
  [true, { type: "oauth2", flows: {} }],
  [false, { type: "http", scheme: "basic" }],
  [false, { type: "apiKey", in: "header", name: "X-Key" }],
])("samples send an access token: %j for %j", (needsToken, scheme) => {
  const get = { security: [{}, { scheme: [] }], responses: {} };
  const components = { securitySchemes: { scheme } };
  const document = { openapi: "3.1.0", paths: { "/a": { get } }, components } as unknown as OpenApiDocument;
  const [operation] = operationsOf(document);
  expect(sampleCalls(document, operation as Operation).get("")).toMatchObject({ needsToken });
});
