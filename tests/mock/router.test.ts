import { expect, test } from "vitest";
import { createRouter } from "../../src/mock/router.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const servers = ["https://graph.example/v1/", "/v1/beta", "{host}", "/"].map((url) => ({ url }));
const item = { get: { responses: {} } };
const paths = {
  "/users/{id}.json": item, // not a template
  "/users/x-{id}": item,
  "/users/{id}": item,
  "/users/{id}/{kind}/top": item,
  "/users/{id}/files/{name}": { ...item, patch: { responses: {} } },
  "/users/count": item,
  "/beta": item,
};
const info = { title: "", version: "" };
const router = createRouter({ openapi: "3.1.1", info, servers, paths } as unknown as OpenApiDocument);

test.each([
  ["/users/a", "/users/{id}", "/users/a"],
  ["/users/count", "/users/count", "/users/count"],
  ["/users/a.json", "/users/{id}", "/users/a.json"],
  ["/users/a/files/top", "/users/{id}/{kind}/top", "/users/a/files/top"],
  ["/users/a/files/b", "/users/{id}/files/{name}", "/users/a/files/b"],
  ["/users/x-a", "/users/{id}", "/users/x-a"],
  ["/users/%20", "/users/{id}", "/users/%20"],
  ["/users('a')", "/users/{id}", "/users/a"],
  ["/v1/users/a", "/users/{id}", "/users/a"],
  ["/v1/beta/users/a", "/users/{id}", "/users/a"],
  ["/v1/beta", "/beta", "/beta"],
  ["/v1/users(%27a%27)/files('b')", "/users/{id}/files/{name}", "/users/a/files/b"],
])("the path %s is that of %s", (requested, template, path) => {
  const requestedPath = requested.replace(/^\/v1(\/beta(?=\/))?/, "");
  const operation = expect.objectContaining({ method: "get", path: template });
  expect(router("GET", requested)).toEqual({ operation, path, requestedPath });
});

test.each([
  "",
  "/",
  "/users",
  "/users/",
  "/users/a/files",
  "/users/a/b/c",
  "/v1",
  "/v1x/users/a",
  "/x/v1/users/a",
  "/users/%zz",
  "/users/%ff",
])("the path %j is that of none", (path) => {
  expect(router("GET", path)).toBeUndefined();
});

test("a method that a path does not have gets those that it has", () => {
  expect(router("POST", "/users/a/files/b")).toEqual({ allowed: ["GET", "PATCH"] });
  expect(router("patch", "/users/a/files/b")).toHaveProperty("operation.method", "patch");
});
