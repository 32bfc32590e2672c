import { expect, test } from "vitest";
import { type BodyType, responseBodyType } from "../../src/client/endpoint.ts";

const responses: Record<string, BodyType> = { 201: "json", 404: "text", "4XX": "json", default: "blob" };

test.each([
  [201, "json"],
  [404, "text"],
  [499, "json"],
  [500, "blob"],
])("the response body for %d is that of the status, the range or the default: %s", (status, type) => {
  expect(responseBodyType({ method: "get", path: "/", responses }, status)).toBe(type);
});

test("an undeclared status has no response body", () => {
  expect(responseBodyType({ method: "get", path: "/", responses: { 201: "json" } }, 202)).toBeUndefined();
});
