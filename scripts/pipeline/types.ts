import type { Oas3_1Schema, Oas3PathItem } from "@redocly/openapi-core";
import type { OpenAPI3, SchemaObject } from "openapi-typescript";
import type { PropertySignature, TypeNode } from "typescript";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { methods } from "../../src/openapi/operations.ts";
import { breakCircles } from "./circular-types.ts";
import { absentFrom } from "./direction.ts";
import { factory, typesText } from "./openapi-typescript.ts";

/**
 * Returns the text of `types.ts`: openapi-typescript's types, with properties marked for `Readable` and `Writable` that are
 * readOnly, writeOnly or have a default, flags enums as strings of several values, and binary content as `Blob`.
 *
 * @param document - a normalized description
 */
export function types(document: OpenApiDocument, onWarning: (message: string) => void): string {
  let usesFlags = false;
  const copy = structuredClone(document);
  const circular = breakCircles(copy);
  if (circular.length > 0)
    onWarning(
      `The types of these schemas have \`unknown\` where an array or a union contains itself: ${circular.join(", ")}. Use a property of an object in between for a complete type.`,
    );
  dropEnumsOfObjects(copy);
  dropUnusableOperationIds(copy);
  const text = typesText(copy as OpenAPI3, {
    transformProperty: (property, schema) => withMarker(property, schema, document),
    transform(schema) {
      const values = flagsOf(schema);
      if (values.length === 0) return isBinary(schema) ? factory.createTypeReferenceNode("Blob") : undefined;
      usesFlags = true;
      return flagsType(values);
    },
  });
  return (usesFlags ? flagsDeclaration : "") + directionDeclarations + text.replace(strictWithRequired, withRequired);
}

/** Returns a property with its marker. One with a default is optional in requests, if they have it, and present in responses. */
function withMarker(property: PropertySignature, schema: SchemaObject, document: OpenApiDocument): PropertySignature {
  const { name, questionToken, type } = property;
  const absent = absentFrom(document, schema);
  const hasDefault = schema.default !== undefined;
  const marker = absent ? absentMarkers[absent] : hasDefault && questionToken ? "$Default" : undefined;
  const markedType = marker && type ? factory.createTypeReferenceNode(marker, [type]) : type;
  const isPresent = hasDefault && absent === "request"; // since only responses have it
  return factory.updatePropertySignature(property, undefined, name, isPresent ? undefined : questionToken, markedType);
}

const absentMarkers = { request: "$Read", response: "$Write" };

// OpenAPI 3.0.3, section 4.7.14.2, and 3.1.0, section 4.8.14.2. JSON has no such value, but a part of a form may have.
function isBinary(schema: SchemaObject): boolean {
  const { type, format, contentMediaType, nullable } = schema as Record<string, unknown>;
  return type === "string" && !nullable && (format === "binary" || contentMediaType === "application/octet-stream");
}

/** Deletes the enums of objects, whose values openapi-typescript reads as schemas: their type is that of the object. */
function dropEnumsOfObjects(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const describesObjects =
    "properties" in value || "additionalProperties" in value || ("type" in value && value.type === "object");
  if (describesObjects && "enum" in value && Array.isArray(value.enum)) delete value.enum;
  for (const inner of Object.values(value)) dropEnumsOfObjects(inner, seen);
}

/**
 * Deletes operationIds that openapi-typescript cannot use: those that an earlier operation has, and those with a percent
 * sign, which it decodes. It then writes the operation's type in place.
 */
function dropUnusableOperationIds({ paths, webhooks, components }: OpenApiDocument): void {
  const pathItems = [paths, webhooks, components?.pathItems].flatMap((items) => Object.values(items ?? {}));
  const operations = pathItems.flatMap((item) => methods.flatMap((method) => (item as Oas3PathItem)[method] ?? []));
  const taken = new Set<string>();
  for (const operation of new Set(operations)) {
    const name = operation.operationId?.replaceAll("#", "/"); // as openapi-typescript does
    if (name === undefined) continue;
    if (taken.has(name) || name.includes("%")) delete operation.operationId;
    taken.add(name);
  }
}

/** Returns the values of a flags enum in the sense of Microsoft's extension `x-ms-enum-flags`, of any other schema none. */
function flagsOf(schema: SchemaObject): string[] {
  const { isFlags } = (schema as { "x-ms-enum-flags"?: { isFlags?: unknown } })["x-ms-enum-flags"] ?? {};
  if (isFlags !== true) return [];
  const { enum: own, anyOf = [] } = schema as Oas3_1Schema;
  const values = own ?? anyOf.flatMap((branch) => ("enum" in branch ? (branch.enum ?? []) : []));
  return values.filter((value) => typeof value === "string");
}

const maxCheckedFlags = 10; // the compiler cannot combine more

function flagsType(values: readonly string[]): TypeNode {
  const literals = values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  return values.length <= maxCheckedFlags
    ? factory.createTypeReferenceNode("Flags", [factory.createTupleTypeNode(literals)])
    : factory.createTypeReferenceNode("ManyFlags", [factory.createUnionTypeNode(literals)]);
}

const directionDeclarations = `/** Marks a readOnly property: only responses have it. */
export type $Read<T> = { readonly $read: T };
/** Marks a writeOnly property: only requests have it. */
export type $Write<T> = { readonly $write: T };
/** Marks an optional property with a default: responses always have it. */
export type $Default<T> = { readonly $default: T };
/** A schema as responses have it: without writeOnly properties, and with those that have a default. */
export type Readable<T> = [T] extends [Leaf] ? T
    : T extends Leaf ? T
    : T extends $Read<infer U> ? Readable<U>
    : T extends $Default<infer U> ? Readable<U>
    : T extends $Write<unknown> ? never
    : T extends (infer E)[] ? Readable<E>[]
    : T extends object ? { [K in keyof WithDefaults<T> as NonNullable<T[K]> extends $Write<unknown> ? never : K]: Readable<WithDefaults<T>[K]> }
    : T;
/**
 * A schema as requests have it: without readOnly properties. TypeScript finds one in an object literal only, validators also in
 * a variable.
 */
export type Writable<T> = [T] extends [Leaf] ? T
    : T extends Leaf ? T
    : T extends $Write<infer U> ? Writable<U>
    : T extends $Default<infer U> ? Writable<U>
    : T extends $Read<unknown> ? never
    : T extends (infer E)[] ? Writable<E>[]
    : T extends object ? { [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? never : K]: Writable<T[K]> }
    : T;
type WithDefaults<T> = T & { [K in keyof T as NonNullable<T[K]> extends $Default<unknown> ? K : never]-?: T[K] };
type Leaf = string | number | boolean | null | undefined | Blob;
`;

/** openapi-typescript's type does not compile for an object that can be null, which is valid whatever is required. */
const strictWithRequired = "type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};";
const withRequired = `type WithRequired<T, K extends PropertyKey> = T extends object ? T & {
    [P in K & keyof T]-?: T[P];
} : T;`;

const flagsDeclaration = `/**
 * A flags enum in JSON: one value, or several separated by commas. Up to three values are checked in any order, more in the
 * order of the enum. Editors complete single values only.
 */
export type Flags<Values extends readonly string[], Value extends string = Values[number]> =
    | Value
    | \`\${\`\${Value},\${Value}\` | \`\${Value},\${Value},\${Value}\` | Exclude<InOrder<Values>, Value>}\${NoLetters}\`;
/** A flags enum with too many values to check their combinations. */
export type ManyFlags<Value extends string> = Value | \`\${Value},\${string}\`;
type InOrder<Values extends readonly string[]> = Values extends readonly [infer First extends string, ...infer Rest extends readonly string[]] ? First | InOrder<Rest> | \`\${First},\${InOrder<Rest>}\` : never;
/** Matches no text with a letter, which keeps the combinations out of an editor's completions. */
type NoLetters = Uppercase<string> & Lowercase<string>;
`;
