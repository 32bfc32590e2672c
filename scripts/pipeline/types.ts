import type { Oas3_1Schema, Oas3PathItem } from "@redocly/openapi-core";
import type { OpenAPI3, SchemaObject } from "openapi-typescript";
import type { TypeNode } from "typescript";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { methods } from "../../src/openapi/operations.ts";
import { factory, typesText } from "./openapi-typescript.ts";

/**
 * The text of `types.ts` but for its header: openapi-typescript's types, with readOnly and writeOnly marked so that
 * `Readable` and `Writable` can tell an answer from a request, with flags enumerations as what goes over the wire, and
 * with binary parts as Blobs.
 */
export function types(document: OpenApiDocument): string {
  let hasFlags = false;
  const text = typesText(withoutMisread(document) as OpenAPI3, {
    readWriteMarkers: true,
    transform(schema) {
      const members = flagMembers(schema);
      if (members.length > 0) hasFlags = true;
      if (members.length > 0) return flagsType(members);
      return isBinary(schema) ? factory.createTypeReferenceNode("Blob") : undefined;
    },
  });
  return (hasFlags ? flagsDeclaration : "") + text;
}

// OpenAPI 3.0.3, section 4.7.14.2, and 3.1.0, section 4.8.14.2: no JSON has such a text, but a part of a form may.
function isBinary(schema: SchemaObject): boolean {
  const { type, format, contentMediaType, nullable } = schema as Record<string, unknown>;
  return type === "string" && !nullable && (format === "binary" || contentMediaType === "application/octet-stream");
}

/**
 * An OpenAPI document without what openapi-typescript misreads: members that are objects; operationIds that another operation has
 * too, or with a percent sign, which it takes for a URI's. It writes the type of such an operation where the operation is.
 */
function withoutMisread(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  dropObjectMembers(copy);
  const pathItems = [copy.paths, copy.webhooks, copy.components?.pathItems].flatMap((each) =>
    Object.values(each ?? {}),
  );
  const operations = pathItems.flatMap((pathItem) =>
    methods.flatMap((method) => (pathItem as Oas3PathItem)[method] ?? []),
  );
  const taken = new Set<string>();
  for (const operation of new Set(operations)) {
    const name = operation.operationId?.replaceAll("#", "/"); // as it does
    if (name !== undefined && (taken.has(name) || name.includes("%"))) delete operation.operationId;
    if (name !== undefined) taken.add(name);
  }
  return copy;
}

/**
 * Takes the members from enumerations of objects, which openapi-typescript reads as schemas, a `$ref` in them included:
 * the type is that of the objects.
 */
function dropObjectMembers(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const isOfObjects =
    "properties" in value || "additionalProperties" in value || ("type" in value && value.type === "object");
  if (isOfObjects && "enum" in value && Array.isArray(value.enum)) delete value.enum;
  for (const inner of Object.values(value)) dropObjectMembers(inner, seen);
}

/** The members of a flags enumeration in the sense of Microsoft's extension `x-ms-enum-flags`, else none. */
function flagMembers(schema: SchemaObject): string[] {
  const flags = (schema as { "x-ms-enum-flags"?: { isFlags?: unknown } })["x-ms-enum-flags"];
  if (flags?.isFlags !== true) return [];
  const { enum: own, anyOf = [] } = schema as Oas3_1Schema;
  const members = own ?? anyOf.flatMap((branch) => ("enum" in branch ? (branch.enum ?? []) : []));
  return members.filter((member) => typeof member === "string");
}

/** `Flags<["one", "two"]>`; with more members than the compiler can combine, any text that begins with one. */
function flagsType(members: readonly string[]): TypeNode {
  const literals = members.map((member) => factory.createLiteralTypeNode(factory.createStringLiteral(member)));
  const [name, argument] =
    members.length <= 10
      ? ["Flags", factory.createTupleTypeNode(literals)]
      : ["ManyFlags", factory.createUnionTypeNode(literals)];
  return factory.createTypeReferenceNode(name, [argument]);
}

const flagsDeclaration = `/**
 * A flags enumeration on the wire: one member, or several joined by commas. Up to three are checked in any order, more
 * of them in the order of the enumeration. An editor completes the members alone.
 */
export type Flags<Members extends readonly string[], Member extends string = Members[number]> =
    | Member
    | \`\${\`\${Member},\${Member}\` | \`\${Member},\${Member},\${Member}\` | Exclude<InOrder<Members>, Member>}\${NoLetters}\`;
/** A flags enumeration with too many members to check the combinations. */
export type ManyFlags<Member extends string> = Member | \`\${Member},\${string}\`;
type InOrder<Members extends readonly string[]> = Members extends readonly [infer First extends string, ...infer Rest extends readonly string[]] ? First | InOrder<Rest> | \`\${First},\${InOrder<Rest>}\` : never;
/** Matches nothing that has a letter. It keeps the combinations out of an editor's list of completions. */
type NoLetters = Uppercase<string> & Lowercase<string>;
`;
