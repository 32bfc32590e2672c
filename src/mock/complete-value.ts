import type { OpenApiDocument } from "../openapi/document.ts";
import { isRecord } from "../openapi/json.ts";
import { allowsNull, partsOf, propertiesOf, type Schema, type SchemaReference } from "./schema.ts";

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
  const parts = partsOf(context.document, schema);
  if (isRecord(value)) return completeObject(value, parts, isRecord(sample) ? sample : {}, context);
  if (!Array.isArray(value)) return value;
  const items = parts.find((part) => part.items)?.items;
  return value.map((item) => completeValue(item, items, undefined, context));
}

function completeObject(sent: Json, parts: readonly Schema[], samples: Json, context: CompletionContext): Json {
  const properties = propertiesOf(parts);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const declared = [...properties].map(([name, schema]) => [name, propertyValue(name, schema)] as const);
  const others = Object.entries(sent).filter(([name]) => !properties.has(name));
  return Object.fromEntries([...declared, ...others].filter(([, value]) => value !== undefined));

  function propertyValue(name: string, schema: SchemaReference): unknown {
    const propertyParts = partsOf(context.document, schema);
    const [sentValue, sample] = [sent, samples].map((object) =>
      Object.hasOwn(object, name) ? object[name] : undefined,
    );
    if (propertyParts.some(({ writeOnly }) => writeOnly)) return undefined;
    const isReadOnly = propertyParts.some(({ readOnly }) => readOnly);
    const value = isReadOnly
      ? context.readOnlyValue(name, schema, sample)
      : completeValue(sentValue, schema, sample, context);
    if (value !== undefined) return value;
    const initial = initialValue(context.document, schema, propertyParts);
    return initial === undefined && required.has(name) ? sample : initial;
  }
}

/** Returns the value of a property that was not sent. */
function initialValue(document: OpenApiDocument, schema: SchemaReference, parts: readonly Schema[]): unknown {
  const withDefault = parts.find((part) => part.default !== undefined);
  if (withDefault) return withDefault.default;
  if (allowsNull(document, schema)) return null;
  return parts.some(({ type = [] }) => [type].flat().includes("array")) ? [] : undefined;
}
