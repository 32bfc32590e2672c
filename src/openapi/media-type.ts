import type { Oas3MediaType } from "@redocly/openapi-core";

/** Returns whether a media type is JSON: `application/json` or with the suffix `+json` (RFC 6839, section 3.1). */
export const isJson = (mediaType: string): boolean => /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);

/** Returns the first JSON content of a request or response body. */
export function jsonContent(content: Readonly<Record<string, Oas3MediaType>> | undefined): Oas3MediaType | undefined {
  return Object.entries(content ?? {}).find(([mediaType]) => isJson(mediaType))?.[1];
}
