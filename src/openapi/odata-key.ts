import type { Oas3Parameter } from "@redocly/openapi-core";

/**
 * Returns the extension `x-odata-parenthesized-prefix` of a path parameter. Values that begin with this prefix are sent as
 * an OData key: `/users('$name')` instead of `/users/$name`. Only OData services such as Microsoft Graph have it.
 *
 * @see OData 4.01 URL Conventions, section 4.3
 */
export function parenthesizedPrefix(parameter: Oas3Parameter): string | undefined {
  const prefix = (parameter as { "x-odata-parenthesized-prefix"?: unknown })["x-odata-parenthesized-prefix"];
  return parameter.in === "path" && typeof prefix === "string" ? prefix : undefined;
}
