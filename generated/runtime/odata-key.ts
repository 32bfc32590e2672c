// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import type { PathSerializer } from "./path.ts";

/**
 * Returns a serializer that sends text with a prefix as an OData key: `/users('value')` instead of `/users/value`.
 *
 * @param prefixes - by the name of the parameter
 * @see OData 4.01 URL Conventions, section 4.3
 */
export const odataKey =
  (prefixes: Readonly<Record<string, string>>): PathSerializer =>
  (name, value, slash) => {
    const prefix = prefixes[name];
    const text = String(value);
    if (slash && prefix && text.startsWith(prefix))
      // Quotes are doubled. `$` needs no encoding in a path (RFC 3986, section 3.3).
      return `('${encodeURIComponent(text).replaceAll("'", "''").replaceAll("%24", "$")}')`;
    return undefined;
  };
