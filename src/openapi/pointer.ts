/** Returns the JSON pointer (RFC 6901) to the value under nested keys, as a URI fragment. */
export const pointerTo = (keys: readonly (string | number)[]): string => `#/${keys.map(escapeToken).join("/")}`;

/** Escapes a key as a token of a JSON pointer (RFC 6901, section 3). */
export const escapeToken = (key: string | number): string => String(key).replaceAll("~", "~0").replaceAll("/", "~1");

/** Returns the key that a token of a JSON pointer stands for (RFC 6901, section 4). */
export const unescapeToken = (token: string): string => token.replaceAll("~1", "/").replaceAll("~0", "~");

/**
 * Returns the key that a token in a URI fragment stands for.
 *
 * @throws `URIError` for a percent sign that encodes nothing
 */
export const decodeToken = (token: string): string => unescapeToken(decodeURIComponent(token));
