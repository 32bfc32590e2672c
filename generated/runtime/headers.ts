// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import type { HeadersOptions } from "openapi-fetch";

/**
 * Returns headers with those of the caller, which replace others or, if they are null, remove them. Their names are in lower
 * case if there are any.
 *
 * @throws `TypeError` for an invalid name or value
 */
export function mergeHeaders(
  headers: Readonly<Record<string, string>> = {},
  ...own: (HeadersOptions | null | undefined)[]
): Readonly<Record<string, string>> {
  if (!own.some(Boolean)) return headers;
  try {
    const merged = new Headers(headers);
    for (const each of own)
      for (const [name, value] of each && Symbol.iterator in each ? new Headers(each) : Object.entries(each ?? {}))
        if (value === null) merged.delete(name);
        else if (value !== undefined) merged.set(name, [value].flat().join(", "));
    return Object.fromEntries(merged);
  } catch {
    throw new TypeError("Invalid header name or value"); // the platform's message has the value, which may be secret
  }
}
