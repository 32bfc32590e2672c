import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../src/openapi/json.ts";
import { escapeToken } from "../../src/openapi/pointer.ts";
import type { Difference } from "./redocly-diff.ts";

/** Finds the lists of objects whose items have another order, which Redocly's diff ignores. */
export function reorderedLists(base: unknown, revision: unknown, pointer = "#"): Difference[] {
  if (!isObject(base) || !isObject(revision)) return [];
  const within = Object.keys(base).flatMap((key) =>
    reorderedLists(base[key], revision[key], `${pointer}/${escapeToken(key)}`),
  );
  if (!Array.isArray(base) || !Array.isArray(revision) || !base.some(isObject)) return within;
  const common = (items: unknown[], others: unknown[]): unknown[] =>
    items.filter((item) => others.some((other) => isDeepStrictEqual(item, other)));
  if (isDeepStrictEqual(common(base, revision), common(revision, base))) return within;
  const [before, after] = [
    { pointer, value: base },
    { pointer, value: revision },
  ];
  return [
    { kind: "reordered", typeName: "List", pointer, base: before, revision: after, directions: [], verdicts: [] },
  ];
}
