import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import type { Operation } from "../../src/openapi/operations.ts";
import { componentName, resolve } from "../../src/openapi/reference.ts";
import { propertyName, stringLiteral } from "../../src/samples/literal.ts";
import { isMultipart, isUrlEncoded, requestMediaType, responseBodyType } from "./endpoint.ts";
import { statusKey } from "./text.ts";

/** Returns the entry of an operation in the interface `operations` of `client.ts`. */
export function operationTypes(document: OpenApiDocument, operation: Operation): string {
  const { name, method, path } = operation;
  const source = `paths[${stringLiteral(path)}][${stringLiteral(method)}]`;
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    const content = resolve(document, response)?.content;
    return `      ${statusKey(status)}: ${responseBody(content, `${source}["responses"][${stringLiteral(status)}]`)};\n`;
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

type Content = Readonly<Record<string, { schema?: object }>>;

function requestBody(document: OpenApiDocument, { definition }: Operation, source: string): string {
  const { content = {}, required = false } = resolve(document, definition.requestBody) ?? {};
  const mediaType = requestMediaType(content);
  if (mediaType === undefined) return "requestBody?: never";
  const key = required ? "requestBody" : "requestBody?";
  const type = `Writable<${contentType(content, mediaType, source)}>`;
  if (isJson(mediaType)) return `${key}: ${type}`;
  if (isMultipart(mediaType)) return `${key}: ${type} | FormData`;
  if (isUrlEncoded(mediaType)) return `${key}: ${type} | URLSearchParams`;
  return `${key}: string | Blob | BufferSource`;
}

function responseBody(content: Content = {}, source: string): string {
  const bodyType = responseBodyType(content);
  if (bodyType === "empty") return "null";
  if (bodyType === "text") return "string";
  if (bodyType === "blob") return "Blob";
  const types = Object.keys(content)
    .filter(isJson)
    .map((mediaType) => `Readable<${contentType(content, mediaType, source)}>`);
  return [...new Set(types)].join(" | ");
}

/** Returns the type of a content in `types.ts`: that of the component, or of its place in `source`. */
function contentType(content: Content, mediaType: string, source: string): string {
  const name = componentName("schemas", content[mediaType]?.schema);
  return name === undefined
    ? `${source}["content"][${stringLiteral(mediaType)}]`
    : `components["schemas"][${stringLiteral(name)}]`;
}
