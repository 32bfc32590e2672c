import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { childOf, isObject, isWithin, referenceOf, valueAt } from "./pointer.ts";

/** Those whom a change of an OpenAPI document concerns: who sends requests, and who receives answers. */
export type Side = "senders" | "receivers";

export const sides: readonly Side[] = ["senders", "receivers"];

/**
 * Whom the parts of an OpenAPI document concern, by pointer. What is readOnly comes in answers alone, and what is writeOnly in
 * requests alone (OpenAPI 3.1, section 4.8.24). Servers and security concern who sends; what belongs to no body, such as
 * an operation, concerns both; a component that no operation uses concerns nobody.
 */
export function sidesOf(document: OpenApiDocument): (pointer: string) => readonly Side[] {
  const sent = new Set<string>();
  const received = new Set<string>();
  for (const { path, method } of operationsOf(document)) {
    const item = referenceOf(document.paths?.[path]) ?? childOf("#/paths", path);
    const operation = childOf(item, method);
    for (const pointer of [`${item}/parameters`, `${operation}/parameters`, `${operation}/requestBody`])
      collect(document, pointer, "readOnly", sent);
    collect(document, `${operation}/responses`, "writeOnly", received);
  }
  return (pointer) => {
    const found = [
      ...(sent.has(pointer) ? ["senders" as const] : []),
      ...(received.has(pointer) ? ["receivers" as const] : []),
    ];
    if (found.length > 0) return found;
    if (ofSending.test(pointer)) return ["senders"];
    return isWithin(pointer, "#/components") || ofBody.test(pointer) ? [] : sides;
  };
}

/** Adds the pointers of all that is in something, through references. */
function collect(
  document: OpenApiDocument,
  pointer: string,
  leftOut: "readOnly" | "writeOnly",
  found: Set<string>,
): void {
  const value = valueAt(document, pointer);
  if (value === undefined || found.has(pointer) || (isObject(value) && value[leftOut] === true)) return;
  found.add(pointer);
  if (!isObject(value)) return;
  const target = referenceOf(value);
  if (target !== undefined) collect(document, target, leftOut, found);
  for (const key of Object.keys(value)) collect(document, childOf(pointer, key), leftOut, found);
}

const ofSending = /^#(\/servers|(\/paths\/[^/]+\/\w+)?\/security|\/components\/securitySchemes)(\/|$)/;
const ofBody = /^#\/paths\/[^/]+(\/\w+)?\/(parameters|requestBody|responses)\//;
