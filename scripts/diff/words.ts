import { placeName, quoted } from "./place.ts";
import { childOf, isObject, keysOf, valueAt } from "./pointer.ts";
import type { Found } from "./ratings.ts";

/** A change in one sentence. Names and values from the description are in backticks, and cannot end them. */
export function words(change: Found): string {
  const { kind, property } = change;
  if (kind !== "modified") return `${subject(change)} was ${kind}.`;
  if (property === "key") return `${subject(change, "base")} is called ${quoted(lastKey(change))} now.`;
  return `${modified(change)}.`;
}

function modified(change: Found): string {
  const { property = "", base, revision, typeName } = change;
  const [before, after] = [base?.value, revision?.value];
  if (property === "order") return `The order of ${placeIn(change)} changed`;
  const what = typeName === "Unseen" ? upperFirst(placeIn(change)) : `${quoted(property)} of ${outerPlace(change)}`;
  if (Array.isArray(before) && Array.isArray(after) && [...before, ...after].every((item) => !isObject(item)))
    return `${what} ${gainedAndLost(before, after)}`;
  if (before === undefined) return isShort(after) ? `${what} was set to ${quoted(after)}` : `${what} was added`;
  if (after === undefined)
    return isShort(before) ? `${what} was removed; it was ${quoted(before)}` : `${what} was removed`;
  return isShort(before) && isShort(after)
    ? `${what} changed from ${quoted(before)} to ${quoted(after)}`
    : `${what} changed`;
}

function gainedAndLost(before: readonly unknown[], after: readonly unknown[]): string {
  const gained = after.filter((item) => !before.includes(item));
  const lost = before.filter((item) => !after.includes(item));
  const list = (verb: string, items: unknown[]): string[] =>
    items.length > 0 ? [`${verb} ${items.map(quoted).join(", ")}`] : [];
  return [...list("gained", gained), ...list("lost", lost)].join(" and ") || "has another order";
}

/** What was added, removed or renamed. */
function subject(change: Found, side?: "base"): string {
  const { text, isProperty } = nameOf(change, pointerIn(change, side));
  const noun = isProperty ? "Property" : kinds[change.typeName];
  return text.startsWith("`") ? `${noun ?? spaced(change.typeName)} ${text}` : upperFirst(text);
}

const kinds: Record<string, string> = {
  SpecExtension: "Extension",
  PathItem: "Path",
  Unseen: "Value",
  Schema: "Schema",
};

const placeIn = (change: Found): string => nameOf(change, pointerIn(change)).text;
const outerPlace = (change: Found): string => nameOf(change, pointerIn(change).replace(/\/[^/]*$/, "")).text;
const pointerIn = ({ base, revision }: Found, side?: "base"): string =>
  ((side === "base" ? base : revision) ?? revision ?? base)?.pointer ?? "#";
const lastKey = ({ revision }: Found): string => keysOf(revision?.pointer ?? "").at(-1) ?? "";

function nameOf({ documents, revision }: Found, pointer: string) {
  const own = revision ? documents.revision : documents.base;
  return placeName(pointer, (keys) => itemName(keys, valueAt(own, keys.reduce(childOf, "#"))));
}

/** What tells an item of a list from the others. */
function itemName(keys: readonly string[], item: unknown): string | undefined {
  if (!/^\d+$/.test(keys.at(-1) ?? "") || !isObject(item)) return undefined;
  if (keys.at(-2) !== "security") return [item.name, item.url].find((name) => typeof name === "string");
  return Object.entries(item)
    .map(([scheme, scopes]) => [scheme, ...(Array.isArray(scopes) ? scopes : [])].join(" "))
    .join(" + ");
}

const isShort = (value: unknown): boolean => JSON.stringify(value)?.length <= 60;
const spaced = (typeName: string): string =>
  upperFirst(typeName.replaceAll(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
