import type { BodyType, Endpoint } from "../../src/client/endpoint.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import { parenthesizedPrefix } from "../../src/openapi/odata-key.ts";
import type { Operation } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { securitySchemesOf, takesAccessToken } from "../../src/openapi/security.ts";
import { literal, objectKey } from "../../src/samples/literal.ts";

/** Returns the entry of an operation in the endpoints of the client. */
export function endpoint(document: OpenApiDocument, operation: Operation): string {
  const { name, method, path, parameters, responses, definition } = operation;
  const prefixes = parameters.flatMap((parameter) => {
    const prefix = parenthesizedPrefix(parameter);
    return prefix === undefined ? [] : [[parameter.name, prefix] as const];
  });
  const sendsClientRequestId = parameters.some(
    (parameter) => parameter.in === "header" && parameter.name === "client-request-id",
  );
  const sendsAccessToken = securitySchemesOf(document, operation)?.some(takesAccessToken) ?? true;
  const requestContentType = requestMediaType(resolve(document, definition.requestBody)?.content);
  const value: Endpoint = {
    method,
    path,
    ...(prefixes.length > 0 && { parenthesizedPrefixes: Object.fromEntries(prefixes) }),
    ...(!sendsAccessToken && { sendsAccessToken }),
    ...(sendsClientRequestId && { sendsClientRequestId }),
    ...(requestContentType && requestContentType !== "application/json" && { requestContentType }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status.replace(/^(\d)xx$/i, "$1XX"),
        responseBodyType(resolve(document, response)?.content),
      ]),
    ),
  };
  return `  ${objectKey(name)}: ${literal(value, "  ")},\n`;
}

/** Returns the media type that the client sends: JSON if possible, else a form, else the first. */
export function requestMediaType(content: object = {}): string | undefined {
  const mediaTypes = Object.keys(content);
  return (
    mediaTypes.find((mediaType) => mediaType === "application/json") ??
    mediaTypes.find(isJson) ??
    mediaTypes.find(isMultipart) ??
    mediaTypes.find(isUrlEncoded) ??
    mediaTypes[0]
  );
}

/** Returns how the client reads the body of a response. */
export function responseBodyType(content: object = {}): BodyType {
  const mediaTypes = Object.keys(content);
  if (mediaTypes.length === 0) return "empty";
  if (mediaTypes.some(isJson)) return "json";
  return mediaTypes.every((mediaType) => mediaType.startsWith("text/")) ? "text" : "blob";
}

export const isMultipart = (mediaType: string): boolean => mediaType.startsWith("multipart/form-data");
export const isUrlEncoded = (mediaType: string): boolean => mediaType.startsWith("application/x-www-form-urlencoded");
