import { STATUS_CODES } from "node:http";
import { expect, test } from "vitest";
import { reasonPhrase } from "../../src/mock/reason-phrase.ts";

test("the names of statuses are Node's", () => {
  const failures = Object.keys(STATUS_CODES)
    .map(Number)
    .filter((status) => status >= 400);
  expect(failures.map(reasonPhrase)).toEqual(failures.map((status) => STATUS_CODES[status]));
  expect(reasonPhrase(499)).toBe("Unknown Error");
});
