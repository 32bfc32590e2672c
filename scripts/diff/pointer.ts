import { unescapeToken } from "../../src/openapi/pointer.ts";

/** Returns the keys that a JSON pointer (RFC 6901) leads along. */
export const keysOf = (pointer: string): string[] => pointer.split("/").slice(1).map(unescapeToken);

/** Returns the value that a pointer leads to in a document, if there is one. */
export const valueAt = (document: unknown, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    document,
  );

/** Whether a value is an object or an array. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
