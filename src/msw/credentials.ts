import type { EngineRequest } from "../mock/engine.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import type { Operation } from "../openapi/operations.ts";
import { resolve } from "../openapi/reference.ts";

/**
 * Returns whether a request has the credentials of one of an operation's security requirements (OpenAPI 3.1, section
 * 4.8.30).
 */
export function hasCredentials(
  document: OpenApiDocument,
  { definition }: Operation,
  { headers, url }: EngineRequest,
): boolean {
  const requirements = definition.security ?? document.security ?? [];
  return requirements.length === 0 || requirements.some((requirement) => Object.keys(requirement).every(isMet));

  function isMet(name: string): boolean {
    const scheme = resolve(document, document.components?.securitySchemes?.[name]);
    if (scheme?.type === "apiKey" && scheme.in === "header") return headers[scheme.name.toLowerCase()] !== undefined;
    if (scheme?.type === "apiKey" && scheme.in === "query") return url.query[scheme.name] !== undefined;
    if (scheme?.type === "apiKey" || scheme?.type === "mutualTLS") return true; // not visible here
    const httpScheme = scheme?.type === "http" ? scheme.scheme.toLowerCase() : "bearer";
    return (headers.authorization ?? "").toLowerCase().startsWith(`${httpScheme} `);
  }
}
