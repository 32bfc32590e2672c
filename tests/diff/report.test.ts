import { Writable } from "node:stream";
import { marked } from "marked";
import { expect, test } from "vitest";
import { hasSection, isDated, sectionText, withSection } from "../../scripts/diff/changelog.ts";
import type { Change } from "../../scripts/diff/changes.ts";
import { quoted } from "../../scripts/diff/message.ts";
import { markdown, plainText, report } from "../../scripts/diff/report.ts";
import { highest, type Level } from "../../scripts/diff/version.ts";

const change = (kind: Change["kind"], requests: Level, responses: Level, message: string): Change => {
  return { kind, level: highest([requests, responses]), requests, responses, message, pointer: "#" };
};
const changes = [
  change("modified", "minor", "major", "`enum` gained `hotel`."),
  change("modified", "minor", "minor", "`minLength` changed."),
  change("added", "minor", "minor", "`nickname` was added."),
  change("modified", "none", "patch", "`description` changed."),
];
const [base, revision] = ["old.yaml", "new.yaml"].map((name) => ({ name, version: "0.1.0" })) as [Side, Side];
type Side = { name: string; version: string };
const reportOf = (some: Change[]) =>
  report(base, revision, { changes: some, level: highest(some.map(({ level }) => level)) });

test("the plain text lists the changes by level, and the required version", () => {
  expect(plainText(reportOf(changes), new Writable())).toBe(`old.yaml (0.1.0) -> new.yaml (0.1.0)

major
  \`enum\` gained \`hotel\`.  minor for requests, major for responses

minor
  \`minLength\` changed.  for requests and responses
  \`nickname\` was added.  for requests and responses

patch
  \`description\` changed.  patch for responses

The most severe change is major: the version must be 0.2.0.`);
});

const markdownSections = `### Breaking

- \`enum\` gained \`hotel\`. (minor for requests, major for responses)

### Added

- \`nickname\` was added. (for requests and responses)

### Changed

- \`minLength\` changed. (for requests and responses)
- \`description\` changed. (patch for responses)
`;

test("the Markdown lists what breaks programs, what was added, and what changed", () => {
  const conclusion = "The most severe change is major: the version must be **0.2.0**.";
  expect(markdown(reportOf(changes))).toBe(`## 0.1.0 → 0.1.0\n\n${markdownSections}\n${conclusion}`);
  expect(markdown(reportOf([]))).toBe("## 0.1.0 → 0.1.0\n\nThe API description did not change.");
});

test("names cannot break out of a report", async () => {
  const names = ["`\n# x", "\u001b[31mred", "a\u202eb", "<script>", "a`b``c", "] (x)", " x ", "\u2028", "\u{e0041}"];
  const hostile = names.map((name) => change("added", "minor", "minor", `${quoted(name)} was added.`));
  const html = await marked.parse(markdown(reportOf(hostile)));
  const tags = new Set([...html.matchAll(/<(?!\/)(\w+)/g)].map(([, tag]) => tag));
  expect([...tags]).toEqual(["h2", "h3", "ul", "li", "code", "p", "strong"]);
  const text = plainText(reportOf(hostile), new Writable());
  expect(text.split("\n")).toHaveLength(names.length + 5);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{C}\u2028\u2029]/u);
});

const [introduction, first] = ["# Changelog\n\nNewest first.\n", "## 0.1.0\n\nThe first version.\n"];

test("a release adds a section on top of the changelog", () => {
  const section = `## 0.1.1 (2026-01-31)\n\n${markdownSections}`;
  const added = withSection(`${introduction}\n${first}`, "0.1.1", "2026-01-31", sectionText(changes, []));
  expect(added).toBe(`${introduction}\n${section}\n${first}`);
  expect(withSection(introduction, "0.1.1", "2026-01-31", sectionText(changes, []))).toBe(
    `${introduction}\n${section}`,
  );
});

test("a section that exists keeps its text and gets the date", () => {
  expect(withSection(first, "0.1.0", "2026-01-31", "")).toBe(first.replace("0.1.0", "0.1.0 (2026-01-31)"));
});

test.each([
  ["## 0.1.0\n", true],
  ["## 0.1.0 (2026-01-31)\n", true],
  ["## 0.1.01\n", false],
  ["## 0.1\n", false],
])("%j has a section for 0.1.0: %j", (changelog, expected) => {
  expect(hasSection(changelog, "0.1.0")).toBe(expected);
});

test("a section lists the commits that changed the package", () => {
  const list = "### The package\n\n- mock: accept an empty body\n- fewer requests\n";
  const commits = ["mock: accept an empty body", "fewer requests"];
  expect(sectionText(changes, commits)).toBe(`${markdownSections}\n${list}`);
  expect(sectionText([], commits)).toBe(list);
});

test.each([
  ["## 0.1.0 (2026-01-31)\n", true],
  ["## 0.1.0\n", false],
  ["## 0.1.0 (soon)\n", false],
  ["## 0.1.1 (2026-01-31)\n", false],
])("%j has a dated section for 0.1.0: %j", (changelog, expected) => {
  expect(isDated(changelog, "0.1.0")).toBe(expected);
});
