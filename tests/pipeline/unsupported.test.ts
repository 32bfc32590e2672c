import { expect, test } from "vitest";
import { unsupportedRequests } from "../../scripts/pipeline/unsupported.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const text = { type: "string" };
const array = (items: object) => ({ type: "array", items });
const object = (properties: object) => ({ type: "object", properties });

/** Returns the warnings for a description with some operations, named `op0`, `op1`, …. */
function warningsOf(operations: readonly object[], method = "post"): string[] {
  const paths = operations.map((operation, index) => [
    `/${index}`,
    { [method]: { operationId: `op${index}`, responses: {}, ...operation } },
  ]);
  const description = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: Object.fromEntries(paths) };
  return unsupportedRequests(description as OpenApiDocument);
}

const withParameters = (...parameters: object[]) => ({
  parameters: parameters.map((each, index) => ({ name: `p${index}`, in: "query", ...each })),
});
const withBody = (mediaType: string, content: object = {}, required = true) => ({
  requestBody: { required, content: { [mediaType]: { schema: { type: "object" }, ...content } } },
});

test.each<[what: string, operations: object[], warning: string]>([
  [
    "cookies",
    [withParameters({ in: "cookie", schema: text }), withParameters({ in: "cookie", schema: text }, { schema: text })],
    'In browsers the client cannot send these cookie parameters; a browser sends its own cookies, for a call with `request: { credentials: "include" }`: "op0" "p0", "op1" "p0".',
  ],
  [
    "nested values",
    [
      withParameters({ schema: array(object({ a: text })) }, { schema: array(text) }),
      withParameters({ in: "header", schema: object({ a: array(text) }) }),
      withParameters({ content: { "application/xml": { schema: object({ a: text }) } } }),
    ],
    'OpenAPI has no form for arrays and objects within these parameters; a call that passes some fails with `invalid-request`, unless its `querySerializer` serializes them: "op0" "p0", "op1" "p0", "op2" "p0".',
  ],
  [
    "servers without https",
    [{ servers: [{ url: "http://up.example" }] }, { servers: [{ url: "ftp://up.example" }] }],
    'The client calls these operations at `baseUrl`, not at their own servers, because it sends requests over https only: "op0" "http://up.example", "op1" "ftp://up.example".',
  ],
  [
    "headers of parts",
    [withBody("multipart/form-data", { encoding: { a: { headers: { "X-A": { schema: text } } }, b: {} } })],
    'The client does not send the headers that `encoding` declares for these parts of forms: "op0" "a".',
  ],
  [
    "multipart bodies that are no forms",
    [withBody("multipart/mixed"), withBody("multipart/form-data")],
    'The client sends these bodies as text or bytes that the call passes; set their `Content-Type` with its boundary in `headers`: "op0" multipart/mixed.',
  ],
  [
    "more than five places",
    Array.from({ length: 7 }, () => withParameters({ in: "cookie", schema: text })),
    'In browsers the client cannot send these cookie parameters; a browser sends its own cookies, for a call with `request: { credentials: "include" }`: "op0" "p0", "op1" "p0", "op2" "p0", "op3" "p0", "op4" "p0", … and 2 more.',
  ],
])("what the client does not send is one warning: %s", (_what, operations, warning) => {
  expect(warningsOf(operations)).toEqual([warning]);
});

test.each([
  ["get", "GET"],
  ["head", "HEAD"],
])("a body of a %s request is a warning", (method, shown) => {
  expect(warningsOf([withBody("application/json"), {}], method)).toEqual([
    `\`fetch\` does not send these requests; a call fails with \`invalid-request\`, for GET and HEAD only if it passes a body: "op0" (${shown}).`,
  ]);
});

test("a TRACE request is a warning", () => {
  expect(warningsOf([{}], "trace")).toEqual([expect.stringMatching(/^`fetch` does not send .*: "op0" \(TRACE\)\.$/)]);
});

test("what the client sends is no warning", () => {
  const nested = object({ a: array(text) });
  const supported = [
    withParameters({ schema: nested, style: "deepObject" }, { content: { "application/json": { schema: nested } } }),
    withParameters({ in: "header", schema: array(text) }, { schema: object({ a: text }) }),
    { servers: [{ url: "https://up.example" }, { url: "/v2" }, { url: "http://127.0.0.1:8080" }] },
    withBody("multipart/form-data", { encoding: { a: { contentType: "application/json", style: "deepObject" } } }),
  ];
  expect(warningsOf(supported)).toEqual([]);
});
