import type { Engine } from "../../../src/mock/engine.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { jsonContent } from "../../../src/openapi/media-type.ts";
import { type Operation, operationsOf } from "../../../src/openapi/operations.ts";
import { resolve } from "../../../src/openapi/reference.ts";
import type { Schema } from "./types.ts";

/** A request body with one value in it that fits the contract, or one that does not. */
export interface Probe {
  operation: Operation;
  path: string;
  /** Where in the body the value is, as a JSON pointer with `-` for an item. */
  pointer: string;
  value: unknown;
  body: unknown;
  fits: boolean;
}

/** For each operation, and each property of its body at every depth, values that fit and values that do not. */
export function probesOf(document: OpenApiDocument): Probe[] {
  return operationsOf(document).flatMap((operation) => {
    const schema = jsonContent(resolve(document, operation.definition.requestBody)?.content)?.schema;
    const where = { operation, path: operation.path.replaceAll(/\{[^{}]+\}/g, "innocenty.popov@contoso.com") };
    return probe(document, schema as Schema, "", (value) => value).map((found) => ({ ...where, ...found }));
  });
}

/** What a mock thinks of the probes against the contract: a line for each that it takes wrongly or refuses wrongly. */
export async function bodyProblems(prism: Engine, probes: readonly Probe[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { operation, path, pointer, value, body, fits } of probes) {
    const headers = { authorization: "Bearer token", "content-type": "application/json" };
    const { status, violations } = await prism(
      { method: operation.method, url: { path, query: {} }, headers, body },
      operation,
    );
    const isTaken = status === 201 && violations.length === 0;
    const isRefused = status === 400 && violations.length > 0;
    if (fits ? isTaken : isRefused) continue;
    problems.push(`${operation.name} ${isTaken ? "takes" : "refuses"} ${pointer || "/"} = ${JSON.stringify(value)}`);
  }
  return problems;
}

type Place = Pick<Probe, "pointer" | "value" | "body" | "fits">;

function probe(document: OpenApiDocument, schema: Schema, pointer: string, wrap: (value: unknown) => unknown): Place[] {
  const branches = branchesOf(document, schema);
  const place = (fits: boolean) => (value: unknown) => ({ pointer, value, body: wrap(value), fits });
  return [
    ...branches.flatMap(fitting).map(place(true)),
    ...violating(branches).map(place(false)),
    ...inside(document, branches, pointer, wrap),
  ];
}

/** What is inside objects and lists. A property that several alternatives have may be as any of them says. */
function inside(
  document: OpenApiDocument,
  branches: Schema[],
  pointer: string,
  wrap: (value: unknown) => unknown,
): Place[] {
  const properties = branches.flatMap((branch) => Object.entries(branch.properties ?? {}));
  const settable = Map.groupBy(
    properties.filter(([, { readOnly }]) => !readOnly),
    ([name]) => name,
  );
  const members = [...settable].flatMap(([name, alternatives]) => {
    const schema = { anyOf: alternatives.map(([, each]) => each) };
    return probe(document, schema, `${pointer}/${name}`, (value) => wrap({ [name]: value }));
  });
  const items = branches.flatMap((branch) => branch.items ?? []);
  return items.length > 0
    ? [...members, ...probe(document, { anyOf: items }, `${pointer}/-`, (value) => wrap([value]))]
    : members;
}

/** The alternatives that a schema leaves, each with one type, and with the properties of all that it is made of. */
function branchesOf(document: OpenApiDocument, reference: Schema): Schema[] {
  const schema = resolve<Schema>(document, reference as { $ref: string }) ?? {};
  if (schema.anyOf) return schema.anyOf.flatMap((branch) => branchesOf(document, branch));
  if (schema.allOf) {
    const parts = schema.allOf.flatMap((part) => branchesOf(document, part));
    return [{ type: "object", properties: Object.assign({}, ...parts.map(({ properties }) => properties)) }];
  }
  return [schema.type ?? []].flat().map((type) => ({ ...schema, type }));
}

function fitting({ type, format, enum: members, pattern }: Schema): unknown[] {
  if (members) return members;
  if (pattern) return combinations(pattern);
  if (format === "date") return ["2020-06-22"];
  if (format === "date-time") return ["2020-07-06T06:34:12.2294868Z"];
  const samples: Record<string, unknown[]> = {
    string: ["text", ""],
    boolean: [true, false],
    number: [0.5, 3],
    integer: [3],
    array: [[]],
    object: [{}],
    null: [null],
  };
  return samples[String(type)] ?? [];
}

/** Two combinations of the names in the pattern of a flags enumeration. */
function combinations(pattern: string): string[] {
  const names = pattern.match(/\(([\w|]+)\)/)?.[1]?.split("|") ?? [];
  return [names.join(","), names.slice(0, 2).toReversed().join(",")];
}

function violating(branches: readonly Schema[]): unknown[] {
  const types = new Set(branches.map(({ type }) => type));
  const values: Record<string, unknown[]> = {
    string: ["text"],
    boolean: [true],
    number: [0.5],
    array: [[]],
    object: [{}],
    null: [null],
  };
  const ofOtherTypes = Object.entries(values).flatMap(([type, value]) => (types.has(type) ? [] : value));
  const texts = branches.filter(({ type }) => type === "string");
  const isConstrained = texts.length > 0 && texts.every((text) => text.enum ?? text.pattern ?? text.format);
  return [...ofOtherTypes, ...(isConstrained ? ["no such value", "", "2020-13-45", "Date"] : [])];
}
