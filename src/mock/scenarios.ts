import type { OpenApiDocument } from "../openapi/document.ts";
import { jsonContent } from "../openapi/media-type.ts";
import { type Operation, operationsOf } from "../openapi/operations.ts";
import { resolve } from "../openapi/reference.ts";

/** Returns the names of the examples of a response: the values of `Prefer: example=…`. */
export function scenariosOf(document: OpenApiDocument, { responses }: Operation, status: string): string[] {
  return Object.keys(jsonContent(resolve(document, responses[status])?.content)?.examples ?? {});
}

/** Returns the names of the examples of all responses, each once. */
export function allScenarios(document: OpenApiDocument): string[] {
  const names = operationsOf(document).flatMap((operation) =>
    Object.keys(operation.responses).flatMap((status) => scenariosOf(document, operation, status)),
  );
  return [...new Set(names)];
}
