import type { OpenApiDocument } from "./document.ts";
import { isRecord } from "./json.ts";
import { objectsIn } from "./objects.ts";

/**
 * Deletes the patterns in a document that are no regular expressions with the flag `u`, and returns them. Such a pattern
 * would cost a whole body its validation.
 *
 * @see JSON Schema 2020-12, section 6.4
 */
export function dropInvalidPatterns(document: OpenApiDocument): string[] {
  const invalid = new Set<string>();
  const isValid = (pattern: string): boolean => {
    try {
      return new RegExp(pattern, "u") !== undefined;
    } catch {
      invalid.add(pattern);
      return false;
    }
  };
  for (const node of objectsIn(document)) {
    if (typeof node.pattern === "string" && !isValid(node.pattern)) delete node.pattern;
    if (isRecord(node.patternProperties))
      for (const pattern of Object.keys(node.patternProperties))
        if (!isValid(pattern)) delete node.patternProperties[pattern];
  }
  return [...invalid];
}
