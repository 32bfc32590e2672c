import type { OasRef } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";
import { isObject } from "./json.ts";
import { decodeToken, valueAt } from "./pointer.ts";

/** Returns a value, or what a local reference to it resolves to; `undefined` if that does not exist. */
export function resolve<Value extends object>(
  document: OpenApiDocument,
  value: Value | OasRef | undefined,
): Value | undefined {
  let current: unknown = value;
  for (let hops = 0; isReference(current); hops++) {
    if (hops > maxHops || !current.$ref.startsWith("#/")) return undefined;
    current = valueAt(document, current.$ref.slice(2).split("/").map(decodeToken));
  }
  return current as Value | undefined;
}

const maxHops = 100;

/** Returns the name of the component that a value refers to, if it refers to one of a kind such as `schemas`. */
export function componentName(kind: string, value: unknown): string | undefined {
  const prefix = `#/components/${kind}/`;
  if (!isReference(value) || !value.$ref.startsWith(prefix)) return undefined;
  const token = value.$ref.slice(prefix.length);
  return token.includes("/") ? undefined : decodeToken(token); // to a part of a component
}

/** Returns whether a value is a Reference Object (OpenAPI 3.1, section 4.8.23). */
export function isReference(value: unknown): value is OasRef {
  return isObject(value) && typeof value.$ref === "string";
}
