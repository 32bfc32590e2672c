import { expect, test } from "vitest";
import { admittedVersions, chooseVersion, highest, requiredVersion } from "../../scripts/diff/version.ts";

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

test("a release keeps a version that its changes admit, and raises any other", () => {
  expect(chooseVersion("0.1.0", "0.2.0", "minor")).toBe("0.2.0");
  expect(chooseVersion("0.1.0", "0.1.0", "minor")).toBe("0.1.1");
});

test("a higher version than required is valid for a release, a lower one is not", () => {
  expect(chooseVersion("0.1.0", "0.1.0", "minor", "1.0.0")).toBe("1.0.0");
  expect(() => chooseVersion("0.1.0", "0.1.0", "minor", "0.1.0")).toThrow(
    'Invalid --version: expected 0.1.1 or 0.2.0 or 1.0.0 after minor changes since 0.1.0, got "0.1.0".',
  );
});

test("the highest of no levels is none", () => {
  expect(highest([])).toBe("none");
  expect(highest(["patch", "major", "minor"])).toBe("major");
});
