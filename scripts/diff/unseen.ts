import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { childOf, isObject, isWithin, keysOf, referenceOf, valueAt } from "./pointer.ts";
import type { RedoclyChange } from "./redocly-diff.ts";

/**
 * What differs between two API descriptions and is in none of Redocly's changes: it passes over values that are objects, such as
 * those of examples and defaults, and over the order of lists. The changes have the type name `Unseen`, and `order` as
 * their property where a list has the same items in another order.
 */
export function unseen(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  seen: readonly RedoclyChange[],
): RedoclyChange[] {
  const found = new Map<string, RedoclyChange>();
  const done = new Set<string>();
  const isSeen = (basePointer: string, revisionPointer: string): boolean =>
    seen.some(({ base, revision }) =>
      [[base, basePointer] as const, [revision, revisionPointer] as const].some(
        ([place, pointer]) => place && (isWithin(pointer, place.pointer) || isWithin(place.pointer, pointer)),
      ),
    );
  const report = (from: string, to: string, order?: "order"): void => {
    if (isSeen(from, to)) return;
    const [basePointer, revisionPointer] = [whole(from), whole(to)];
    const property = order ?? keysOf(revisionPointer).at(-1) ?? "";
    const place = (document: OpenApiDocument, pointer: string) => ({ pointer, value: valueAt(document, pointer) });
    const places = { base: place(base, basePointer), revision: place(revision, revisionPointer) };
    found.set(revisionPointer, { kind: "modified", typeName: "Unseen", property, ...places, verdicts: [] });
  };
  const walk = (basePointer: string, revisionPointer: string): void => {
    const [from, to] = [target(base, basePointer), target(revision, revisionPointer)];
    const pair = `${from} ${to}`;
    if (done.has(pair)) return;
    done.add(pair);
    const [before, after] = [valueAt(base, from), valueAt(revision, to)];
    if (Array.isArray(before) && Array.isArray(after)) walkLists(before, after, from, to);
    else if (isObject(before) && isObject(after) && !Array.isArray(before) && !Array.isArray(after))
      for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
        walk(childOf(from, key), childOf(to, key));
    else if (before === undefined || after === undefined) {
      if (before !== after) report(basePointer, revisionPointer);
    } else if (!isDeepStrictEqual(before, after)) report(from, to);
  };
  const walkLists = (before: unknown[], after: unknown[], from: string, to: string): void => {
    if (before.length !== after.length) {
      report(from, to);
      return;
    }
    const free = new Map(after.map((item, index) => [index, item]));
    const left: number[] = [];
    let isMoved = false;
    for (const [index, item] of before.entries()) {
      const same = [...free].find(([, other]) => isDeepStrictEqual(item, other))?.[0];
      if (same === undefined) left.push(index);
      else if (free.delete(same) && same !== index) isMoved = true;
    }
    const others = [...free.keys()];
    for (const [index, at] of left.entries()) walk(childOf(from, at), childOf(to, others[index] as number));
    if (isMoved) report(from, to, "order");
  };
  walk("#", "#");
  return [...found.values()];
}

/** Where something is, or what it refers to: a component is the same as what is written in its place. */
function target(document: OpenApiDocument, pointer: string): string {
  let current = pointer;
  for (let hops = 0; hops < 100; hops++) {
    const next = referenceOf(valueAt(document, current));
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

/** The value that something is in, where that is told as a whole: that of an example, a default or a constant. */
const whole = (pointer: string): string =>
  pointer.replace(/^(.*?\/(?:examples\/[^/]+\/value|(?<!\/properties\/)(?:example|default|const)))\/.*$/, "$1");
