import { describe, expect, test } from "vitest";
import { parseRequest } from "../../src/mock/mock-request.ts";

const json = { "content-type": "application/json" };
const request = { method: "POST", path: "/v1/a", query: "", headers: json, body: "{}" };

test("a request of an engine has the path of the route, and its parsed query and body", () => {
  const query = "a=1&b=x%20y&a=2&c&__proto__=d&a=";
  const { engineRequest, problem } = parseRequest({ ...request, query, body: '{"n":1}' }, "/a");
  expect(problem).toBeUndefined();
  expect(engineRequest).toEqual({
    method: "post",
    url: {
      path: "/a",
      query: Object.fromEntries([
        ["a", ["1", "2", ""]],
        ["b", "x y"],
        ["c", ""],
        ["__proto__", "d"],
      ]),
    },
    headers: json,
    body: { n: 1 },
  });
});

test.each([
  ["null", null],
  ["0", 0],
  ['""', ""],
  ["{", "{"],
  ["", null],
  [undefined, null],
])("the body %j is %j", (body, expected) => {
  expect(parseRequest({ ...request, body }, "/a").engineRequest.body).toBe(expected);
});

describe("the problem of a request", () => {
  test.each([
    ["", "text/plain", undefined],
    ["{}", "application/vnd.a+json; charset=utf-8", undefined],
    ["{}", "text/plain", { status: 415, message: "Expected content type application/json, got text/plain." }],
    ["{", "text/plain", { status: 415 }],
    ["{}", "", { status: 415, message: "Expected content type application/json, got none." }],
    ["{}", undefined, { status: 415, message: "Expected content type application/json, got none." }],
    ["{", "application/json", { status: 400, message: expect.stringMatching(/^The body is not valid JSON: /) }],
  ])("with the body %j and the content type %s is %j", (body, contentType, expected) => {
    const headers = contentType === undefined ? {} : { "content-type": contentType };
    const { problem } = parseRequest({ ...request, headers, body }, "/a");
    if (expected) expect(problem).toMatchObject(expected);
    else expect(problem).toBeUndefined();
  });
});
