import type { Oas3_1Schema } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";
import { resolve } from "./reference.ts";

/** Returns the JSON types that the values of a schema can have, but for null; none if it does not say. */
export function typesOf(document: OpenApiDocument, schema: unknown, seen = new Set<unknown>()): string[] {
  const resolved = resolve<Oas3_1Schema>(document, schema as Oas3_1Schema);
  if (!resolved || typeof resolved !== "object" || seen.has(resolved)) return [];
  seen.add(resolved);
  const { type, properties, additionalProperties, items } = resolved;
  if (type) return [type].flat().filter((each) => each !== "null");
  if (properties || additionalProperties) return ["object"];
  if (items) return ["array"];
  return partsOf(resolved).flatMap((part) => typesOf(document, part, seen));
}

/** Returns whether the values of a schema are JSON rather than text: objects, arrays, numbers or booleans. */
export function isStructured(document: OpenApiDocument, schema: unknown): boolean {
  const types = typesOf(document, schema);
  return types.length > 0 && !types.includes("string");
}

/** Returns whether the values of a schema may be arrays or objects with arrays or objects in them. */
export function hasNestedValues(document: OpenApiDocument, schema: unknown, seen = new Set<unknown>()): boolean {
  const resolved = resolve<Oas3_1Schema>(document, schema as Oas3_1Schema);
  if (!resolved || typeof resolved !== "object" || seen.has(resolved)) return false;
  seen.add(resolved);
  const { items, additionalProperties, properties } = resolved;
  const inner = [items, additionalProperties, ...Object.values(properties ?? {})];
  if (inner.some((each) => isNested(typesOf(document, each)))) return true;
  return partsOf(resolved).some((part) => hasNestedValues(document, part, seen));
}

/** Returns the schemas that apply to the same value. */
const partsOf = ({ allOf, anyOf, oneOf }: Oas3_1Schema): unknown[] =>
  [allOf, anyOf, oneOf].flatMap((parts) => parts ?? []);

/** Returns whether values of some JSON types may be arrays or objects. */
export const isNested = (types: readonly string[]): boolean => types.includes("object") || types.includes("array");
