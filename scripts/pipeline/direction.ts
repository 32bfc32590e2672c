import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isRecord } from "../../src/openapi/json.ts";
import { isReference, resolve } from "../../src/openapi/reference.ts";

/** Where a schema is used: in what the client sends, or in what it receives. */
export type Direction = "request" | "response";

/**
 * Returns where a property is left out: in requests if it is readOnly, in responses if it is writeOnly. What is both is in
 * both, as openapi-typescript has it. The keywords also count in a schema that the property refers to.
 *
 * @see JSON Schema Validation 2020-12, section 9.4
 */
export function absentFrom(document: OpenApiDocument, property: unknown): Direction | undefined {
  const isReadOnly = isTrueOf(document, property, "readOnly");
  if (isReadOnly === isTrueOf(document, property, "writeOnly")) return undefined;
  return isReadOnly ? "request" : "response";
}

function isTrueOf(document: OpenApiDocument, schema: unknown, keyword: string, seen = new Set<unknown>()): boolean {
  if (!isRecord(schema) || seen.has(schema)) return false;
  if (schema[keyword] === true) return true;
  seen.add(schema);
  const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
  const target = isReference(schema) ? resolve(document, { $ref: schema.$ref }) : undefined;
  return [target, ...parts].some((part) => isTrueOf(document, part, keyword, seen));
}
