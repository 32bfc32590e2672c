import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { sampleCalls } from "../../src/samples/calls.ts";

const array = { schema: { type: "array", items: { type: "string" } }, example: ["a", "b c"] };
const object = { schema: { type: "object", properties: { k: { type: "string" } } }, example: { k: "v w" } };

test.each([
  ["/a", [{ in: "query", ...array }], "/a?p0=a&p0=b+c"],
  ["/a", [{ in: "query", explode: false, ...array }], "/a?p0=a,b%20c"],
  [
    "/a",
    [
      { in: "query", ...object },
      { in: "query", style: "deepObject", ...object },
    ],
    "/a?k=v%20w&p1[k]=v%20w",
  ],
  ["/a", [{ in: "query", content: { "application/json": object }, example: { k: 1 } }], "/a?p0=%7B%22k%22%3A1%7D"],
  [
    "/a/{p0}/b/{p1}",
    [
      { in: "path", ...array },
      { in: "path", style: "matrix", ...object },
    ],
    "/a/a,b%20c/b/;p1=k,v%20w",
  ],
  ["/a", [{ in: "query", explode: false, ...array, example: [["a"]] }], "/a?p0=%5B%5B%22a%22%5D%5D"],
  ["/a/{p0}", [{ in: "path", schema: { type: "string" }, example: "a@b/c" }], "/a/a@b%2Fc"],
])("a sample of %s has its required parameters in their styles: %j", (path, parameters, shown) => {
  const all = parameters.map((parameter, index) => ({ name: `p${index}`, required: true, ...parameter }));
  const document = { openapi: "3.1.0", paths: { [path]: { get: { parameters: all, responses: {} } } } };
  const [operation] = operationsOf(document as unknown as OpenApiDocument);
  if (!operation) return expect.unreachable();
  expect(sampleCalls(document as unknown as OpenApiDocument, operation).get("")?.path).toBe(shown);
});
