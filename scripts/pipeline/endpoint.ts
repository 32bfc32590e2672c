import type { Endpoint } from "../../src/client/endpoint.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { camelCase, uniqueNames } from "../../src/openapi/names.ts";
import type { Operation } from "../../src/openapi/operations.ts";
import { componentName, resolve } from "../../src/openapi/reference.ts";
import { securitySchemesOf, takesAccessToken } from "../../src/openapi/security.ts";
import { isSecure } from "../../src/openapi/servers.ts";
import { literal, objectKey } from "../../src/samples/literal.ts";
import {
  type Content,
  type Contents,
  isJsonContent,
  isSuccessStatus,
  readings,
  requestMediaType,
  responseContents,
} from "./media-types.ts";
import { acceptHeader, bodyReader, bodySerializer, parameterSerializers } from "./serializers.ts";
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

function endpoint(document: OpenApiDocument, operation: Operation, shapes: Shapes): string {
  const { name, method, path, parameters, servers, definition } = operation;
  const sendsClientRequestId = parameters.some(
    (parameter) => parameter.in === "header" && parameter.name === "client-request-id",
  );
  const sendsAccessToken = securitySchemesOf(document, operation)?.some(takesAccessToken) ?? true;
  const requestContent = resolve(document, definition.requestBody)?.content;
  const mediaType = requestMediaType(document, requestContent);
  const isJsonBody = mediaType === undefined || isJsonContent(document, mediaType, requestContent ?? {});
  const isRange = mediaType?.includes("*");
  const requestContentType = isRange ? (isJsonBody ? "application/json" : null) : (mediaType ?? "application/json");
  const ownServers = servers.filter(isSecure);
  const contents = responseContents(document, operation);
  const code: { [Key in keyof Endpoint]: string | false } = {
    method: literal(method.toUpperCase()),
    path: literal(path),
    servers: ownServers.length > 0 && literal(ownServers, "    "),
    sendsAccessToken: !sendsAccessToken && literal(sendsAccessToken),
    sendsClientRequestId: sendsClientRequestId && literal(sendsClientRequestId),
    headers: acceptHeader(document, contents),
    requestContentType: requestContentType !== "application/json" && literal(requestContentType),
    serializeBody: !isJsonBody && bodySerializer(document, mediaType, requestContent?.[mediaType]),
    ...parameterSerializers(document, parameters),
    responses: responsesCode(document, contents, shapes),
    readBody: bodyReader(document, contents),
  };
  const properties = Object.entries(code).filter(([, value]) => value !== false);
  return `  ${objectKey(name)}: {\n${properties.map(([key, value]) => `    ${key}: ${value},\n`).join("")}  },\n`;
}

function responsesCode(document: OpenApiDocument, contents: Contents, shapes: Shapes): string {
  const properties = contents.map(([status, content]) => {
    // Of success the client validates only that it is an object: what was created must not be lost for a missing property.
    const type = bodyTypeCode(document, content, !isSuccessStatus(status, contents), shapes);
    return `      ${statusKey(status)}: ${type},\n`;
  });
  return `{\n${properties.join("")}    }`;
}

function bodyTypeCode(document: OpenApiDocument, content: Content, isError: boolean, shapes: Shapes): string {
  const [[, type] = ["", "empty"], ...others] = readings(document, content);
  const [json] = Object.keys(content).filter((mediaType) => isJsonContent(document, mediaType, content));
  const schema = json !== undefined && others.every(([, other]) => other !== "json") && content[json]?.schema;
  const shape = schema && shapeOf(document, schema);
  if (!shape) return literal(type);
  return isError ? shapes.expression(schema, shape) : "{}";
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
