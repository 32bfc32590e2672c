/** The JSON pointer that leads along some keys, after a `#` (RFC 6901). */
export const pointerTo = (keys: readonly (string | number)[]): string => `#/${keys.map(escapeToken).join("/")}`;

/** A key as a token of a JSON pointer (RFC 6901, section 3). */
export const escapeToken = (key: string | number): string => String(key).replaceAll("~", "~0").replaceAll("/", "~1");

/** The key that a token of a JSON pointer stands for (RFC 6901, section 4). */
export const unescapeToken = (token: string): string => token.replaceAll("~1", "/").replaceAll("~0", "~");

/** The key that a token stands for in a URI fragment. Throws a `URIError` for a percent sign that encodes nothing. */
export const decodeToken = (token: string): string => unescapeToken(decodeURIComponent(token));
