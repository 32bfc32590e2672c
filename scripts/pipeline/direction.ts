import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isRecord } from "../../src/openapi/json.ts";
import { decodeToken, valueAt } from "../../src/openapi/pointer.ts";
import { isReference } from "../../src/openapi/reference.ts";

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
  return [targetOf(document, schema), ...parts].some((part) => isTrueOf(document, part, keyword, seen));
}

/** Returns what a schema refers to, which may be a reference itself, with keywords beside it. */
export function targetOf(document: OpenApiDocument, schema: object): unknown {
  return isReference(schema) && schema.$ref.startsWith("#/")
    ? valueAt(document, keysOfReference(schema.$ref))
    : undefined;
}

/** Returns the keys that a local reference leads along. */
export const keysOfReference = ($ref: string): string[] => $ref.slice(2).split("/").map(decodeToken);
