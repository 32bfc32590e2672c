import { expect, test } from "vitest";
import { highest } from "../../scripts/diff/version.ts";
import { edits } from "./edits.ts";
import { compareEdits, ratingOf } from "./rate.ts";

const comparisons = [...(await compareEdits(edits))];

test.each(comparisons.map(([[what, ...levels], comparison]) => ({ what, levels, comparison })))(
  "$what",
  ({ levels: [senders, receivers], comparison }) => {
    const expected = { senders, receivers, level: highest([senders, receivers]) };
    expect(ratingOf(comparison), JSON.stringify(comparison.changes, null, 2)).toEqual(expected);
  },
);
