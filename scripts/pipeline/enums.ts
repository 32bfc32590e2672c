import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { camelCase, reservedWords, uniqueNames } from "../../src/openapi/names.ts";
import { literal } from "../../src/samples/literal.ts";
import { docComment } from "./text.ts";

/**
 * Returns the text of `enums.ts`: for each enum of the API description, named or of a property, an array of the values that
 * requests may send, with the suffix `Values`.
 */
export function enums(document: OpenApiDocument): string {
  const uniqueName = uniqueNames(reservedWords);
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>);
  const constants = schemas
    .flatMap(([name, schema]) => enumsIn(schema, name))
    .map(({ name, values, description }) => {
      const lines = values.map((value) => `  ${JSON.stringify(value)},\n`).join("");
      return `${docComment(description)}export const ${uniqueName(camelCase(`${name} values`))} = [\n${lines}] as const;\n`;
    });
  return constants.length > 0 ? constants.join("\n") : "export {};\n";
}

/**
 * The last enum value that a Microsoft API declares where it may add others later. Only responses have it.
 *
 * @see https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations
 */
const futureValue = "unknownFutureValue";

interface Schema {
  description?: string;
  enum?: unknown[];
  anyOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
}

interface Enum {
  name: string;
  values: unknown[];
  description: string;
}

/** @param described - the schema whose description applies: that of the property or component around `schema` */
function enumsIn(schema: Schema, name: string, described = schema): Enum[] {
  const values = schema.enum?.filter((value) => value !== null && value !== futureValue) ?? [];
  const description = described.description ?? `The values of ${literal(name)}.`;
  const parts = [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return [
    ...(values.length > 0 ? [{ name, values, description }] : []),
    ...parts.flatMap((part) => enumsIn(part, name, described)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) => enumsIn(property, `${name} ${key}`)),
  ];
}
