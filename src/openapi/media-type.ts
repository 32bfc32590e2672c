import type { Oas3_1Schema, Oas3MediaType } from "@redocly/openapi-core";

/** Returns whether a media type is JSON: `application/json` or with the suffix `+json` (RFC 6839, section 3.1). */
export const isJson = (mediaType: string): boolean => /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);

/**
 * Returns the JSON content of a request or response body. If several JSON media types have different schemas, it is the first
 * content with a schema that allows any of them.
 */
export function jsonContent(content: Readonly<Record<string, Oas3MediaType>> | undefined): Oas3MediaType | undefined {
  const all = Object.entries(content ?? {}).flatMap(([mediaType, each]) => (isJson(mediaType) ? [each] : []));
  if (all.length < 2) return all[0];
  const schemas = new Map(all.map(({ schema = {} }) => [JSON.stringify(schema), schema]));
  return schemas.size < 2 ? all[0] : { ...all[0], schema: { anyOf: [...schemas.values()] as Oas3_1Schema[] } };
}
