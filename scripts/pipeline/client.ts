import type { Oas3Responses } from "@redocly/openapi-core";
import type { Endpoint } from "../../src/client/index.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import { parenthesizedPrefix } from "../../src/openapi/odata-key.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { servers } from "../../src/openapi/servers.ts";
import { literal, objectKey, propertyName, stringLiteral } from "../../src/samples/literal.ts";
import { namedTypes } from "./named-types.ts";
import { docComment, importTypes } from "./text.ts";

/** The text of `client.ts`. */
export function client(document: OpenApiDocument): string {
  const code = clientCode(document);
  const call = operationsOf(document).length > 0 ? "type Call, " : "";
  return `import { type Endpoint, ${call}type ClientOptions, connect } from "./runtime/index.ts";
${importTypes(["components", "paths", "Readable", "Writable"], "./types.ts", code)}
export * from "./enums.ts";
export * from "./runtime/index.ts";
export type * from "./types.ts";

${code}`;
}

function clientCode(document: OpenApiDocument): string {
  const operations = operationsOf(document);
  return `/** The service roots of the API description. */
export const servers = ${literal(servers(document))} as const;

/** A client with one method for each operation. */
export interface Client {
${operations.map(method).join("")}}

/**
 * Makes a client. Without options it calls the first of \`servers\`, with no token. Throws when \`baseUrl\` is no place for
 * a token.
 */
export function createClient(options: ClientOptions = {}): Client {
  return connect(addresses, Object.values(servers), options) as Client;
}

/** The body that an operation takes: \`RequestBody<operations["…"]>\`. */
export type RequestBody<Operation extends { requestBody?: unknown }> = Writable<Content<Operation["requestBody"]>>;

/** The body that an operation answers with a status: \`ResponseBody<operations["…"], 201>\`. */
export type ResponseBody<
  Operation extends { responses: object },
  Status extends keyof Operation["responses"],
> = Readable<Content<Operation["responses"][Status]>>;

type Content<Body> = NonNullable<Body> extends { content: infer Types } ? Types[keyof Types] : never;
${namedTypes(document)}
const addresses = {
${operations.map((operation) => address(document, operation)).join("")}} satisfies Record<string, Endpoint>;
`;
}

function method({ name, method, path, definition }: Operation): string {
  const text = [definition.summary, definition.description, definition.deprecated ? "@deprecated" : ""];
  const comment = docComment(text.filter(Boolean).join("\n\n") || `${method.toUpperCase()} ${path}`, "  ");
  return `${comment}  ${propertyName(name)}: Call<paths[${stringLiteral(path)}], ${stringLiteral(method)}>;\n`;
}

function address(document: OpenApiDocument, { name, method, path, parameters, definition }: Operation): string {
  const prefixes = parameters.flatMap((parameter) => {
    const prefix = parenthesizedPrefix(parameter);
    return prefix === undefined ? [] : [[parameter.name, prefix] as const];
  });
  const sendsClientRequestId = parameters.some(
    (parameter) => parameter.in === "header" && parameter.name === "client-request-id",
  );
  const value: Endpoint = {
    method,
    path,
    ...(prefixes.length > 0 && { parenthesizedPrefixes: Object.fromEntries(prefixes) }),
    ...(sendsClientRequestId && { sendsClientRequestId }),
    ...sentMediaType(resolve(document, definition.requestBody)?.content),
    ...answerForms(document, definition.responses ?? {}),
  };
  return `  ${objectKey(name)}: ${literal(value, "  ")},\n`;
}

/** The media type that the client sends, if another than JSON's: of several JSON, else a form, else the first. */
function sentMediaType(content: object = {}): Pick<Endpoint, "requestContentType"> {
  const mediaTypes = Object.keys(content);
  const wanted = [
    /^application\/json$/,
    /^[^;]*[/+]json\s*(;|$)/i,
    /^multipart\/form-data/,
    /^application\/x-www-form-url/,
    /./,
  ];
  const requestContentType = wanted.flatMap(
    (pattern) => mediaTypes.find((mediaType) => pattern.test(mediaType)) ?? [],
  )[0];
  return requestContentType === undefined || requestContentType === "application/json" ? {} : { requestContentType };
}

/** The statuses of an operation's answers by the form of their content. */
function answerForms(
  document: OpenApiDocument,
  responses: Oas3Responses,
): Pick<Endpoint, "json" | "text" | "blob" | "empty"> {
  const forms = Object.entries(responses).map(([status, reference]) => {
    const mediaTypes = Object.keys(resolve(document, reference)?.content ?? {});
    return { status: status.replace(/^(\d)xx$/i, "$1XX"), form: formOf(mediaTypes) };
  });
  const byForm = Map.groupBy(forms, ({ form }) => form);
  return Object.fromEntries([...byForm].map(([form, all]) => [form, all.map(({ status }) => status).join(" ")]));
}

function formOf(mediaTypes: readonly string[]): "json" | "text" | "blob" | "empty" {
  if (mediaTypes.length === 0) return "empty";
  if (mediaTypes.some(isJson)) return "json";
  return mediaTypes.every((mediaType) => mediaType.startsWith("text/")) ? "text" : "blob";
}
