import type { OasRef } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../openapi/document.ts";
import { isReference, resolve } from "../openapi/reference.ts";

/** The keywords of a Schema Object that the mock reads; `nullable` is that of OpenAPI 3.0. */
export interface Schema {
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

/**
 * Returns the schemas that a value matches together: a schema, what it refers to, and its `allOf`; also the alternative
 * in its `anyOf` or `oneOf` that is not null, if there is only one.
 */
export function partsOf(document: OpenApiDocument, schema: SchemaReference | undefined): Schema[] {
  const resolved: Schema | undefined = resolve(document, schema);
  if (!resolved) return [];
  const besideReference = isReference(schema) ? [schema as Schema] : []; // as OpenAPI 3.1 allows
  const alternatives = alternativesOf(resolved).filter((each) => resolve(document, each)?.type !== "null");
  const nested = [...(resolved.allOf ?? []), ...(alternatives.length === 1 ? alternatives : [])];
  return [...besideReference, resolved, ...nested.flatMap((each) => partsOf(document, each))];
}

/** Returns the properties that schemas declare, by name. */
export function propertiesOf(parts: readonly Schema[]): Map<string, SchemaReference> {
  const all = new Map<string, SchemaReference>();
  for (const { properties = {} } of parts)
    for (const [name, schema] of Object.entries(properties)) {
      const other = all.get(name);
      all.set(name, other ? { allOf: [other, schema] } : schema);
    }
  return all;
}

/** Returns the schema of a value under nested keys of a value that matches a schema. */
export function schemaAt(
  document: OpenApiDocument,
  schema: SchemaReference | undefined,
  keys: readonly string[],
): SchemaReference | undefined {
  return keys.reduce((current, key) => {
    const parts = partsOf(document, current);
    return propertiesOf(parts).get(key) ?? parts.find(({ items }) => items)?.items;
  }, schema);
}

/** Returns whether values of a schema may be joined by commas, in the sense of Microsoft's extension `x-ms-enum-flags`. */
export function isFlags(document: OpenApiDocument, schema: SchemaReference | undefined): boolean {
  return partsOf(document, schema).some((part) => part["x-ms-enum-flags"]?.isFlags === true);
}

/** Returns whether null matches a schema. */
export function allowsNull(document: OpenApiDocument, schema: SchemaReference | undefined): boolean {
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
