import { expect, test } from "vitest";
import { keysAsSegments } from "../../src/mock/odata-key-path.ts";

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
