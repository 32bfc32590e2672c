import type { Oas3MediaType, Oas3Operation, Oas3Parameter, OasRef } from "@redocly/openapi-core";
import type { Contract } from "./bundle.ts";
import { camelCase, uniqueNames } from "./names.ts";
import { decodeToken } from "./pointer.ts";

/** The methods that a path item can have operations for. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** An operation of a contract, with what its path says for it. */
export interface Operation {
  /** Its operationId as an identifier, or one made of method and path; unique in the contract. */
  name: string;
  method: (typeof methods)[number];
  path: string;
  /** Its parameters, those of the path included (OpenAPI 3.1, section 4.8.9.1). */
  parameters: Oas3Parameter[];
  definition: Oas3Operation;
}

/** The operations of a contract, in its order. */
export function operationsOf(contract: Contract): Operation[] {
  const uniqueName = uniqueNames();
  return Object.entries(contract.paths ?? {}).flatMap(([path, pathReference]) => {
    const pathItem = resolve(contract, pathReference);
    return methods.flatMap((method) => {
      const definition = pathItem?.[method];
      if (!definition) return [];
      const parameters = [...(pathItem.parameters ?? []), ...(definition.parameters ?? [])];
      return {
        name: uniqueName(camelCase(definition.operationId ?? `${method} ${path}`)),
        method,
        path,
        parameters: parameters.flatMap((parameter) => resolve(contract, parameter) ?? []),
        definition,
      };
    });
  });
}

/** What a value or the local reference to it stands for; nothing where the reference leads nowhere. */
export function resolve<Value extends object>(
  contract: Contract,
  value: Value | OasRef | undefined,
): Value | undefined {
  let current: unknown = value;
  for (let hops = 0; isReference(current); hops++) {
    if (hops > 100 || !current.$ref.startsWith("#/")) return undefined;
    const keys = current.$ref.slice(2).split("/").map(decodeToken);
    current = keys.reduce<unknown>(member, contract);
  }
  return current as Value | undefined;
}

/** The name of the component of a kind that a value refers to, if it refers to one. */
export function componentName(kind: string, value: unknown): string | undefined {
  const prefix = `#/components/${kind}/`;
  return isReference(value) && value.$ref.startsWith(prefix) ? decodeToken(value.$ref.slice(prefix.length)) : undefined;
}

/** Whether a media type is JSON: `application/json` or a type with the suffix `+json` (RFC 6839). */
export const isJson = (mediaType: string): boolean => /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);

/** The content of a body or an answer that is JSON; the first, if there are several. */
export function jsonContent(content: Readonly<Record<string, Oas3MediaType>> | undefined): Oas3MediaType | undefined {
  return Object.entries(content ?? {}).find(([mediaType]) => isJson(mediaType))?.[1];
}

/** The text with which values of a path parameter begin that are sent as an OData key, if it has one. */
export function parenthesizedPrefix(parameter: Oas3Parameter): string | undefined {
  const prefix = (parameter as { "x-odata-parenthesized-prefix"?: unknown })["x-odata-parenthesized-prefix"];
  return parameter.in === "path" && typeof prefix === "string" ? prefix : undefined;
}

/** Whether a value is a reference. */
export function isReference(value: unknown): value is OasRef {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
