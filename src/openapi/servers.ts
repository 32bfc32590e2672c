import type { Oas3Server } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";
import { camelCase, uniqueNames } from "./names.ts";

/**
 * Returns the URLs of the servers by name, with the defaults of their variables. The name is the extension `x-name`, the
 * `name` of OpenAPI 3.2, or the description. A document without servers has the server `/` (OpenAPI 3.1, section 4.8.1.1).
 */
export function servers(document: OpenApiDocument): Record<string, string> {
  const uniqueName = uniqueNames();
  return Object.fromEntries(
    (document.servers?.length ? document.servers : [{ url: "/" }]).map((server) => [
      uniqueName(camelCase(nameOf(server))),
      urlOf(server),
    ]),
  );
}

/** Returns the URLs to which the path of an operation is appended: of its own servers, else of the document's. */
export function serviceRoots(document: OpenApiDocument, operation: { servers: readonly string[] }): string[] {
  const roots = Object.values(servers(document));
  const own = operation.servers.filter(isSecure);
  if (own.length === 0) return roots;
  const base = roots.find((root) => URL.canParse(root));
  return own.map((url) => (base ? new URL(url, new URL("/", base)).href : url).replace(/\/$/, ""));
}

function nameOf(server: Oas3Server & { "x-name"?: unknown }): string {
  const names = [server["x-name"], server.name, server.description];
  return (names.find((name) => typeof name === "string" && /\w/.test(name)) as string | undefined) ?? "server";
}

/** Returns the URL of a server, with the defaults of its variables. */
export function urlOf({ url, variables = {} }: Oas3Server): string {
  return url.replace(/\{([^{}]+)\}/g, (whole, name: string) => variables[name]?.default ?? whole);
}

/** Whether the client sends requests to a URL: https, loopback, or a path on the server of `baseUrl`. */
export const isSecure = (url: string): boolean =>
  URL.canParse(url, "https://server.example") &&
  (/^https:|^http:\/\/(localhost|127\.|\[::1\])/i.test(url) || !hasScheme(url));

const hasScheme = (url: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(url);
