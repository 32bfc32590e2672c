import { expect, test } from "vitest";
import { admittedVersions, highest, requiredVersion } from "../../scripts/diff/version.ts";

test.each([
  ["0.1.0", "none", "0.1.0"],
  ["0.1.0", "patch", "0.1.1"],
  ["0.1.9", "minor", "0.1.10"],
  ["0.1.9", "major", "0.2.0"],
  ["1.2.3", "none", "1.2.3"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "major", "2.0.0"],
] as const)("after %s, %s changes require %s", (base, level, version) => {
  expect(requiredVersion(base, level)).toBe(version);
});

test.each([
  ["0.1.0", "none", ["0.1.0"]],
  ["0.1.0", "patch", ["0.1.1", "0.2.0", "1.0.0"]],
  ["0.1.0", "major", ["0.2.0", "1.0.0"]],
  ["1.2.3", "minor", ["1.3.0", "2.0.0"]],
] as const)("after %s, %s changes admit %j", (base, level, versions) => {
  expect(admittedVersions(base, level)).toEqual(versions);
});

test.each(["1.0", "v1.0.0", "1.0.0-beta", "01.0.0", ""])("the version %j is invalid", (base) => {
  expect(() => requiredVersion(base, "patch")).toThrow(
    `expected three numbers such as 1.0.0, got ${JSON.stringify(base)}`,
  );
});

test("the highest of no levels is none", () => {
  expect(highest([])).toBe("none");
  expect(highest(["patch", "major", "minor"])).toBe("major");
});
