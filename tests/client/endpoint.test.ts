import { expect, test } from "vitest";
import { type BodyType, byStatus, isSuccess } from "../../src/client/endpoint.ts";

const responses: Record<string, BodyType> = { 201: "json", 404: "text", "4XX": "json", default: "blob" };

test.each([
  [201, "json"],
  [404, "text"],
  [499, "json"],
  [500, "blob"],
])("the response body for %d is that of the status, the range or the default: %s", (status, type) => {
  expect(byStatus(responses, status)).toBe(type);
});

test("an undeclared status has no response body", () => {
  expect(byStatus({ 201: "json" }, 202)).toBeUndefined();
});

test.each<[keys: string[], success: number[], errors: number[]]>([
  [["201", "400"], [201], [200, 202, 400, 500]],
  [["200", "default"], [200], [199, 201, 202, 204, 304, 500]],
  [
    ["2XX", "default"],
    [200, 202, 299],
    [199, 300, 404],
  ],
  [["204", "2XX"], [200, 204], [404]],
  [
    ["404", "default"],
    [200, 299],
    [199, 300, 404, 500],
  ],
  [["default"], [200, 204], [100, 302, 500]],
])("of %j success is %j, and not %j", (keys, success, errors) => {
  const endpoint = {
    method: "get",
    path: "/",
    responses: Object.fromEntries(keys.map((key) => [key, "json"] as const)),
  };
  const statuses = [...success, ...errors];
  expect(statuses.filter((status) => isSuccess(endpoint, status))).toEqual(success);
});
