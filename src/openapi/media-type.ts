import type { Oas3MediaType } from "@redocly/openapi-core";

/** Whether a media type is JSON: `application/json` or a type with the suffix `+json` (RFC 6839, section 3.1). */
export const isJson = (mediaType: string): boolean => /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);

/** Returns the JSON content of a request or response body; the first, if there are several. */
export function jsonContent(content: Readonly<Record<string, Oas3MediaType>> | undefined): Oas3MediaType | undefined {
  return Object.entries(content ?? {}).find(([mediaType]) => isJson(mediaType))?.[1];
}
