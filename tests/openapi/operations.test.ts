import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";

test.each([
  ["undefined", undefined],
  ["extensions", { "x-owner": "someone" }],
])("an operation whose responses are %s has none", (_name, responses) => {
  const document = { openapi: "3.1.1", paths: { "/a": { get: { responses } } } } as unknown as OpenApiDocument;
  expect(operationsOf(document).map((operation) => operation.responses)).toEqual([{}]);
});
