import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { componentName } from "../../../src/openapi/reference.ts";

/** What a schema of the contract says, in the terms of Microsoft's metadata. */
export interface TypeSummary {
  base?: string;
  /** Whether other members may come (OData 4.01 CSDL, section 6.3). */
  open?: boolean;
  /** The Edm type of each property, with `!` behind it if it is required, and `?` if it may be absent but not null. */
  properties?: Record<string, string>;
  readOnly?: string[];
  /** The members of an enumeration. */
  members?: string[];
  isFlags?: boolean;
}

/** What each schema of a contract says. */
export function typesOf(document: OpenApiDocument): Record<string, TypeSummary> {
  const schemas = Object.entries(document.components?.schemas ?? {});
  return Object.fromEntries(schemas.map(([name, schema]) => [name, typeOf(schema as Schema)]));
}

/** The Edm type of a schema, with whatever it demands beyond that, such as `Edm.String{"pattern":"…"}`. */
export function edmType(schema: Schema): string {
  const reference = componentName("schemas", schema);
  if (reference !== undefined) return reference;
  const { description: _d, readOnly: _r, type, format, items, anyOf, ...rest } = schema;
  const extra = Object.keys(rest).length > 0 ? JSON.stringify(rest) : "";
  if (anyOf)
    return (
      anyOf
        .filter((branch) => !isNull(branch))
        .map(edmType)
        .join(" | ") + extra
    );
  const [name] = [type].flat().filter((each) => each !== "null");
  if (name === "array") return `Collection(${items ? edmType(items) : "?"})${extra}`;
  return (primitives[`${name} ${format ?? ""}`.trim()] ?? `${name} ${format}`) + extra;
}

/** As much of a JSON schema as the contract uses. */
export interface Schema {
  $ref?: string;
  description?: string;
  readOnly?: boolean;
  type?: string | string[];
  format?: string;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  enum?: string[];
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: unknown;
  "x-ms-enum-flags"?: unknown;
}

const primitives: Readonly<Record<string, string>> = {
  boolean: "Edm.Boolean",
  "integer int32": "Edm.Int32",
  "number double": "Edm.Double",
  string: "Edm.String",
  "string date": "Edm.Date",
  "string date-time": "Edm.DateTimeOffset",
};

function typeOf(schema: Schema): TypeSummary {
  const { description: _d, ...said } = schema;
  if (said.allOf) {
    const [base, own, ...more] = said.allOf;
    return {
      ...objectOf(own ?? {}),
      base: base ? edmType(base) : "",
      ...unexpected({ ...said, allOf: more }, ["allOf"]),
    };
  }
  if (said["x-ms-enum-flags"] || said.enum) return enumerationOf(said);
  return objectOf(said);
}

function objectOf({
  description: _d,
  type,
  properties = {},
  required = [],
  additionalProperties,
  ...rest
}: Schema): TypeSummary {
  const entries = Object.entries(properties);
  return {
    open: additionalProperties === true,
    properties: Object.fromEntries(
      entries.map(([name, schema]) => [name, edmType(schema) + presence(schema, required.includes(name))]),
    ),
    readOnly: entries.filter(([, { readOnly }]) => readOnly).map(([name]) => name),
    ...unexpected(
      { ...rest, ...(type !== "object" && { type }), ...(additionalProperties === false && { closed: true }) },
      [],
    ),
  };
}

function enumerationOf({ "x-ms-enum-flags": flags, anyOf, ...said }: Schema): TypeSummary {
  if (!flags) {
    const expected = said.type === "string" ? ["type", "enum"] : ["enum"];
    return { members: said.enum ?? [], isFlags: false, ...unexpected({ type: "missing", ...said }, expected) };
  }
  const [one, several, ...more] = anyOf ?? [];
  const members = one?.enum ?? [];
  const name = `(${members.join("|")})`;
  const isSaid = one?.type === "string" && several?.type === "string" && several.pattern === `^${name}(,${name})+$`;
  return {
    members,
    isFlags: isSaid && JSON.stringify(flags) === '{"isFlags":true}',
    ...unexpected({ ...said, anyOf: more }, ["anyOf"]),
  };
}

function presence(schema: Schema, isRequired: boolean): string {
  const canBeNull = [schema.type].flat().includes("null") || (schema.anyOf ?? []).some(isNull);
  return (canBeNull ? "" : "?") + (isRequired ? "!" : "");
}

const isNull = (schema: Schema): boolean => schema.type === "null";

/** What a schema says that the summary has no word for, so that the comparison fails. */
function unexpected(said: object, expected: readonly string[]): object {
  const more = Object.entries(said).filter(
    ([key, value]) => !expected.includes(key) || (Array.isArray(value) && key.endsWith("Of") && value.length > 0),
  );
  return more.length > 0 ? { unexpected: Object.fromEntries(more) } : {};
}
