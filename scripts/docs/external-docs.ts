import type { Oas3ExternalDocs } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { markdownLink } from "./markdown.ts";

/**
 * Returns a copy of an OpenAPI document in which the descriptions of operations and of schemas end with a link to their
 * external documentation, which Redoc 3 shows for the document, for tags and for properties only.
 */
export function withExternalDocs(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const described = [
    ...operationsOf(copy).map(({ definition }) => definition),
    ...Object.values(copy.components?.schemas ?? {}),
  ] as { description?: string; externalDocs?: Oas3ExternalDocs }[];
  for (const node of described) {
    const { description, externalDocs } = node;
    if (!externalDocs?.url) continue;
    const link = markdownLink(externalDocs.description || externalDocs.url, externalDocs.url);
    node.description = description ? `${description}\n\n${link}` : link;
  }
  return copy;
}
