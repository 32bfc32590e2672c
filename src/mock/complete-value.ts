import type { OpenApiDocument } from "../openapi/document.ts";
import { isRecord } from "../openapi/json.ts";
import { type SchemaReference, type Shape, shapeOf } from "./schema.ts";

type Json = Record<string, unknown>;

export interface CompletionContext {
  document: OpenApiDocument;
  /** Returns the value of a readOnly property, or `undefined` if the service sets none. */
  readOnlyValue: (name: string, schema: SchemaReference, sample: unknown) => unknown;
}

/**
 * Returns a value as a service stores it: with the other properties that its schema declares, at every depth, and without
 * those that are writeOnly. They have their default or are null; where null is not allowed, an array is empty and another
 * value is absent, or that of the sample if it is required.
 */
export function completeValue(
  value: unknown,
  schema: SchemaReference | undefined,
  sample: unknown,
  context: CompletionContext,
): unknown {
  const shape = shapeOf(context.document, schema);
  if (isRecord(value)) return completeObject(value, shape, isRecord(sample) ? sample : {}, context);
  return Array.isArray(value) ? value.map((item) => completeValue(item, shape.items, undefined, context)) : value;
}

function completeObject(sent: Json, { properties, required }: Shape, samples: Json, context: CompletionContext): Json {
  // A property without a value is undefined, which JSON leaves out.
  const declared = [...properties].map(([name, schema]) => [name, propertyValue(name, schema)] as const);
  const others = Object.entries(sent).filter(([name]) => !properties.has(name));
  return Object.fromEntries([...declared, ...others]);

  function propertyValue(name: string, schema: SchemaReference): unknown {
    const shape = shapeOf(context.document, schema);
    if (shape.writeOnly) return undefined;
    const sample = ownValue(samples, name);
    const value = shape.readOnly
      ? context.readOnlyValue(name, schema, sample)
      : completeValue(ownValue(sent, name), schema, sample, context);
    if (value !== undefined) return value;
    const initial = initialValue(shape);
    return initial === undefined && required.has(name) ? sample : initial;
  }
}

/** Returns the value of a property that was not sent. */
function initialValue(shape: Shape): unknown {
  if (shape.default !== undefined) return shape.default;
  if (shape.allowsNull) return null;
  return shape.types.has("array") ? [] : undefined;
}

const ownValue = (object: Json, name: string): unknown => (Object.hasOwn(object, name) ? object[name] : undefined);
