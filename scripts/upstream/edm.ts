import { isRecord } from "../../src/openapi/json.ts";

/**
 * The primitive types of OData as JSON Schemas.
 *
 * @see OData to OpenAPI Mapping 1.0, section 3.4.5
 */
const schemas: Readonly<Record<string, { type: string; format?: string }>> = {
  "Edm.Binary": { type: "string", format: "base64url" },
  "Edm.Boolean": { type: "boolean" },
  "Edm.Byte": { type: "integer", format: "uint8" },
  "Edm.Date": { type: "string", format: "date" },
  "Edm.DateTimeOffset": { type: "string", format: "date-time" },
  "Edm.Decimal": { type: "number", format: "decimal" },
  "Edm.Double": { type: "number", format: "double" },
  "Edm.Duration": { type: "string", format: "duration" },
  "Edm.Guid": { type: "string", format: "uuid" },
  "Edm.Int16": { type: "integer", format: "int16" },
  "Edm.Int32": { type: "integer", format: "int32" },
  "Edm.Int64": { type: "integer", format: "int64" },
  "Edm.SByte": { type: "integer", format: "int8" },
  "Edm.Single": { type: "number", format: "float" },
  "Edm.String": { type: "string" },
  "Edm.TimeOfDay": { type: "string", format: "time" },
};

/** Returns the OData type of a JSON Schema type and format, or else their names. */
export function edmType(type: string, format: unknown): string {
  const found = Object.entries(schemas).find(([, schema]) => schema.type === type && schema.format === format);
  return found?.[0] ?? (format === undefined ? type : `${type} (${format})`);
}

/** The OData type `Collection(…)` of items. */
export const collectionOf = (item: string): string => `Collection(${item})`;

/** Returns the type of the items of a collection, or `undefined` for another type. */
export const itemOf = (type: string): string | undefined => /^Collection\((.+)\)$/.exec(type)?.[1];

/**
 * Returns whether a schema is an enum of flags, several of which may be joined by commas.
 *
 * @see OData JSON Format 4.01, section 7.1
 */
export const isFlagsEnum = (schema: object): boolean => {
  const { "x-ms-enum-flags": extension }: { "x-ms-enum-flags"?: unknown } = schema;
  return isRecord(extension) && extension.isFlags === true;
};
