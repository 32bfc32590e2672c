import { expect, test } from "vitest";
import { corrections } from "../../scripts/diff/corrections.ts";
import { highest } from "../../scripts/diff/version.ts";
import { corrected } from "./edits.ts";
import { compareEdits, ratingOf } from "./rate.ts";

const comparisons = [...(await compareEdits(corrected))];

test.each(comparisons.map(([[what, ...levels], comparison]) => ({ what, levels, comparison })))(
  "$what",
  ({ levels: [senders, receivers], comparison }) => {
    const expected = { senders, receivers, level: highest([senders, receivers]) };
    expect(ratingOf(comparison), JSON.stringify(comparison.changes, null, 2)).toEqual(expected);
  },
);

test("each correction is needed by an edit", () => {
  const found = new Set(comparisons.flatMap(([, { changes }]) => changes.map(({ correction }) => correction)));
  const dropped = ["version", "flags-pattern"]; // what they rate is in no list of changes
  expect(corrections.map(({ name }) => name).filter((name) => !found.has(name))).toEqual(dropped);
});
