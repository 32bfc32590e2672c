import { expect, test } from "vitest";
import { maintainerRuns } from "./maintainer.ts";
import { readSnippets } from "./snippets.ts";
import { compileSources, userRuns } from "./user.ts";

const runs = { ...userRuns, ...maintainerRuns };

/** The snippets that are not run, and why. */
const notRun: Readonly<Record<string, string>> = {
  "README.md > graph-profile": "a diagram",
  "README.md > Build it": "what .ci/run and the workflows begin with in a fresh clone; the tests run this test",
  "examples/profile-form/README.md > Forms for the three objects":
    "npm run package:test does it; it serves until stopped",
  "scripts/package/README.md > graph-profile": "the README installs the same, as the package is not on npm",
  "scripts/package/README.md > graph-profile (2)":
    "the program of the README; tests/package/manifest.test.ts compares them",
};

const timeout = 120_000;
const snippets = await readSnippets();

test("each snippet of the guides is run, or listed with the reason why it is not", () => {
  const names = snippets.map(({ name }) => name);
  expect(names.sort()).toEqual([...Object.keys(runs), ...Object.keys(notRun)].sort());
});

test.each(snippets.filter(({ name }) => name in runs))("$name", { timeout }, async (snippet) => {
  await runs[snippet.name]?.(snippet);
});

test("the programs of the guides compile in strict mode", { timeout }, compileSources);
