import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject, isRecord } from "../../src/openapi/json.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { componentName, isReference, resolve } from "../../src/openapi/reference.ts";
import { collectionOf, edmType, isFlagsEnum } from "./edm.ts";

/** What the API description says about a type. The keys lead to a value inside the schema that has the name of the type. */
export type DescribedType = DescribedEnum | DescribedStructure;

export interface DescribedEnum {
  flags: boolean;
  values: string[];
  /** The place of `enum`. */
  keys: string[];
}

export interface DescribedStructure {
  base: string | null;
  open: boolean;
  properties: Record<string, DescribedProperty>;
  /** The place of the schema that has the properties. */
  keys: string[];
}

export interface DescribedProperty {
  /** The alternatives besides null, such as `Edm.String` or `Collection(itemFacet)`. */
  types: string[];
  /** Whether the value can be null; of a collection, whether its items can. */
  nullable: boolean;
  keys: string[];
}

/**
 * Returns the types that the request and response bodies of an API description reach: the schemas in its components that
 * have properties, a base type or enum values. The base type is the first reference in `allOf`.
 */
export function describedTypes(document: OpenApiDocument): Map<string, DescribedType> {
  const types = new Map<string, DescribedType>();
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  for (const name of reachedSchemas(document)) {
    const type = describedType(document, schemas[name]);
    if (type) types.set(name, type);
  }
  return types;
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  nullable?: boolean;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

function reachedSchemas(document: OpenApiDocument): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    const name = componentName("schemas", value);
    if (name === undefined) for (const child of subschemas(value)) visit(child);
    else if (!names.has(name)) {
      names.add(name);
      visit(document.components?.schemas?.[name]);
    }
  };
  for (const { definition, responses } of operationsOf(document))
    for (const body of [definition.requestBody, ...Object.values(responses)])
      for (const { schema } of Object.values(resolve(document, body)?.content ?? {})) visit(schema);
  return names;
}

/** Returns the values in a schema that can be schemas, or contain some; examples and constants are none. */
function subschemas(schema: unknown): unknown[] {
  if (!isObject(schema)) return [];
  const { example: _, examples, default: _default, const: _const, enum: _enum, properties, ...others } = schema;
  return [...Object.values(isRecord(properties) ? properties : {}), ...Object.values(others)];
}

function describedType(document: OpenApiDocument, schema: Schema | undefined): DescribedType | undefined {
  if (!schema) return undefined;
  const keyword = schema.anyOf ? "anyOf" : "oneOf";
  const branches = (schema[keyword] ?? []).map((branch, index) => ({ branch, keys: [keyword, String(index)] }));
  const found = [{ branch: schema, keys: [] }, ...branches].find(({ branch }) => branch.enum);
  if (!found) return describedStructure(document, schema);
  const values = (found.branch.enum ?? []).filter((value) => value !== null).map(String);
  return { flags: isFlagsEnum(schema), values, keys: [...found.keys, "enum"] };
}

function describedStructure(document: OpenApiDocument, schema: Schema): DescribedStructure | undefined {
  const parts = (schema.allOf ?? []).map((part, index) => ({ part, keys: ["allOf", String(index)] }));
  const own = [{ part: schema, keys: [] as string[] }, ...parts].filter(({ part }) => part.properties);
  const base = parts.map(({ part }) => componentName("schemas", part)).find((name) => name !== undefined);
  if (own.length === 0 && base === undefined && schema.type !== "object") return undefined;
  const properties = own.flatMap(({ part, keys }) =>
    Object.entries(part.properties ?? {}).map(([name, property]) => {
      const described = { ...describedProperty(document, property), keys: [...keys, "properties", name] };
      return [name, described] as const;
    }),
  );
  return {
    base: base ?? null,
    open: [schema, ...parts.map(({ part }) => part)].some((part) => isOpen(part.additionalProperties)),
    properties: Object.fromEntries(properties),
    keys: own[0]?.keys ?? [],
  };
}

/** JSON Schema allows other properties unless a schema forbids them; an open type says so. */
const isOpen = (additional: unknown): boolean => additional === true || isRecord(additional);

function describedProperty(document: OpenApiDocument, schema: Schema): Omit<DescribedProperty, "keys"> {
  const lists = branchesOf(document, schema).filter((branch) => branch.items);
  // Whether the collection itself can be null is not in the metadata.
  const nullable = lists.length > 0 ? lists.map((list) => list.items ?? {}) : [schema];
  return { types: typesOf(document, schema), nullable: nullable.some((each) => isNullable(document, each)) };
}

function typesOf(document: OpenApiDocument, schema: Schema): string[] {
  const types = branchesOf(document, schema).flatMap((branch) => {
    const name = componentName("schemas", branch);
    if (name !== undefined) return name;
    if (branch.enum) return `one of ${branch.enum.filter((value) => value !== null).join(", ")}`;
    if (branch.items) return typesOf(document, branch.items).map(collectionOf);
    const jsonTypes = [branch.type ?? []].flat().filter((type) => type !== "null");
    return jsonTypes.map((type) => edmType(type, branch.format));
  });
  return [...new Set(types)].sort();
}

const isNullable = (document: OpenApiDocument, schema: Schema): boolean =>
  branchesOf(document, schema).some(
    ({ type, nullable, enum: values }) => nullable || values?.includes(null) || [type].flat().includes("null"),
  );

/** Returns the alternatives of a schema. A reference is one of them, or is replaced if it refers to a primitive type. */
function branchesOf(document: OpenApiDocument, schema: Schema): Schema[] {
  if (isReference(schema)) {
    const { enum: values, properties, items, allOf, anyOf, oneOf, ...own } = resolve<Schema>(document, schema) ?? {};
    const isPrimitive =
      own.type && own.type !== "object" && !(values ?? properties ?? items ?? allOf ?? anyOf ?? oneOf);
    return [isPrimitive ? own : schema];
  }
  const { anyOf, oneOf, allOf, ...own } = schema;
  const inside = [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])];
  return [own, ...inside.flatMap((branch) => branchesOf(document, branch))];
}
