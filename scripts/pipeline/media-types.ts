import type { Oas3MediaType } from "@redocly/openapi-core";
import type { BodyType } from "../../src/client/endpoint.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import type { Operation } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { isStructured, typesOf } from "../../src/openapi/schema-types.ts";

/** Media types with their schemas. */
export type Content = Readonly<Record<string, Oas3MediaType>>;

/** The contents of the responses of an operation. */
export type Contents = readonly (readonly [status: string, content: Content])[];

/** Returns the media type that the client sends: JSON if possible, else a form, else the first. */
export function requestMediaType(document: OpenApiDocument, content: Content = {}): string | undefined {
  const mediaTypes = Object.keys(content);
  return (
    mediaTypes.find((mediaType) => mediaType === "application/json") ??
    mediaTypes.find((mediaType) => isJsonContent(document, mediaType, content)) ??
    mediaTypes.find(isMultipart) ??
    mediaTypes.find(isUrlEncoded) ??
    mediaTypes[0]
  );
}

/** Returns whether a content is JSON: by its media type, or by its schema for a range such as `*\/*`. */
export function isJsonContent(document: OpenApiDocument, mediaType: string, content: Content): boolean {
  return (
    isJson(mediaType) || (/^(\*|application)\/\*/.test(mediaType) && isStructured(document, content[mediaType]?.schema))
  );
}

/** Returns the contents of the responses of an operation by status. */
export function responseContents(document: OpenApiDocument, { responses }: Operation): Contents {
  return Object.entries(responses).map(([status, response]) => [status, resolve(document, response)?.content ?? {}]);
}

/** Returns whether a declared status is success: a 2xx, or `default` without a 2xx. */
export const isSuccessStatus = (status: string, contents: Contents): boolean =>
  status.startsWith("2") || (status === "default" && !contents.some(([each]) => each.startsWith("2")));

/**
 * Returns how the client reads each media type of a response. Beside JSON it also reads text and bytes, whose schema is
 * a string, and events; what is another form of the same object, such as XML, it does not ask for.
 */
export function readings(
  document: OpenApiDocument,
  content: Content,
): readonly (readonly [mediaType: string, type: Extract<BodyType, string>])[] {
  const mediaTypes = Object.keys(content);
  const json = mediaTypes.filter((mediaType) => isJsonContent(document, mediaType, content));
  if (json.length === 0) {
    const type = mediaTypes.every(isText) ? "text" : "blob";
    return mediaTypes.map((mediaType) => [mediaType, type]);
  }
  const others = mediaTypes.filter((mediaType) => {
    if (json.includes(mediaType) || !isMediaType(mediaType) || mediaType.startsWith("*") || isMarkup(mediaType))
      return false;
    return isEventStream(mediaType) || typesOf(document, content[mediaType]?.schema).includes("string");
  });
  return [
    ...json.map((mediaType) => [mediaType, "json"] as const),
    ...others.map((mediaType) => [mediaType, isText(mediaType) ? "text" : "blob"] as const),
  ];
}

/** Whether a key of a content is a media type (RFC 9110, section 8.3.1); some descriptions have properties there. */
export const isMediaType = (key: string): boolean => /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+ *(;[ -~]*)?$/.test(key);
export const isMultipart = (mediaType: string): boolean => /^multipart\/form-data/i.test(mediaType);
export const isUrlEncoded = (mediaType: string): boolean => /^application\/x-www-form-urlencoded/i.test(mediaType);
const isText = (mediaType: string): boolean => mediaType.startsWith("text/");
const isMarkup = (mediaType: string): boolean => /[/+](x-)?(xml|yaml)\b/i.test(mediaType);
const isEventStream = (mediaType: string): boolean => /^text\/event-stream/i.test(mediaType);
