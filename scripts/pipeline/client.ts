import type { Oas3Responses } from "@redocly/openapi-core";
import type { Address } from "../client/index.ts";
import type { Contract } from "./bundle.ts";
import { isJson, type Operation, operationsOf, parenthesizedPrefix, resolve } from "./contract.ts";
import { namedTypes } from "./named-types.ts";
import { servers } from "./servers.ts";
import { docComment, importTypes, literal, objectKey, propertyName, stringLiteral } from "./text.ts";

/** The text of `client.ts`. */
export function client(contract: Contract): string {
  const code = clientCode(contract);
  const call = operationsOf(contract).length > 0 ? "type Call, " : "";
  return `import { type Address, ${call}type ClientOptions, connect } from "./runtime/index.ts";
${importTypes(["components", "paths", "Readable", "Writable"], "./types.ts", code)}
export * from "./enums.ts";
export * from "./runtime/index.ts";
export type * from "./types.ts";

${code}`;
}

function clientCode(contract: Contract): string {
  const operations = operationsOf(contract);
  return `/** The service roots of the contract. */
export const servers = ${literal(servers(contract))} as const;

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
${namedTypes(contract)}
const addresses = {
${operations.map((operation) => address(contract, operation)).join("")}} satisfies Record<string, Address>;
`;
}

function method({ name, method, path, definition }: Operation): string {
  const text = [definition.summary, definition.description, definition.deprecated ? "@deprecated" : ""];
  const comment = docComment(text.filter(Boolean).join("\n\n") || `${method.toUpperCase()} ${path}`, "  ");
  return `${comment}  ${propertyName(name)}: Call<paths[${stringLiteral(path)}], ${stringLiteral(method)}>;\n`;
}

function address(contract: Contract, { name, method, path, parameters, definition }: Operation): string {
  const prefixes = parameters.flatMap((parameter) => {
    const prefix = parenthesizedPrefix(parameter);
    return prefix === undefined ? [] : [[parameter.name, prefix] as const];
  });
  const traced = parameters.some((parameter) => parameter.in === "header" && parameter.name === "client-request-id");
  const value: Address = {
    method,
    path,
    ...(prefixes.length > 0 && { parenthesizedPrefixes: Object.fromEntries(prefixes) }),
    ...(traced && { traced }),
    ...sentMediaType(resolve(contract, definition.requestBody)?.content),
    ...answerForms(contract, definition.responses ?? {}),
  };
  return `  ${objectKey(name)}: ${literal(value, "  ")},\n`;
}

/** The media type that the client sends, if another than JSON's: of several JSON, else a form, else the first. */
function sentMediaType(content: object = {}): Pick<Address, "sends"> {
  const mediaTypes = Object.keys(content);
  const wanted = [
    /^application\/json$/,
    /^[^;]*[/+]json\s*(;|$)/i,
    /^multipart\/form-data/,
    /^application\/x-www-form-url/,
    /./,
  ];
  const sends = wanted.flatMap((pattern) => mediaTypes.find((mediaType) => pattern.test(mediaType)) ?? [])[0];
  return sends === undefined || sends === "application/json" ? {} : { sends };
}

/** The statuses of an operation's answers by the form of their content. */
function answerForms(contract: Contract, responses: Oas3Responses): Pick<Address, "json" | "text" | "blob" | "empty"> {
  const forms = Object.entries(responses).map(([status, reference]) => {
    const mediaTypes = Object.keys(resolve(contract, reference)?.content ?? {});
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
