import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { camelCase, reservedWords, uniqueNames } from "../../src/openapi/names.ts";
import { literal } from "../../src/samples/literal.ts";
import { docComment } from "./text.ts";

/**
 * The text of `enums.ts`: for each enumeration of the API description, named or of a property, an array of its members under
 * its name with `Values` behind it, for menus.
 */
export function enums(document: OpenApiDocument): string {
  const uniqueName = uniqueNames(reservedWords);
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>);
  const found = schemas.flatMap(([name, schema]) => enumerationsIn(schema, name));
  const constants = found.map(({ name, members, description }) => {
    const values = members.map((member) => `  ${JSON.stringify(member)},\n`).join("");
    return `${docComment(description)}export const ${uniqueName(camelCase(`${name} values`))} = [\n${values}] as const;\n`;
  });
  return constants.length > 0 ? constants.join("\n") : "export {};\n";
}

interface Schema {
  description?: string;
  enum?: unknown[];
  anyOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
}

interface Enumeration {
  name: string;
  members: unknown[];
  description: string;
}

function enumerationsIn(schema: Schema, name: string, described = schema): Enumeration[] {
  const members = schema.enum?.filter((member) => member !== null) ?? [];
  const description = described.description ?? `The members of ${literal(name)}.`;
  return [
    ...(members.length > 0 ? [{ name, members, description }] : []),
    ...(schema.items ? enumerationsIn(schema.items, name, described) : []),
    ...[...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap((part) => enumerationsIn(part, name, described)),
    ...Object.entries(schema.properties ?? {}).flatMap(([property, each]) =>
      enumerationsIn(each, `${name} ${property}`),
    ),
  ];
}
