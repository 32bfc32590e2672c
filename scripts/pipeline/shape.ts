import type { Oas3_1Schema } from "@redocly/openapi-core";
import type { Shape } from "../../src/client/shape.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { resolve } from "../../src/openapi/reference.ts";

type Schema = Oas3_1Schema & { nullable?: boolean };

/**
 * Returns the shape of the values of a schema, with their required properties at every depth; `undefined` if they need not
 * be objects.
 *
 * @param ancestors - the schemas around it, which the shape of a recursive schema does not repeat
 */
export function shapeOf(
  document: OpenApiDocument,
  schema: unknown,
  ancestors: ReadonlySet<unknown> = new Set(),
): Shape | undefined {
  const objects = objectSchemas(document, schema, ancestors);
  if (objects.length === 0) return undefined;
  const within = new Set([...ancestors, ...objects]);
  const properties = Object.fromEntries(objects.flatMap((object) => Object.entries(object.properties ?? {})));
  return Object.fromEntries(
    objects.flatMap(({ required = [] }) =>
      required.flatMap((name) => {
        const property = resolve<Schema>(document, properties[name]);
        const shape = property && !property.writeOnly ? valueShapeOf(document, property, within) : undefined;
        return shape === undefined ? [] : [[name, shape] as const];
      }),
    ),
  );
}

function valueShapeOf(
  document: OpenApiDocument,
  schema: Schema,
  ancestors: ReadonlySet<unknown>,
): Shape[string] | undefined {
  const { type, nullable } = schema;
  if (nullable) return undefined;
  if (type === "string" || type === "boolean" || type === "number") return type;
  return type === "integer" ? "number" : shapeOf(document, schema, ancestors);
}

/** Returns the schemas that describe a value if it must be an object: the schema itself and the parts of its `allOf`. */
function objectSchemas(document: OpenApiDocument, reference: unknown, ancestors: ReadonlySet<unknown>): Schema[] {
  const schema = resolve<Schema>(document, reference as Schema);
  if (typeof schema !== "object" || schema.nullable || ancestors.has(schema)) return [];
  const within = new Set([...ancestors, schema]);
  const parts = (schema.allOf ?? []).flatMap((part) => objectSchemas(document, part, within));
  const isObject = schema.type === "object" || (schema.type === undefined && parts.length > 0);
  return isObject ? [schema, ...parts] : [];
}
