import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isRecord } from "../../src/openapi/json.ts";
import { pointerTo, valueAt } from "../../src/openapi/pointer.ts";
import type { Keys } from "./overlay.ts";

/**
 * Returns the texts of an OpenAPI document by JSON pointer: titles, summaries and descriptions, also those of
 * permissions, and the names of tags and of the contact; but nothing from the values of examples.
 */
export function textsOf(document: OpenApiDocument): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [index, { name, ...tag }] of (document.tags ?? []).entries()) {
    const { "x-displayName": displayName = name } = tag as { "x-displayName"?: string };
    texts.set(pointerTo(["tags", `${index}`, "name"]), displayName);
  }
  const visit = (node: unknown, path: readonly string[]): void => {
    if (node === null || typeof node !== "object" || isExampleValue(path)) return;
    for (const [key, value] of Object.entries(node))
      if (typeof value !== "string") visit(value, [...path, key]);
      else if (isText(key, path)) texts.set(pointerTo([...path, key]), value);
  };
  visit(document, []);
  return texts;
}

const isText = (key: string, path: readonly string[]): boolean =>
  ["title", "summary", "description"].includes(key) ||
  path.at(-1) === "scopes" ||
  (key === "name" && path.join() === "info,contact");

const isExampleValue = (path: readonly string[]): boolean =>
  (path.at(-1) === "value" && path.at(-3) === "examples") ||
  (path.at(-1) === "example" && path.at(-2) !== "properties");

/** A text in an action of an overlay. */
export interface ActionText {
  keys: Keys;
  /** The keys of the text that it replaces: the name of a tag is replaced by `x-displayName`. */
  place: Keys;
  text: string;
}

/** Returns the texts in `update` or `x-original` of an action. */
export function textsIn(node: unknown, keys: Keys = []): ActionText[] {
  if (isRecord(node)) return Object.entries(node).flatMap(([key, value]) => textsIn(value, [...keys, key]));
  if (typeof node !== "string") return [];
  return [{ keys, place: keys.at(-1) === "x-displayName" ? [...keys.slice(0, -1), "name"] : keys, text: node }];
}

/** Returns the text under nested keys of a document, whose texts are given. */
export function textAt(document: OpenApiDocument, texts: ReadonlyMap<string, string>, keys: Keys): string | undefined {
  const value = texts.get(pointerTo(keys)) ?? valueAt(document, keys.map(String));
  return value === undefined ? undefined : String(value);
}

/** Quotes the part of a text where it begins to differ from another one. */
export function excerpt(text: string, other = ""): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same++;
  const start = text.length > maxQuoted ? Math.max(0, Math.min(same - 20, text.length - maxQuoted)) : 0;
  const end = start + maxQuoted;
  return JSON.stringify(`${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`);
}

const maxQuoted = 80;
