import { expect, test } from "vitest";
import { assertKeyForm, keysAsSegments } from "../../src/mock/odata-key-path.ts";
import type { Operation } from "../../src/openapi/operations.ts";

test.each([
  ["/users('a')", "/users/a"],
  ["/users('abc')/files('d')/top", "/users/abc/files/d/top"],
  ["/users(%27a%27)", "/users/a"],
  ["/users('a%27)", "/users/a"],
  ["/users('o''neil')", "/users/o'neil"],
  ["/users('o%27%27ne''il')", "/users/o'ne'il"],
  ["/users('''')", "/users/'"],
  ["/users('%20%2')", "/users/%20%2"],
  ["/users('(b)')", "/users/(b)"],
  ["/users('')", "/users/"],
])("the key in %s is a segment: %s", (path, segments) => {
  expect(keysAsSegments(path)).toBe(segments);
});

test.each([
  "/users/a",
  "/users(a)",
  "/users('a)",
  "/users(a')",
  "/users('a'b')",
  "/users('a%27b')",
  "/users('a/b')",
  "/users('a')b",
  "/users'a'",
])("%s stays as it is", (path) => {
  expect(keysAsSegments(path)).toBe(path);
});

test("a key needs parentheses if it begins with the prefix of its parameter", () => {
  const [kind, id] = ["kind", "id"].map((name) => ({ name, in: "path", required: true }));
  const parameters = [kind, { ...id, "x-odata-parenthesized-prefix": "$" }];
  const operation = { path: "/a/{kind}/{id}", parameters } as unknown as Operation;
  for (const path of ["/a/$b/c", "/a/undefined/c$", "/a/b/c%24"])
    expect(() => assertKeyForm(operation, path)).not.toThrow();
  const message = "Invalid key $c: a key that begins with $ needs parentheses, ('$c').";
  for (const path of ["/a/b/$c", "/a/b/%24c"]) expect(() => assertKeyForm(operation, path)).toThrow(message);
});
