/** Escapes a key as a token of a JSON pointer (RFC 6901, section 3). */
export const escapeToken = (key: string | number): string => String(key).replaceAll("~", "~0").replaceAll("/", "~1");

/** Returns the keys that a JSON pointer leads along. */
export const keysOf = (pointer: string): string[] => pointer.split("/").slice(1).map(unescapeToken);

/** Returns the key that a token of a JSON pointer stands for (RFC 6901, section 4). */
export const unescapeToken = (token: string): string => token.replaceAll("~1", "/").replaceAll("~0", "~");
