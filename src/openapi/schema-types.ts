import type { Oas3_1Schema } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";
import { resolve } from "./reference.ts";

/** Returns the JSON types that the values of a schema can have, but for null; none if it does not say. */
export function typesOf(document: OpenApiDocument, schema: unknown, ancestors: readonly unknown[] = []): string[] {
  const resolved = resolve<Oas3_1Schema>(document, schema as Oas3_1Schema);
  if (typeof resolved !== "object" || ancestors.includes(resolved)) return [];
  const { type, properties, additionalProperties, items, allOf = [], anyOf = [], oneOf = [] } = resolved;
  if (type) return [type].flat().filter((each) => each !== "null");
  if (properties || additionalProperties) return ["object"];
  if (items) return ["array"];
  return [...allOf, ...anyOf, ...oneOf].flatMap((part) => typesOf(document, part, [...ancestors, resolved]));
}

/** Returns whether the values of a schema are JSON rather than text: objects, arrays, numbers or booleans. */
export function isStructured(document: OpenApiDocument, schema: unknown): boolean {
  const types = typesOf(document, schema);
  return types.length > 0 && !types.includes("string");
}

/** Returns whether the values of a schema may be arrays or objects with arrays or objects in them. */
export function hasNestedValues(
  document: OpenApiDocument,
  schema: unknown,
  ancestors: readonly unknown[] = [],
): boolean {
  const resolved = resolve<Oas3_1Schema>(document, schema as Oas3_1Schema);
  if (typeof resolved !== "object" || ancestors.includes(resolved)) return false;
  const { items, additionalProperties, properties = {}, allOf = [], anyOf = [], oneOf = [] } = resolved;
  const inner = [items, additionalProperties, ...Object.values(properties)];
  if (inner.some((each) => isNested(typesOf(document, each)))) return true;
  return [...allOf, ...anyOf, ...oneOf].some((part) => hasNestedValues(document, part, [...ancestors, resolved]));
}

/** Returns whether values of some JSON types may be arrays or objects. */
export const isNested = (types: readonly string[]): boolean => types.includes("object") || types.includes("array");
