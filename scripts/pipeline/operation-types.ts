import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import type { Operation } from "../../src/openapi/operations.ts";
import { componentName, resolve } from "../../src/openapi/reference.ts";
import { propertyName, stringLiteral } from "../../src/samples/literal.ts";
import {
  type Content,
  isJsonContent,
  isMultipart,
  isUrlEncoded,
  readings,
  requestMediaType,
  responseContents,
} from "./media-types.ts";
import { statusKey } from "./text.ts";

/** Returns the entry of an operation in the interface `operations` of `client.ts`. */
export function operationTypes(document: OpenApiDocument, operation: Operation): string {
  const { name, method, path } = operation;
  const source = `paths[${stringLiteral(path)}][${stringLiteral(method)}]`;
  const responses = responseContents(document, operation).map(([status, content]) => {
    const type = responseBody(document, content, `${source}["responses"][${stringLiteral(status)}]`);
    return `      ${statusKey(status)}: ${type};\n`;
  });
  return `  ${propertyName(name)}: {
    parameters: ${parametersType(operation, `${source}["parameters"]`)};
    ${requestBody(document, operation, `NonNullable<${source}["requestBody"]>`)};
    responses: {
${responses.join("")}    };
  };
`;
}

/** Returns the type of the parameters. Only objects can have marked properties. */
function parametersType({ parameters }: Operation, source: string): string {
  const text = JSON.stringify(parameters.map(({ schema, content }) => schema ?? content));
  return /"(properties|\$ref)":/.test(text) ? `Writable<${source}>` : source;
}

function requestBody(document: OpenApiDocument, { definition }: Operation, source: string): string {
  const { content = {}, required = false } = resolve(document, definition.requestBody) ?? {};
  const mediaType = requestMediaType(document, content);
  if (mediaType === undefined) return "requestBody?: never";
  const key = required ? "requestBody" : "requestBody?";
  const typeOf = (each: string) => `Writable<${contentType(content, each, source)}>`;
  const type = typeOf(mediaType);
  if (isJsonContent(document, mediaType, content)) return `${key}: ${type}${otherJsonBodies(content, typeOf)}`;
  if (isMultipart(mediaType)) return `${key}: ${type} | FormData`;
  if (isUrlEncoded(mediaType)) return `${key}: ${type} | URLSearchParams`;
  return `${key}: string | Blob | BufferSource`;
}

/** Returns the types of JSON request bodies by media type, if they have different schemas. */
function otherJsonBodies(content: Content, typeOf: (mediaType: string) => string): string {
  const mediaTypes = Object.keys(content).filter(isJson);
  const schemas = new Set(mediaTypes.map((mediaType) => JSON.stringify(content[mediaType]?.schema)));
  if (schemas.size < 2) return "";
  const bodies = mediaTypes.map((mediaType) => `      ${stringLiteral(mediaType)}: ${typeOf(mediaType)};\n`);
  return `;\n    requestBodies: {\n${bodies.join("")}    }`;
}

function responseBody(document: OpenApiDocument, content: Content, source: string): string {
  const types = readings(document, content).map(([mediaType, type]) =>
    type === "json" ? `Readable<${contentType(content, mediaType, source)}>` : type === "text" ? "string" : "Blob",
  );
  return [...new Set(types)].join(" | ") || "null";
}

/** Returns the type of a content in `types.ts`: that of the component, or of its place in `source`. */
function contentType(content: Content, mediaType: string, source: string): string {
  const name = componentName("schemas", content[mediaType]?.schema);
  return name === undefined
    ? `${source}["content"][${stringLiteral(mediaType)}]`
    : `components["schemas"][${stringLiteral(name)}]`;
}
