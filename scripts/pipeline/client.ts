import { readFile } from "node:fs/promises";
import type { Contract } from "./bundle.ts";
import { type Operation, operationsOf } from "./contract.ts";
import { namedTypes } from "./named-types.ts";
import { servers } from "./servers.ts";
import { docComment, importTypes, literal, objectKey, propertyName, stringLiteral } from "./text.ts";

/** The texts of `client.ts`, made from the contract, and of `runtime.ts`, which is the same for every contract. */
export async function client(contract: Contract): Promise<{ text: string; runtime: string }> {
  const runtime = await readFile(new URL("../client/runtime.ts", import.meta.url), "utf8");
  return { text: clientText(contract), runtime };
}

function clientText(contract: Contract): string {
  const code = clientCode(contract);
  return `import { type Address, type Call, type ClientOptions, connect } from "./runtime.ts";
${importTypes(["components", "paths", "Readable", "Writable"], "./types.ts", code)}
export type { Call, ClientOptions } from "./runtime.ts";
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

/** Makes a client. Without options it calls the first of \`servers\`, with no token. */
export function createClient(options: ClientOptions = {}): Client {
  return connect(addresses, ${defaultServer(contract)}, options) as Client;
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
${operations.map(address).join("")}} satisfies Record<string, Address>;
`;
}

function method({ name, method, path, definition }: Operation): string {
  const text = [definition.summary, definition.description, definition.deprecated ? "@deprecated" : ""];
  const comment = docComment(text.filter(Boolean).join("\n\n") || `${method.toUpperCase()} ${path}`, "  ");
  return `${comment}  ${propertyName(name)}: Call<paths[${stringLiteral(path)}], ${stringLiteral(method)}>;\n`;
}

function address({ name, method, path, parameters }: Operation): string {
  const prefixes = parameters.flatMap((parameter) => {
    const prefix = (parameter as { "x-odata-parenthesized-prefix"?: unknown })["x-odata-parenthesized-prefix"];
    return parameter.in === "path" && typeof prefix === "string" ? [[parameter.name, prefix] as const] : [];
  });
  const parenthesizedPrefixes = prefixes.length > 0 ? Object.fromEntries(prefixes) : undefined;
  const value = { method, path, ...(parenthesizedPrefixes && { parenthesizedPrefixes }) };
  return `  ${objectKey(name)}: ${literal(value, "  ")},\n`;
}

function defaultServer(contract: Contract): string {
  const [name] = Object.keys(servers(contract));
  return name === undefined ? '""' : `servers.${name}`;
}
