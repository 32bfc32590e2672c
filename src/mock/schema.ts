import type { OasRef } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../openapi/document.ts";
import { isObject } from "../openapi/json.ts";
import { isReference, resolve } from "../openapi/reference.ts";

/** The keywords of a Schema Object that the mock reads; `nullable` is that of OpenAPI 3.0. */
interface Schema {
  allOf?: SchemaReference[];
  anyOf?: SchemaReference[];
  oneOf?: SchemaReference[];
  properties?: Record<string, SchemaReference>;
  items?: SchemaReference;
  required?: string[];
  type?: string | string[];
  nullable?: boolean;
  enum?: unknown[];
  format?: string;
  default?: unknown;
  readOnly?: boolean;
  writeOnly?: boolean;
  "x-ms-enum-flags"?: { isFlags?: boolean };
}

export type SchemaReference = Schema | OasRef;

/** What a schema says about its values, together with what it refers to. */
export interface Shape {
  properties: ReadonlyMap<string, SchemaReference>;
  required: ReadonlySet<string>;
  items: SchemaReference | undefined;
  types: ReadonlySet<string>;
  formats: ReadonlySet<string>;
  default: unknown;
  readOnly: boolean;
  writeOnly: boolean;
  allowsNull: boolean;
  /** Whether values may be joined by commas, in the sense of Microsoft's extension `x-ms-enum-flags`. */
  isFlags: boolean;
}

/** The shapes of the schemas of documents. A create needs that of each property: computing them takes 0.15 ms. */
const shapes = new WeakMap<OpenApiDocument, WeakMap<object, Shape>>();

/** Returns the shape of a schema of a document; for no schema that of any value. */
export function shapeOf(document: OpenApiDocument, schema: SchemaReference | undefined): Shape {
  const known = shapes.get(document) ?? new WeakMap<object, Shape>();
  shapes.set(document, known);
  const key = isObject(schema) ? schema : any;
  const shape = known.get(key) ?? computeShape(document, schema);
  known.set(key, shape);
  return shape;
}

const any = {};

/** Returns the shape of a value under nested keys of a value that matches a schema. */
export function shapeAt(
  document: OpenApiDocument,
  schema: SchemaReference | undefined,
  keys: readonly string[],
): Shape {
  const step = (shape: Shape, key: string) => shapeOf(document, shape.properties.get(key) ?? shape.items);
  return keys.reduce(step, shapeOf(document, schema));
}

function computeShape(document: OpenApiDocument, schema: SchemaReference | undefined): Shape {
  const parts = partsOf(document, schema);
  return {
    properties: propertiesOf(parts),
    required: new Set(parts.flatMap(({ required = [] }) => required)),
    items: parts.find(({ items }) => items)?.items,
    types: new Set(parts.flatMap(({ type = [] }) => type)),
    formats: new Set(parts.flatMap(({ format = [] }) => format)),
    default: parts.find((part) => part.default !== undefined)?.default,
    readOnly: parts.some(({ readOnly }) => readOnly),
    writeOnly: parts.some(({ writeOnly }) => writeOnly),
    allowsNull: allowsNull(document, schema),
    isFlags: parts.some((part) => part["x-ms-enum-flags"]?.isFlags),
  };
}

/**
 * Returns the schemas that a value matches together: a schema, what it refers to, and its `allOf`; also the alternative
 * in its `anyOf` or `oneOf` that is not null, if there is only one.
 */
function partsOf(document: OpenApiDocument, schema: SchemaReference | undefined): Schema[] {
  const resolved: Schema | undefined = resolve(document, schema);
  if (!resolved) return [];
  const besideReference = isReference(schema) ? [schema as Schema] : []; // as OpenAPI 3.1 allows
  const alternatives = alternativesOf(resolved).filter((each) => resolve(document, each)?.type !== "null");
  const nested = [...(resolved.allOf ?? []), ...(alternatives.length === 1 ? alternatives : [])];
  return [...besideReference, resolved, ...nested.flatMap((each) => partsOf(document, each))];
}

/** Returns the properties that schemas declare. One that several declare matches all of them. */
function propertiesOf(parts: readonly Schema[]): Map<string, SchemaReference> {
  const all = new Map<string, SchemaReference>();
  for (const { properties = {} } of parts)
    for (const [name, schema] of Object.entries(properties)) {
      const other = all.get(name);
      all.set(name, other ? { allOf: [other, schema] } : schema);
    }
  return all;
}

/** Returns whether null matches a schema. */
function allowsNull(document: OpenApiDocument, schema: SchemaReference | undefined): boolean {
  const resolved: Schema = resolve(document, schema) ?? {};
  const { nullable, type = "null", enum: values = [null], allOf = [] } = resolved;
  if (nullable) return true;
  const alternatives = alternativesOf(resolved);
  const isAllowed = (each: SchemaReference): boolean => allowsNull(document, each);
  return (
    [type].flat().includes("null") &&
    values.includes(null) &&
    allOf.every(isAllowed) &&
    (alternatives.length === 0 || alternatives.some(isAllowed))
  );
}

const alternativesOf = ({ anyOf = [], oneOf = [] }: Schema): SchemaReference[] => [...anyOf, ...oneOf];
