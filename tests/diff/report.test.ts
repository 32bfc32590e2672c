import { Writable } from "node:stream";
import { marked } from "marked";
import { expect, test } from "vitest";
import { hasSection, withSection } from "../../scripts/diff/changelog.ts";
import type { Change } from "../../scripts/diff/changes.ts";
import { message } from "../../scripts/diff/message.ts";
import { markdown, plainText, report } from "../../scripts/diff/report.ts";
import { highest, type Level } from "../../scripts/diff/version.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const change = (requests: Level, responses: Level, text: string): Change => {
  const level = highest([requests, responses]);
  return { level, requests, responses, message: text, pointer: "#" };
};

const changes = [
  change("minor", "major", "`enum` gained `hotel`."),
  change("minor", "minor", "`nickname` was added."),
  change("none", "patch", "`description` changed."),
];
const reportOf = (some: Change[]) =>
  report(
    { name: "old.yaml", version: "0.1.0" },
    { name: "new.yaml", version: "0.1.0" },
    {
      changes: some,
      level: highest(some.map(({ level }) => level)),
    },
  );
const withoutColors = new Writable();

test("the plain text lists the changes by level, and the required version", () => {
  expect(plainText(reportOf(changes), withoutColors)).toBe(
    `old.yaml (0.1.0) -> new.yaml (0.1.0)

major
  \`enum\` gained \`hotel\`.  minor for requests, major for responses

minor
  \`nickname\` was added.  for requests and responses

patch
  \`description\` changed.  patch for responses

The most severe change is major: the version must be 0.2.0.`,
  );
});

test("the Markdown has a section for each level", () => {
  expect(markdown(reportOf(changes))).toBe(
    `## 0.1.0 → 0.1.0

### Breaking

- \`enum\` gained \`hotel\`. (minor for requests, major for responses)

### New

- \`nickname\` was added. (for requests and responses)

### Fixed

- \`description\` changed. (patch for responses)

The most severe change is major: the version must be **0.2.0**.`,
  );
  expect(markdown(reportOf([]))).toBe("## 0.1.0 → 0.1.0\n\nNothing changed.");
});

const hostileNames = ["`\n# x", "\u001b[31mred", "a\u202eb", "<script>", "a`b``c", "] (x)", " x ", "\u2028", "a/b~c"];

test("names cannot break out of a report", async () => {
  const documents = { base: {}, revision: {} } as { base: OpenApiDocument; revision: OpenApiDocument };
  const hostile = hostileNames.map((name) => {
    const pointer = `#/components/schemas/a/properties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const added = { kind: "added", typeName: "Schema", revision: { pointer }, pointer } as const;
    return change("minor", "minor", message({ ...added, directions: [], verdicts: [] }, documents));
  });
  const html = await marked.parse(markdown(reportOf(hostile)));
  const tags = new Set([...html.matchAll(/<(?!\/)(\w+)/g)].map(([, tag]) => tag));
  expect([...tags]).toEqual(["h2", "h3", "ul", "li", "code", "p", "strong"]);
  const text = plainText(reportOf(hostile), withoutColors);
  expect(text.split("\n")).toHaveLength(hostileNames.length + 5);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{C}\u2028\u2029]/u);
});

const changelog = "# Changelog\n\nNewest first.\n\n## 0.1.0\n\nThe first version.\n";

test("a release adds a section on top of the changelog", () => {
  expect(withSection(changelog, "0.1.1", "2026-01-31", changes.slice(1, 2))).toBe(
    "# Changelog\n\nNewest first.\n\n## 0.1.1 (2026-01-31)\n\n### New\n\n- `nickname` was added. (for requests and responses)\n\n## 0.1.0\n\nThe first version.\n",
  );
  expect(withSection("# Changelog\n", "0.1.1", "2026-01-31", changes.slice(1, 2))).toBe(
    "# Changelog\n\n## 0.1.1 (2026-01-31)\n\n### New\n\n- `nickname` was added. (for requests and responses)\n",
  );
});

test("a section that exists keeps its text and gets the date", () => {
  expect(withSection(changelog, "0.1.0", "2026-01-31", changes)).toBe(
    changelog.replace("## 0.1.0", "## 0.1.0 (2026-01-31)"),
  );
});

test("a section belongs to exactly one version", () => {
  expect(hasSection(changelog, "0.1.0")).toBe(true);
  expect(hasSection(changelog, "0.1")).toBe(false);
  expect(hasSection("## 0.1.01\n", "0.1.0")).toBe(false);
  expect(hasSection("## 0.1.0 (2026-01-31)\n", "0.1.0")).toBe(true);
});
