import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject, isRecord } from "../../src/openapi/json.ts";
import { pascalCase, uniqueNames } from "../../src/openapi/names.ts";
import { objectsIn } from "../../src/openapi/objects.ts";
import { pointerTo } from "../../src/openapi/pointer.ts";
import { isReference, resolve } from "../../src/openapi/reference.ts";
import { keysOfReference } from "./direction.ts";

type Schema = Record<string, unknown>;

/** Adds a component schema, and returns the pointer to it. */
type Add = (name: string, schema: Schema) => string;

/**
 * Changes a bundled description so that it means the same in the form that openapi-typescript and Ajv can read, and returns
 * it: what refers to a part of something refers to a component, no schema applies to the same value twice, and the mapping of
 * a discriminator has references.
 */
export function normalize(document: OpenApiDocument): OpenApiDocument {
  const schemas = { ...document.components?.schemas } as Record<string, Schema>;
  const uniqueName = uniqueNames(Object.keys(schemas));
  const add: Add = (name, schema) => {
    const unique = uniqueName(name);
    schemas[unique] = schema;
    return pointerTo(["components", "schemas", unique]);
  };
  const nodes = [...objectsIn(document)];
  copyParameters(document, nodes);
  nameParts(document, nodes, add);
  separateParents(document, nodes, add);
  for (const node of nodes) if (isRecord(node.discriminator)) completeMapping(node.discriminator, schemas);
  if (Object.keys(schemas).length > 0) Object.assign(document, { components: { ...document.components, schemas } });
  return document;
}

/** Replaces references to the parameters of other operations, whose types are optional, by these parameters. */
function copyParameters(document: OpenApiDocument, nodes: readonly Schema[]): void {
  for (const node of nodes) {
    if (!isReference(node) || !/^#\/paths\/.*\/parameters\/\d+$/.test(node.$ref)) continue;
    const parameter = resolve<Schema>(document, node);
    delete (node as Schema).$ref;
    Object.assign(node, parameter);
  }
}

/** Makes each part of something that is referred to as a schema a component, such as `#/components/schemas/A/items`. */
function nameParts(document: OpenApiDocument, nodes: readonly Schema[], add: Add): void {
  const pointers = new Map<string, string>();
  for (const node of nodes) {
    if (!isReference(node) || !isPartSchema(node.$ref)) continue;
    const known = pointers.get(node.$ref);
    const part = known ? undefined : partAt(document, keysOfReference(node.$ref));
    if (isRecord(part)) pointers.set(node.$ref, add(nameOfPart(node.$ref), part));
    node.$ref = pointers.get(node.$ref) ?? node.$ref;
  }
}

/** Whether a reference is to a schema that is not a component of its own. */
export function isPartSchema($ref: string): boolean {
  if (!$ref.startsWith("#/")) return false;
  const [last = "", container = "", ...outer] = $ref.split("/").slice(1).reverse();
  if (container === "schemas") return outer.length > 1 || outer[0] !== "components";
  return ["schema", "items", "additionalProperties", "not"].includes(last) || containers.has(container);
}

const containers = new Set([
  "properties",
  "patternProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "prefixItems",
  "$defs",
  "definitions",
]);

/** Returns what keys lead to, also through references. */
function partAt(document: OpenApiDocument, keys: readonly string[]): unknown {
  const step = (value: unknown, key: string): unknown => {
    const target = isReference(value) && !Object.hasOwn(value, key) ? resolve(document, value) : value;
    return isObject(target) && Object.hasOwn(target, key) ? target[key] : undefined;
  };
  return keys.reduce(step, document as unknown);
}

function nameOfPart($ref: string): string {
  const keys = keysOfReference($ref).filter((key) => !structural.has(key));
  return pascalCase(keys.join(" ")).replaceAll("%", "");
}

const structural = new Set(["components", "schemas", "properties", "paths", "responses", "content", "schema"]);

/**
 * Makes what a parent and its children share a component of its own, where the parent is one of its children and these are
 * the parent: each would apply to the same value forever.
 */
function separateParents(document: OpenApiDocument, nodes: readonly Schema[], add: Add): void {
  const bases = new Map<unknown, string>();
  for (const { allOf } of nodes) {
    for (const part of Array.isArray(allOf) ? allOf : []) {
      const parent = isReference(part) ? resolve<Schema>(document, part) : undefined;
      if (!isRecord(parent) || !isOwnAlternative(document, parent)) continue;
      const { anyOf, oneOf, discriminator, ...base } = parent;
      const pointer = bases.get(parent) ?? add(`${part.$ref.split("/").at(-1)}Base`, base);
      bases.set(parent, pointer);
      part.$ref = pointer;
    }
  }
}

/** Whether a schema is an alternative of itself: some of its alternatives consist of it and more. */
function isOwnAlternative(document: OpenApiDocument, parent: Schema): boolean {
  const seen = new Set<unknown>();
  const leadsBack = (schema: unknown): boolean => {
    const target = isReference(schema) ? resolve<Schema>(document, schema) : schema;
    if (target === parent) return true;
    if (!isRecord(target) || seen.has(target)) return false;
    seen.add(target);
    return [target.allOf, target.anyOf, target.oneOf].flat().some(leadsBack);
  };
  return [parent.anyOf, parent.oneOf].flat().some(leadsBack);
}

/** OpenAPI 3.1.1, section 4.8.25: a mapping has references, or names of schemas. */
function completeMapping({ mapping }: Schema, schemas: Readonly<Record<string, unknown>>): void {
  if (!isRecord(mapping)) return;
  for (const [value, name] of Object.entries(mapping))
    if (typeof name === "string" && Object.hasOwn(schemas, name))
      mapping[value] = pointerTo(["components", "schemas", name]);
}
