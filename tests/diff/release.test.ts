import { expect, test } from "vitest";
import { withVersion } from "../../scripts/diff/release.ts";

test.each([
  [
    "info:\n  title: T # t\n  version: 0.1.0 # now\npaths: {}\n",
    "info:\n  title: T # t\n  version: 0.2.0 # now\npaths: {}\n",
  ],
  ["x: 1\ninfo:\n\n  version: '0.1.0'\n", "x: 1\ninfo:\n\n  version: 0.2.0\n"],
  ['x-info:\n  version: 1\ninfo:\n  version: "0.1.0"\n', "x-info:\n  version: 1\ninfo:\n  version: 0.2.0\n"],
])("replaces the version in %j", (text, expected) => {
  expect(withVersion(text, "0.2.0", "spec/openapi.yaml")).toBe(expected);
});

test.each(["info: { version: 0.1.0 }\n", "info:\n  description: |\n    version: 9\n  version: 0.1.0\n", "paths: {}\n"])(
  "rejects %j, whose version has no line of its own",
  (text) => {
    expect(() => withVersion(text, "0.2.0", "spec/openapi.yaml")).toThrow(
      "spec/openapi.yaml: expected `version` on a line of its own",
    );
  },
);
