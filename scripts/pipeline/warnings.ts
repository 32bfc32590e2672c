import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { type NamedScheme, securitySchemesOf, takesAccessToken } from "../../src/openapi/security.ts";
import type { Source } from "./read.ts";
import { unsupportedRequests } from "./unsupported.ts";
import { unusedComponents, unusedFiles } from "./unused.ts";

/**
 * Returns what the generated client does not do of what an API description asks for, and what its user can do instead; and
 * what nothing uses.
 */
export function warningsOf(source: Source, document: OpenApiDocument): string[] {
  return [
    ...unsupportedSecurity(document),
    ...unsupportedRequests(document),
    ...unusedFiles(source),
    ...unusedComponents(document),
  ];
}

function unsupportedSecurity(document: OpenApiDocument): string[] {
  const required = operationsOf(document).flatMap((operation) => securitySchemesOf(document, operation) ?? []);
  const unsupported = required.filter((scheme) => !takesAccessToken(scheme)).map(describeScheme);
  if (unsupported.length === 0) return [];
  const schemes = [...new Set(unsupported)].join(", ");
  return [
    `The client does not send credentials for these security schemes: ${schemes}. Pass them in \`headers\` of a call, or add them to each request in the \`fetch\` of the client's options.`,
  ];
}

function describeScheme({ name, scheme }: NamedScheme): string {
  const kind =
    scheme?.type === "apiKey"
      ? `apiKey in ${scheme.in} ${JSON.stringify(scheme.name)}`
      : scheme?.type === "http"
        ? `http ${JSON.stringify(scheme.scheme)}`
        : scheme?.type;
  return `${JSON.stringify(name)} (${kind})`;
}
