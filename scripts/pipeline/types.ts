import type { Oas3_1Schema } from "@redocly/openapi-core";
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Contract } from "./bundle.ts";

/**
 * The text of `types.ts` but for its header: openapi-typescript's types, with readOnly and writeOnly marked so that
 * `Readable` and `Writable` can tell an answer from a request, and with flags enumerations as what goes over the wire.
 */
export async function types(contract: Contract): Promise<string> {
  let hasFlags = false;
  const nodes = await openapiTS(contract as OpenAPI3, {
    readWriteMarkers: true,
    silent: true,
    transform(schema) {
      const members = flagMembers(schema);
      if (members.length > 0) hasFlags = true;
      return members.length > 0 ? flagsType(members) : undefined;
    },
  });
  return (hasFlags ? flagsDeclaration : "") + astToString(nodes);
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
function flagsType(members: readonly string[]): ts.TypeNode {
  const literals = members.map((member) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(member)));
  const [name, argument] =
    members.length <= 10
      ? ["Flags", ts.factory.createTupleTypeNode(literals)]
      : ["ManyFlags", ts.factory.createUnionTypeNode(literals)];
  return ts.factory.createTypeReferenceNode(name, [argument]);
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
