import type { OpenApiDocument } from "./document.ts";
import { isObject, isRecord } from "./json.ts";

/** The keywords of OpenAPI 3.0 to 3.2 and of JSON Schema whose values have names as keys. */
export const mapsOfNames: ReadonlySet<string> = new Set([
  ...["additionalOperations", "callbacks", "content", "encoding", "examples", "headers", "links", "parameters"],
  ...["pathItems", "paths", "requestBodies", "responses", "schemas", "scopes", "securitySchemes", "variables"],
  ...[
    "webhooks",
    "$defs",
    "definitions",
    "dependentSchemas",
    "mapping",
    "mediaTypes",
    "patternProperties",
    "properties",
  ],
]);

/** Yields the objects of OpenAPI and JSON Schema in a description: no maps of names, and nothing in examples or other data. */
export function* objectsIn(document: OpenApiDocument): Generator<Record<string, unknown>> {
  const seen = new Set<unknown>();
  const stack: { node: object; hasNames: boolean }[] = [{ node: document, hasNames: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, hasNames } = next;
    if (seen.has(node)) continue;
    seen.add(node);
    if (isRecord(node) && !hasNames) yield node;
    for (const [key, value] of Object.entries(node))
      if (isObject(value) && (hasNames || !isData(key)))
        stack.push({ node: value, hasNames: !hasNames && mapsOfNames.has(key) });
  }
}

const isData = (keyword: string): boolean =>
  ["const", "default", "enum", "example", "examples"].includes(keyword) || keyword.startsWith("x-");
