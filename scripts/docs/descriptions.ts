import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isRecord } from "../../src/openapi/json.ts";
import { componentName, resolve } from "../../src/openapi/reference.ts";

/**
 * Returns a copy of an OpenAPI document in which each description stands where Redoc 3 shows it. Redoc drops the description
 * of a union, of an `allOf` on its own page, of the items of an array, of the schema of a parameter, header or body, and of
 * a type where the reference to it has a description.
 */
export function withDescriptions(document: OpenApiDocument): OpenApiDocument {
  return shownObject(document, document) as OpenApiDocument;
}

/** A Schema Object, or a reference with the keywords beside it (OpenAPI 3.1, section 4.8.24). */
type Schema = Readonly<Record<string, unknown>>;

/** @param hasNames - whether the keys are names that the author of the description chose */
function shownObject(document: OpenApiDocument, node: unknown, hasNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => shownObject(document, item));
  if (!isRecord(node)) return node;
  const copy = mapValues(node, (value, key) => {
    if (hasNames) return shownObject(document, value);
    if (key === "schema") return shownSchema(document, value, [node.description]);
    if (key === "schemas") return mapValues(value, (schema) => shownComponent(document, schema));
    return isData(key) ? value : shownObject(document, value, mapsOfNames.has(key));
  });
  const content = hasNames || !isRecord(node.content) ? [] : Object.values(node.content).filter(isRecord);
  const isDescribed = content.length > 0 || (!hasNames && typeof node.description === "string");
  const schemas = [node.schema, ...content.map(({ schema }) => schema)];
  return isDescribed
    ? { ...copy, ...description(node.description, ...schemas.map((schema) => textOf(document, schema))) }
    : copy;
}

const isData = (key: string): boolean => key === "example" || key === "examples" || key.startsWith("x-");
const mapsOfNames = new Set([
  ...["callbacks", "content", "headers", "links", "parameters", "pathItems", "paths", "requestBodies", "responses"],
  ...["securitySchemes", "variables", "webhooks"],
]);

/** Returns a schema as Redoc shows it on the page of its own. */
function shownComponent(document: OpenApiDocument, schema: unknown): unknown {
  if (!isRecord(schema)) return schema;
  const { description: _, ...others } = schema;
  const shown = shownSchema(document, others) as Schema;
  // Redoc shows a description above properties only, and does not look for them behind a reference. This keyword says
  // nothing but that there can be some.
  const seemsEmpty = shown.allOf !== undefined || shown.$ref !== undefined;
  return { ...shown, ...(seemsEmpty && { patternProperties: {} }), ...description(textOf(document, schema)) };
}

/**
 * Returns a schema as Redoc shows it as a property, a parameter or the like.
 *
 * @param before - texts that precede that of the schema
 */
function shownSchema(document: OpenApiDocument, schema: unknown, before: readonly unknown[] = []): unknown {
  if (!isRecord(schema)) return schema;
  const key = unionKey(schema);
  const texts = description(...before, textOf(document, schema));
  if (!key) return shownType(document, { ...withShownParts(document, schema), ...texts });
  const alternative = onlyAlternativeToNull(document, schema);
  if (alternative) {
    const { [key]: _, ...others } = schema;
    const type = { ...withShownParts(document, alternative), ...others, ...texts };
    return { ...shownType(document, type), "x-nullable": true };
  }
  // Redoc shows the text of the variant that is chosen.
  const variants = (schema[key] as unknown[]).map((variant) => {
    if (!isRecord(variant)) return variant;
    const { description: _, ...others } = variant;
    const shown = unionKey(variant) ? shownSchema(document, others) : withShownParts(document, others);
    return { ...(shown as Schema), ...description(...before, schema.description, textOf(document, variant)) };
  });
  return { ...schema, [key]: variants };
}

/**
 * Returns a schema that is no union in a form in which Redoc shows its description: a union of one where it refers to a union,
 * and an `allOf` of one where it refers to an object, which may refer to itself.
 */
function shownType(document: OpenApiDocument, schema: Schema): Schema {
  const { $ref, allOf, description: text, ...others } = schema;
  if (text === undefined) return schema;
  if (refersToUnion(document, schema)) {
    const only = { ...($ref ? { $ref } : {}), ...(allOf ? { allOf } : {}), description: text };
    return { ...others, anyOf: [only] };
  }
  const target = targetOf(document, schema);
  const isObjectReference = isRecord(target) && target.type === "object" && !allOf;
  return isObjectReference ? { ...others, allOf: [{ $ref }], description: text } : schema;
}

/** Returns a schema whose nested schemas are as Redoc shows them. */
function withShownParts(document: OpenApiDocument, schema: Schema): Schema {
  return mapValues(schema, (value, key) => {
    if (key === "properties" || key === "patternProperties")
      return mapValues(value, (each) => shownSchema(document, each));
    if (key === "additionalProperties") return shownSchema(document, value);
    if (key === "items") return shownItems(document, value);
    if (key === "allOf" && Array.isArray(value))
      return value.map((member) => (isRecord(member) ? withShownParts(document, member) : member));
    return value;
  });
}

/** The text of items is shown with the array. Beside a reference it also makes Redoc show the text of the array. */
function shownItems(document: OpenApiDocument, items: unknown): unknown {
  const shown = shownSchema(document, items);
  if (!isRecord(shown) || !isRecord(items) || items.$ref !== undefined || unionKey(shown)) return shown;
  const { description: _, ...others } = shown;
  return others;
}

/** Returns the texts of a schema, and of what it refers to, is composed of, or contains as items. */
function textOf(document: OpenApiDocument, schema: unknown, seen = new Set<unknown>()): string {
  if (!isRecord(schema) || seen.has(schema)) return "";
  seen.add(schema);
  const members = Array.isArray(schema.allOf) ? schema.allOf.filter(isRecord) : [];
  const inline = members.filter(({ $ref }) => $ref === undefined);
  const own = joined([schema.description, ...inline.map((member) => textOf(document, member, seen))]);
  const inherited = own ? [] : members.map((member) => textOf(document, member, seen));
  const parts = [targetOf(document, schema), onlyAlternativeToNull(document, schema), schema.items];
  return joined([own, ...inherited, ...parts.map((part) => textOf(document, part, seen))]);
}

/** Returns what a schema refers to, which can be another reference with a text. */
function targetOf(document: OpenApiDocument, schema: Schema): unknown {
  const name = componentName("schemas", schema);
  if (name !== undefined) return document.components?.schemas?.[name];
  return schema.$ref === undefined ? undefined : resolve(document, schema);
}

/** Returns the variant of a union of two whose other one is null, unless it is a union itself. */
function onlyAlternativeToNull(document: OpenApiDocument, schema: Schema): Schema | undefined {
  const key = unionKey(schema);
  if (!key || schema.discriminator) return undefined;
  const variants = schema[key] as unknown[];
  const [only, ...others] = variants.filter((variant) => !isRecord(variant) || variant.type !== "null");
  if (!isRecord(only) || variants.length !== 2 || others.length > 0) return undefined;
  if (unionKey(only) || refersToUnion(document, only)) return undefined;
  return Object.keys(only).every((keyword) => keyword === "description" || !(keyword in schema)) ? only : undefined;
}

/** Whether a reference, or a member of an `allOf`, leads to a union. */
function refersToUnion(document: OpenApiDocument, schema: Schema): boolean {
  const members = Array.isArray(schema.allOf) ? schema.allOf : [];
  const targets = [schema, ...members].map((each) => resolve(document, each)).filter(isRecord);
  return targets.some((target) => unionKey(target));
}

const unionKey = (schema: Schema): "oneOf" | "anyOf" | undefined =>
  (["oneOf", "anyOf"] as const).find((key) => Array.isArray(schema[key]));

/** Returns texts as a `description`, or no keyword if there is none. */
function description(...texts: readonly unknown[]): { description?: string } {
  const text = joined(texts);
  return text ? { description: text } : {};
}

/** Joins texts as paragraphs, each of them once. */
function joined(texts: readonly unknown[]): string {
  const parts = texts.filter((text) => typeof text === "string").map((text) => text.trim());
  return parts
    .filter((text, index) => text && !parts.slice(0, index).some((earlier) => earlier.includes(text)))
    .join("\n\n");
}

function mapValues(node: unknown, map: (value: unknown, key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(node ?? {}).map(([key, value]) => [key, map(value, key)]));
}
