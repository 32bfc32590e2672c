// The client imports nothing from outside its folder, so these functions are in it.
import { escapeToken, keysOf, unescapeToken } from "../client/pointer.ts";
import { isObject } from "./json.ts";

export { escapeToken, keysOf, unescapeToken };

/** Returns the JSON pointer (RFC 6901) to the value under nested keys, as a URI fragment. */
export const pointerTo = (keys: readonly (string | number)[]): string => `#/${keys.map(escapeToken).join("/")}`;

/**
 * Returns the key that a token of a JSON pointer in a URI fragment stands for (RFC 6901, section 6).
 *
 * @throws `URIError` for an invalid percent-encoding
 */
export const decodeToken = (token: string): string => unescapeToken(decodeURIComponent(token));

/** Returns the value under nested keys of a document, or `undefined` if there is none. */
export function valueAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    document,
  );
}
