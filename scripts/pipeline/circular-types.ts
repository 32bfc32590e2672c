import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject, isRecord } from "../../src/openapi/json.ts";
import { isReference, resolve } from "../../src/openapi/reference.ts";

/**
 * Deletes each reference through which a component schema contains itself other than in a property of an object, and
 * returns the names of these components. TypeScript resolves arrays, unions and intersections immediately, so that their
 * types would be circular; what is deleted has the type `unknown`.
 */
export function breakCircles(document: OpenApiDocument): string[] {
  const open = new Set<unknown>();
  const done = new Set<unknown>();
  const broken = new Set<string>();
  const visit = (schema: unknown): void => {
    if (!isRecord(schema) || done.has(schema)) return;
    open.add(schema);
    const target = isReference(schema) ? resolve(document, schema) : undefined;
    if (target && open.has(target)) {
      broken.add(String(schema.$ref).split("/").at(-1) ?? "");
      delete schema.$ref;
    } else visit(target);
    for (const keyword of ["items", "prefixItems", "allOf", "anyOf", "oneOf"]) {
      const parts = schema[keyword];
      for (const part of Array.isArray(parts) ? parts : [parts]) if (isObject(part)) visit(part);
    }
    open.delete(schema);
    done.add(schema);
  };
  for (const schema of Object.values(document.components?.schemas ?? {})) visit(schema);
  return [...broken];
}
