import type { OasRef } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";
import { decodeToken } from "./pointer.ts";

/** Returns a value, or what a local reference to it resolves to; `undefined` where a reference leads nowhere. */
export function resolve<Value extends object>(
  document: OpenApiDocument,
  value: Value | OasRef | undefined,
): Value | undefined {
  let current: unknown = value;
  for (let hops = 0; isReference(current); hops++) {
    if (hops > maxHops || !current.$ref.startsWith("#/")) return undefined;
    const keys = current.$ref.slice(2).split("/").map(decodeToken);
    current = keys.reduce<unknown>(child, document);
  }
  return current as Value | undefined;
}

const maxHops = 100;

/** Returns the name of the component of a kind, such as `schemas`, that a value refers to, if it refers to one. */
export function componentName(kind: string, value: unknown): string | undefined {
  const prefix = `#/components/${kind}/`;
  return isReference(value) && value.$ref.startsWith(prefix) ? decodeToken(value.$ref.slice(prefix.length)) : undefined;
}

/** Whether a value is a Reference Object (OpenAPI 3.1, section 4.8.23). */
export function isReference(value: unknown): value is OasRef {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}

function child(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
