import { expect, test } from "vitest";
import { chooseVersion } from "../../scripts/diff/choose-version.ts";
import { report } from "../../scripts/diff/report.ts";
import { admittedVersions, highest, type Level, requiredVersion } from "../../scripts/diff/version.ts";

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
  ["0.1.0", "none", ["0.1.0", "0.1.1", "0.2.0", "1.0.0"]],
  ["0.1.0", "patch", ["0.1.1", "0.2.0", "1.0.0"]],
  ["0.1.0", "major", ["0.2.0", "1.0.0"]],
  ["1.2.3", "none", ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]],
  ["1.2.3", "minor", ["1.3.0", "2.0.0"]],
] as const)("after %s, %s changes admit %j", (base, level, versions) => {
  expect(admittedVersions(base, level)).toEqual(versions);
});

test.each(["1.0", "v1.0.0", "1.0.0-beta", "01.0.0", ""])("the version %j is invalid", (base) => {
  expect(() => requiredVersion(base, "patch")).toThrow(
    `expected three numbers such as 1.0.0, got ${JSON.stringify(base)}`,
  );
});

/** The report of changes of a level, with the version before them and the one that the API description has. */
function reportOf(level: Level, before = "0.1.0", current = before) {
  const [base, revision] = [before, current].map((version) => ({ name: "openapi.yaml", version })) as [Side, Side];
  const change = {
    kind: "modified" as const,
    requests: level,
    responses: level,
    message: "`nickname` changed.",
    pointer: "#",
  };
  return report(base, revision, { level, changes: level === "none" ? [] : [{ ...change, level }] });
}
type Side = { name: string; version: string };

test.each([
  ["none", "0.1.0", "0.1.0"],
  ["none", "0.1.1", "0.1.1"],
  ["none", "0.1.2", "0.1.0"],
  ["minor", "0.1.0", "0.1.1"],
  ["minor", "0.2.0", "0.2.0"],
] as const)("after %s changes, a release of %s is %s", (level, current, expected) => {
  expect(chooseVersion(reportOf(level, "0.1.0", current))).toBe(expected);
});

test.each([
  ["0.1.0", "none", "level", "patch", "0.1.1"],
  ["0.1.0", "none", "level", "minor", "0.2.0"],
  ["0.1.0", "none", "level", "major", "1.0.0"],
  ["0.1.0", "none", "version", "1.0.0", "1.0.0"],
  ["0.1.0", "minor", "level", "patch", "0.1.1"],
  ["0.1.0", "major", "level", "major", "1.0.0"],
  ["1.2.3", "patch", "level", "minor", "1.3.0"],
  ["1.2.3", "none", "version", "1.2.4", "1.2.4"],
] as const)("after %s and %s changes, --%s %s releases %s", (before, level, flag, value, expected) => {
  expect(chooseVersion(reportOf(level, before), { flag, value })).toBe(expected);
});

test.each([
  ["major", "level", "patch", 'expected minor (0.2.0) or major (1.0.0), got "patch".'],
  ["major", "version", "0.1.1", 'expected minor (0.2.0) or major (1.0.0), got "0.1.1".'],
  ["none", "level", "huge", 'expected patch (0.1.1) or minor (0.2.0) or major (1.0.0), got "huge".'],
  ["none", "version", "banana", 'expected patch (0.1.1) or minor (0.2.0) or major (1.0.0), got "banana".'],
  ["none", "version", "0.1.0", 'expected patch (0.1.1) or minor (0.2.0) or major (1.0.0), got "0.1.0".'],
  ["none", "version", "0.1.3", 'expected patch (0.1.1) or minor (0.2.0) or major (1.0.0), got "0.1.3".'],
  ["none", "level", "", 'expected patch (0.1.1) or minor (0.2.0) or major (1.0.0), got "".'],
] as const)("after %s changes, --%s %j is invalid", (level, flag, value, message) => {
  expect(() => chooseVersion(reportOf(level), { flag, value })).toThrow(`Invalid --${flag}: ${message}`);
});

test("a refused level comes with the changes that require a higher one", () => {
  expect(() => chooseVersion(reportOf("major"), { flag: "level", value: "patch" })).toThrow(
    /got "patch"\. Since the release of 0\.1\.0 there are major changes\.\n {2}`nickname` changed\.$/,
  );
});

test("the highest of no levels is none", () => {
  expect(highest([])).toBe("none");
  expect(highest(["patch", "major", "minor"])).toBe("major");
});
