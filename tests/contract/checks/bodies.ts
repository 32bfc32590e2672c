import type { Engine } from "../../../src/mock/engine.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { jsonContent } from "../../../src/openapi/media-type.ts";
import { type Operation, operationsOf } from "../../../src/openapi/operations.ts";
import { resolve } from "../../../src/openapi/reference.ts";

/** The keywords of JSON Schema that the API description uses. */
export interface Schema {
  $ref?: string;
  readOnly?: boolean;
  type?: string | string[];
  format?: string;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  enum?: string[];
  pattern?: string;
  properties?: Record<string, Schema>;
}

/** A request body that has a single value, which is valid or not. */
export interface Probe {
  operation: Operation;
  path: string;
  /** The place of the value in the body, as a JSON pointer with `-` for an item of an array. */
  pointer: string;
  value: unknown;
  body: unknown;
  /** Whether the value is valid. */
  fits: boolean;
}

/** Returns valid and invalid values for every property that can be set in a request body, at every depth. */
export function probesOf(document: OpenApiDocument): Probe[] {
  return operationsOf(document).flatMap((operation) => {
    const schema = jsonContent(resolve(document, operation.definition.requestBody)?.content)?.schema;
    const path = operation.path.replaceAll(/\{[^{}]+\}/g, "innocenty.popov@contoso.com");
    const probes = probesOfSchema(document, schema as Schema, "", (value) => value);
    return probes.map((probe) => ({ ...probe, operation, path }));
  });
}

/** Sends probes to a mock engine. Returns a line for each invalid value that it accepts or valid value that it rejects. */
export async function bodyProblems(engine: Engine, probes: readonly Probe[]): Promise<string[]> {
  const headers = { authorization: "Bearer token", "content-type": "application/json" };
  const problems: string[] = [];
  for (const { operation, path, pointer, value, body, fits } of probes) {
    const request = { method: operation.method, url: { path, query: {} }, headers, body };
    const { status, violations } = await engine(request, operation);
    const isExpected = fits ? status === 201 && violations.length === 0 : status === 400 && violations.length > 0;
    if (!isExpected) problems.push(`${operation.name} ${pointer || "/"} = ${JSON.stringify(value)}: ${status}`);
  }
  return problems;
}

type SchemaProbe = Omit<Probe, "operation" | "path">;
type Wrap = (value: unknown) => unknown;

function probesOfSchema(document: OpenApiDocument, schema: Schema, pointer: string, wrap: Wrap): SchemaProbe[] {
  const branches = branchesOf(document, schema);
  const probe = (fits: boolean) => (value: unknown) => ({ pointer, value, body: wrap(value), fits });
  return [
    ...branches.flatMap(validValues).map(probe(true)),
    ...invalidValues(branches).map(probe(false)),
    ...probesInside(document, branches, pointer, wrap),
  ];
}

/** The probes of properties and items. A property of several branches may have a value for any of them. */
function probesInside(document: OpenApiDocument, branches: Schema[], pointer: string, wrap: Wrap): SchemaProbe[] {
  const properties = branches.flatMap((branch) => Object.entries(branch.properties ?? {}));
  const settable = properties.filter(([, { readOnly }]) => !readOnly);
  const probes = [...Map.groupBy(settable, ([name]) => name)].flatMap(([name, alternatives]) => {
    const schema = { anyOf: alternatives.map(([, alternative]) => alternative) };
    return probesOfSchema(document, schema, `${pointer}/${name}`, (value) => wrap({ [name]: value }));
  });
  const items = branches.flatMap((branch) => branch.items ?? []);
  if (items.length === 0) return probes;
  return [...probes, ...probesOfSchema(document, { anyOf: items }, `${pointer}/-`, (value) => wrap([value]))];
}

/** The alternatives of a schema, each with a single type and with the properties of all its parts. */
function branchesOf(document: OpenApiDocument, reference: Schema): Schema[] {
  const schema = resolve<Schema>(document, reference as { $ref: string }) ?? {};
  if (schema.anyOf) return schema.anyOf.flatMap((branch) => branchesOf(document, branch));
  if (schema.allOf) {
    const parts = schema.allOf.flatMap((part) => branchesOf(document, part));
    return [{ type: "object", properties: Object.assign({}, ...parts.map(({ properties }) => properties)) }];
  }
  return [schema.type ?? []].flat().map((type) => ({ ...schema, type }));
}

const valuesByType: Readonly<Record<string, unknown[]>> = {
  string: ["text", ""],
  boolean: [true, false],
  number: [0.5, 3],
  integer: [3],
  array: [[]],
  object: [{}],
  null: [null],
};

function validValues({ type, format, enum: names, pattern }: Schema): unknown[] {
  if (names) return names;
  if (pattern) return combinations(pattern);
  if (format === "date") return ["2020-06-22"];
  if (format === "date-time") return ["2020-07-06T06:34:12.2294868Z"];
  return valuesByType[String(type)] ?? [];
}

/** Two combinations of the names in the pattern of a flags enum. */
function combinations(pattern: string): string[] {
  const names = pattern.match(/\(([\w|]+)\)/)?.[1]?.split("|") ?? [];
  return [names.join(","), names.slice(0, 2).toReversed().join(",")];
}

function invalidValues(branches: readonly Schema[]): unknown[] {
  const types = new Set([...branches.map(({ type }) => type), "integer"]); // 3 is a number as well
  const ofOtherTypes = Object.entries(valuesByType).flatMap(([type, [value]]) => (types.has(type) ? [] : [value]));
  const texts = branches.filter(({ type }) => type === "string");
  const isConstrained = texts.length > 0 && texts.every((text) => text.enum ?? text.pattern ?? text.format);
  return [...ofOtherTypes, ...(isConstrained ? ["no such value", "", "2020-13-45", "Date"] : [])];
}
