import type { Oas3Example } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { operationsOf } from "../../../src/openapi/operations.ts";
import { resolve } from "../../../src/openapi/reference.ts";

/** What a contract says around its operations. */
export interface Surroundings {
  servers: { name: unknown; description: string | undefined; url: string }[];
  securitySchemes: unknown;
  parameters: unknown;
  headers: unknown;
  tags: string[];
  /** The codes of the error examples, by status. */
  errorCodes: Record<string, string[]>;
}

/** What a contract says around its operations, without its descriptions. */
export function surroundingsOf(document: OpenApiDocument): Surroundings {
  return {
    servers: (document.servers ?? []).map(({ url, description, ...more }) => ({
      name: (more as { "x-name"?: unknown })["x-name"],
      description,
      url,
    })),
    securitySchemes: withoutTexts(document.components?.securitySchemes),
    parameters: withoutTexts(document.components?.parameters),
    headers: withoutTexts(document.components?.headers),
    tags: (document.tags ?? []).map(({ name }) => name),
    errorCodes: errorCodesOf(document),
  };
}

function errorCodesOf(document: OpenApiDocument): Record<string, string[]> {
  const codes: Record<string, Set<string>> = {};
  for (const { definition } of operationsOf(document))
    for (const [status, reference] of Object.entries(definition.responses))
      for (const example of Object.values(
        resolve(document, reference)?.content?.["application/json"]?.examples ?? {},
      )) {
        const { value } = resolve<Oas3Example>(document, example) ?? {};
        const code = (value as { error?: { code?: string } } | undefined)?.error?.code;
        if (code !== undefined) codes[status] = (codes[status] ?? new Set()).add(code);
      }
  return Object.fromEntries(Object.entries(codes).map(([status, all]) => [status, [...all].toSorted()]));
}

/** A value without the descriptions and examples in it. */
function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !["description", "example", "examples", "scopes"].includes(key));
  const scopes = "scopes" in value && value.scopes ? { scopes: Object.keys(value.scopes) } : {};
  return { ...Object.fromEntries(kept.map(([key, member]) => [key, withoutTexts(member)])), ...scopes };
}
