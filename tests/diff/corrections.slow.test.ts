import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareDocuments } from "../../scripts/diff/changes.ts";
import { corrections } from "../../scripts/diff/corrections.ts";
import { highest } from "../../scripts/diff/version.ts";
import { loadDocument } from "../support/document.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { corrected, set } from "./edits.ts";
import { compareEdits, ratingOf } from "./rate.ts";

const comparisons = [...(await compareEdits(corrected))];

test.each(comparisons.map(([[what, ...levels], comparison]) => ({ what, levels, comparison })))(
  "$what",
  ({ levels: [senders, receivers], comparison }) => {
    const expected = { senders, receivers, level: highest([senders, receivers]) };
    expect(ratingOf(comparison), JSON.stringify(comparison.changes, null, 2)).toEqual(expected);
  },
);

test("operation-id: the first one renames the client's method", async () => {
  const document = await loadDocument();
  const taken = set("#/paths/~1me~1profile~1projects/post/operationId");
  const folder = await temporaryFolder();
  const [base, revision] = [join(folder, "base.json"), join(folder, "revision.json")];
  await writeFile(revision, JSON.stringify(document));
  taken(document);
  await writeFile(base, JSON.stringify(document));
  const comparison = await compareDocuments(base, revision);
  expect(comparison).toMatchObject({ level: "major", changes: [{ correction: "operation-id", senders: "major" }] });
});

test("each correction is needed by an edit", () => {
  const found = new Set(comparisons.flatMap(([, { changes }]) => changes.map(({ correction }) => correction)));
  const others = ["version", "flags-pattern", "operation-id"]; // two give no change, one has a test of its own
  expect(corrections.map(({ name }) => name).filter((name) => !found.has(name))).toEqual(others);
});
