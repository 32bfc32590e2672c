import { escapeToken, unescapeToken } from "../../src/openapi/pointer.ts";

/** The keys that a JSON pointer (RFC 6901) in a URI fragment leads along. */
export function keysOf(pointer: string): string[] {
  const [, ...tokens] = pointer.replace(/\/$/, "").split("/");
  return tokens.map(unescapeToken);
}

/** The pointer of what is under a key. */
export const childOf = (pointer: string, key: string | number): string => `${pointer}/${escapeToken(key)}`;

/** Whether a pointer is another, or leads to something in it. */
export const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(outer.endsWith("/") ? outer : `${outer}/`);

/** What a pointer leads to in a document, if anything. */
export function valueAt(document: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    document,
  );
}

/** Whether a value is an object or an array. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The pointer that a value refers to, if it is a local reference. */
export const referenceOf = (value: unknown): string | undefined =>
  isObject(value) && typeof value.$ref === "string" && value.$ref.startsWith("#/")
    ? `#${decodeURIComponent(value.$ref.slice(1))}`
    : undefined;
