import type { Oas3Operation, Oas3Parameter, Oas3Response, Oas3Responses, Oas3Server } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";
import { camelCase, uniqueNames } from "./names.ts";
import { resolve } from "./reference.ts";
import { urlOf } from "./servers.ts";

/** The HTTP methods of a Path Item Object (OpenAPI 3.1, section 4.8.9). */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** An operation with its place in the document. */
export interface Operation {
  /** The operationId, or else method and path, as a unique identifier. */
  name: string;
  method: (typeof methods)[number];
  path: string;
  /** The URLs of the servers of the operation or path item, if they are other than those of the document. */
  servers: string[];
  /** The parameters of the path item and of the operation, resolved. */
  parameters: Oas3Parameter[];
  /** The responses by status, without extensions. */
  responses: Oas3Responses;
  definition: Oas3Operation;
}

/** Returns the operations of a document in document order. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  const uniqueName = uniqueNames();
  return Object.entries(document.paths ?? {}).flatMap(([path, pathReference]) => {
    const pathItem = resolve(document, pathReference);
    return methods.flatMap((method) => {
      const definition = pathItem?.[method];
      if (!definition) return [];
      const parameters = [...(pathItem.parameters ?? []), ...(definition.parameters ?? [])];
      return {
        name: uniqueName(camelCase(definition.operationId ?? `${method} ${path}`)),
        method,
        path,
        servers: ownServers(document, definition.servers ?? pathItem.servers),
        parameters: parameters.flatMap((parameter) => resolve(document, parameter) ?? []),
        responses: responsesOf(document, method, definition),
        definition,
      };
    });
  });
}

function ownServers(document: OpenApiDocument, servers: readonly Oas3Server[] = []): string[] {
  const own = servers.map(urlOf);
  return own.join(" ") === document.servers?.map(urlOf).join(" ") ? [] : own;
}

/**
 * Returns the responses without `x-…`, which OpenAPI allows beside them (OpenAPI 3.1, section 4.8.16), and without content
 * where HTTP has none (RFC 9110, section 6.4.1).
 */
function responsesOf(document: OpenApiDocument, method: string, { responses = {} }: Oas3Operation): Oas3Responses {
  const declared = Object.entries(responses).filter(([status]) => !status.startsWith("x-"));
  const withContent = declared.map(([status, reference]) => {
    if (method !== "head" && !["204", "205", "304"].includes(status)) return [status, reference];
    const { content, ...response } = resolve<Oas3Response>(document, reference) ?? {};
    return [status, content ? response : reference];
  });
  return Object.fromEntries(withContent);
}
