import type { Oas3SecurityScheme } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";
import type { Operation } from "./operations.ts";
import { valueAt } from "./pointer.ts";
import { resolve } from "./reference.ts";

/** A security scheme under the name by which operations require it. */
export interface NamedScheme {
  name: string;
  /** `undefined` if the document does not declare it. */
  scheme: Oas3SecurityScheme | undefined;
}

/**
 * Returns the security schemes of all alternatives that an operation accepts; `undefined` if neither the operation nor the
 * document says so (OpenAPI 3.1, sections 4.8.1.1 and 4.8.10.1).
 */
export function securitySchemesOf(document: OpenApiDocument, { definition }: Operation): NamedScheme[] | undefined {
  const names = (definition.security ?? document.security)?.flatMap((requirement) => Object.keys(requirement));
  return names?.map((name) => {
    const scheme = valueAt(document, ["components", "securitySchemes", name]) as Oas3SecurityScheme | undefined;
    return { name, scheme: resolve(document, scheme) };
  });
}

/** Returns whether a scheme's credentials are an access token, `Authorization: Bearer …`; so are those of an unknown scheme. */
export function takesAccessToken({ scheme }: NamedScheme): boolean {
  if (scheme?.type === "http") return /^bearer$/i.test(scheme.scheme);
  return scheme?.type !== "apiKey" && scheme?.type !== "mutualTLS";
}
