import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { isSecure, servers } from "../../src/openapi/servers.ts";
import { literal, propertyName, stringLiteral } from "../../src/samples/literal.ts";
import { endpoints } from "./endpoint.ts";
import { namedTypes } from "./named-types.ts";
import { operationTypes } from "./operation-types.ts";
import { importSerializers } from "./serializers.ts";
import { docComment, importTypes } from "./text.ts";

/** Returns the text of `client.ts`. */
export function client(document: OpenApiDocument): string {
  const operations = operationsOf(document);
  const endpointsCode = endpoints(document, operations);
  const code = clientCode(document, operations) + endpointsCode;
  const call = operations.length > 0 ? "type Call, " : "";
  const connect = connectorOf(operations);
  const own = connect === "connect" ? "connect, " : "";
  return `import { ${call}type ClientOptions, ${own}type Endpoint } from "./runtime/index.ts";
${own ? "" : `import { ${connect} } from "./runtime/own-servers.ts";\n`}${importSerializers(endpointsCode)}${importTypes(["components", "paths", "Readable", "Writable"], "./types.ts", code)}
export * from "./enums.ts";
export * from "./runtime/index.ts";
export type * from "./types.ts";

${code}`;
}

function clientCode(document: OpenApiDocument, operations: readonly Operation[]): string {
  return `/** The servers of the API description, by name. */
export const servers = ${literal(servers(document))} as const;

/** A client with one method for each operation. */
export interface Client {
${operations.map(method).join("")}}

/**
 * Creates a client. Without options it calls the first of \`servers\` without an access token.
 *
 * @throws \`TypeError\` if \`baseUrl\` or \`allowedHosts\` is invalid, or access tokens must not be sent to \`baseUrl\`
 */
export function createClient(options: ClientOptions = {}): Client {
  return ${connectorOf(operations)}(endpoints, Object.values(servers), options) as Client;
}

/** The request body of an operation: \`RequestBody<operations["…"]>\`. */
export type RequestBody<Operation extends { requestBody?: unknown }> = NonNullable<Operation["requestBody"]>;

/** The response body of an operation for a status: \`ResponseBody<operations["…"], 201>\`. */
export type ResponseBody<
  Operation extends { responses: object },
  Status extends keyof Operation["responses"],
> = Operation["responses"][Status];
${namedTypes(document)}
/**
 * The operations by name: their parameters, and the bodies that the client sends and returns. Replaces the \`operations\` of
 * \`types.ts\`, which have all media types.
 */
export interface operations {
${operations.map((operation) => operationTypes(document, operation)).join("")}}

`;
}

/** Returns the name of the function of the runtime that connects the endpoints. */
const connectorOf = (operations: readonly Operation[]): string =>
  operations.some(({ servers }) => servers.some(isSecure)) ? "connectToOwnServers" : "connect";

function method({ name, method, path, definition }: Operation): string {
  const text = [definition.summary, definition.description, definition.deprecated ? "@deprecated" : ""];
  const comment = docComment(text.filter(Boolean).join("\n\n") || `${method.toUpperCase()} ${path}`, "  ");
  return `${comment}  ${propertyName(name)}: Call<operations[${stringLiteral(name)}]>;\n`;
}
