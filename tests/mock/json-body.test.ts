import { expect, test } from "vitest";
import { parseJson } from "../../src/mock/json-body.ts";

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

test("a JSON text has a value", () => {
  expect(parseJson('{"a":[1,null,"b",true]}')).toEqual({ value: { a: [1, null, "b", true] } });
});

test("a JSON text may be nested 100 levels deep, and no deeper", () => {
  expect(parseJson(nested(100))).toEqual({ value: JSON.parse(nested(100)) });
  expect(parseJson(nested(101))).toEqual({ problem: "The body is nested more than 100 levels deep." });
});

test("a problem names the text", () => {
  expect(parseJson("{", "response body")).toEqual({
    problem: expect.stringMatching(/^The response body is not valid JSON: .+\.$/),
  });
  expect(parseJson(nested(1_000), "response body")).toEqual({
    problem: "The response body is nested more than 100 levels deep.",
  });
});
