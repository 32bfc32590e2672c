import type { Oas3MediaType, Oas3Responses } from "@redocly/openapi-core";
import type { BodyType, Endpoint } from "../../src/client/endpoint.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import { camelCase, uniqueNames } from "../../src/openapi/names.ts";
import { parenthesizedPrefix } from "../../src/openapi/odata-key.ts";
import type { Operation } from "../../src/openapi/operations.ts";
import { componentName, resolve } from "../../src/openapi/reference.ts";
import { securitySchemesOf, takesAccessToken } from "../../src/openapi/security.ts";
import { literal, objectKey } from "../../src/samples/literal.ts";
import { shapeOf } from "./shape.ts";
import { statusKey } from "./text.ts";

/** Returns the code of the endpoints of the client, after the shapes that they share. */
export function endpoints(document: OpenApiDocument, operations: readonly Operation[]): string {
  const shapes = new Shapes();
  const entries = operations.map((operation) => endpoint(document, operation, shapes));
  return `${shapes.code()}const endpoints = {
${entries.join("")}} as const satisfies Record<string, Endpoint>;
`;
}

/** Returns the imports of the functions of the runtime that the code of the endpoints refers to. */
export function importSerializers(code: string): string {
  const imports = Object.entries(serializers).map(([module, names]) => {
    const used = names.filter((name) => new RegExp(`: ${name},$`, "m").test(code));
    return used.length > 0 ? `import { ${used.join(", ")} } from "./runtime/${module}.ts";\n` : "";
  });
  return imports.join("");
}

const serializers = {
  form: ["serializeAsIs", "serializeMultipart", "serializeUrlEncoded"],
  query: ["serializeQuery"],
} as const;

function endpoint(document: OpenApiDocument, operation: Operation, shapes: Shapes): string {
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
  const code: { [Key in keyof Endpoint]: string | false } = {
    method: literal(method),
    path: literal(path),
    parenthesizedPrefixes: prefixes.length > 0 && literal(Object.fromEntries(prefixes), "    "),
    sendsAccessToken: !sendsAccessToken && literal(sendsAccessToken),
    sendsClientRequestId: sendsClientRequestId && literal(sendsClientRequestId),
    requestContentType: ![undefined, "application/json"].includes(requestContentType) && literal(requestContentType),
    serializeBody: serializerOf(requestContentType),
    serializeQuery: parameters.some((parameter) => parameter.in === "query") && "serializeQuery",
    responses: responsesCode(document, responses, shapes),
  };
  const properties = Object.entries(code).filter(([, value]) => value !== false);
  return `  ${objectKey(name)}: {\n${properties.map(([key, value]) => `    ${key}: ${value},\n`).join("")}  },\n`;
}

/** Returns the name of the function of the runtime that serializes a body; `false` for JSON. */
export function serializerOf(mediaType: string | undefined): (typeof serializers)["form"][number] | false {
  if (mediaType === undefined || isJson(mediaType)) return false;
  if (isMultipart(mediaType)) return "serializeMultipart";
  return isUrlEncoded(mediaType) ? "serializeUrlEncoded" : "serializeAsIs";
}

function responsesCode(document: OpenApiDocument, responses: Oas3Responses, shapes: Shapes): string {
  const hasSuccess = Object.keys(responses).some((status) => status.startsWith("2"));
  const properties = Object.entries(responses).map(([status, response]) => {
    const { content } = resolve(document, response) ?? {};
    // Of success the client validates only that it is an object: what was created must not be lost for a missing property.
    const isError = !status.startsWith("2") && (status !== "default" || hasSuccess);
    return `      ${statusKey(status)}: ${bodyTypeCode(document, content, isError, shapes)},\n`;
  });
  return `{\n${properties.join("")}    }`;
}

function bodyTypeCode(
  document: OpenApiDocument,
  content: Readonly<Record<string, Oas3MediaType>> | undefined,
  isError: boolean,
  shapes: Shapes,
): string {
  const type = responseBodyType(content);
  const [json, another] = Object.entries(content ?? {}).filter(([mediaType]) => isJson(mediaType));
  const shape = json && !another && shapeOf(document, json[1].schema);
  if (!shape) return literal(type);
  return isError ? shapes.expression(json[1].schema, shape) : "{}";
}

/** The shapes of component schemas, each of them a constant. */
class Shapes {
  readonly #uniqueName = uniqueNames();
  readonly #constants = new Map<string, { name: string; shape: object }>();

  /** Returns the name of the constant, or the shape in place if the schema is no component. */
  expression(schema: unknown, shape: object): string {
    const component = componentName("schemas", schema);
    if (component === undefined) return literal(shape, "      ");
    const constant = this.#constants.get(component) ?? {
      name: this.#uniqueName(`${camelCase(component)}Shape`),
      shape,
    };
    this.#constants.set(component, constant);
    return constant.name;
  }

  code(): string {
    const constants = [...this.#constants.values()];
    return constants.map(({ name, shape }) => `const ${name} = ${literal(shape)} as const;\n\n`).join("");
  }
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
export function responseBodyType(content: object = {}): Extract<BodyType, string> {
  const mediaTypes = Object.keys(content);
  if (mediaTypes.length === 0) return "empty";
  if (mediaTypes.some(isJson)) return "json";
  return mediaTypes.every((mediaType) => mediaType.startsWith("text/")) ? "text" : "blob";
}

export const isMultipart = (mediaType: string): boolean => /^multipart\/form-data/i.test(mediaType);
export const isUrlEncoded = (mediaType: string): boolean => /^application\/x-www-form-urlencoded/i.test(mediaType);
