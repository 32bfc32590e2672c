import type { PathSerializer } from "./path.ts";

/**
 * Returns a serializer that sends text with a prefix as an OData key: `/users('value')` instead of `/users/value`.
 *
 * @see OData 4.01 URL Conventions, section 4.3
 */
export const odataKey =
  (prefix: string): PathSerializer =>
  (value, slash) => {
    const text = String(value);
    if (!slash || !text.startsWith(prefix)) return undefined;
    // Quotes are doubled. `$` needs no encoding in a path (RFC 3986, section 3.3).
    return `('${encodeURIComponent(text).replaceAll("'", "''").replaceAll("%24", "$")}')`;
  };
