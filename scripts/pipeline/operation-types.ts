import type { Oas3Response } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import type { Operation } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { propertyName, stringLiteral } from "../../src/samples/literal.ts";
import { isMultipart, isUrlEncoded, requestMediaType, responseBodyType } from "./endpoint.ts";
import type { NamedTypes } from "./named-types.ts";
import { statusKey } from "./text.ts";

/** Returns the entry of an operation in the interface `operations` of `client.ts`. */
export function operationTypes(document: OpenApiDocument, operation: Operation, types: NamedTypes): string {
  const { name, method, path, definition } = operation;
  const source = `paths[${stringLiteral(path)}][${stringLiteral(method)}]`;
  const responses = Object.entries(definition.responses ?? {}).map(([status, response]) => {
    const key = statusKey(status);
    const body = responseBody(resolve(document, response), `${source}["responses"][${key}]`, types);
    return `      ${key}: ${body};\n`;
  });
  return `  ${propertyName(name)}: {
    parameters: ${source}["parameters"];
    ${requestBody(document, operation, `${source}["requestBody"]`, types)};
    responses: {
${responses.join("")}    };
  };
`;
}

function requestBody(
  document: OpenApiDocument,
  { method, definition }: Operation,
  source: string,
  types: NamedTypes,
): string {
  const { content = {}, required = false } = resolve(document, definition.requestBody) ?? {};
  const mediaType = requestMediaType(content);
  if (mediaType === undefined) return "requestBody?: never";
  const type =
    types.requestType(method, content[mediaType]?.schema) ??
    `Writable<NonNullable<${source}>["content"][${stringLiteral(mediaType)}]>`;
  const key = required ? "requestBody" : "requestBody?";
  if (isJson(mediaType)) return `${key}: ${type}`;
  if (isMultipart(mediaType)) return `${key}: ${type} | FormData`;
  if (isUrlEncoded(mediaType)) return `${key}: ${type} | URLSearchParams`;
  return `${key}: string | Blob | BufferSource`;
}

function responseBody({ content = {} }: Partial<Oas3Response> = {}, source: string, types: NamedTypes): string {
  const bodyType = responseBodyType(content);
  if (bodyType === "empty") return "null";
  if (bodyType === "text") return "string";
  if (bodyType === "blob") return "Blob";
  const json = Object.entries(content).filter(([mediaType]) => isJson(mediaType));
  const variants = json.map(
    ([mediaType, { schema }]) =>
      types.responseType(schema) ?? `Readable<${source}["content"][${stringLiteral(mediaType)}]>`,
  );
  return [...new Set(variants)].join(" | ");
}
