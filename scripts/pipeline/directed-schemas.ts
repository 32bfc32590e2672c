import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject, isRecord } from "../../src/openapi/json.ts";
import { pointerTo } from "../../src/openapi/pointer.ts";
import { isReference } from "../../src/openapi/reference.ts";
import { absentFrom, type Direction, keysOfReference, targetOf } from "./direction.ts";

type Schema = Record<string, unknown>;

/** The keyword of what must be absent; its value is the message. */
export const absentKeyword = "x-must-be-absent";

const messages: Readonly<Record<Direction, string>> = {
  request: "must not be sent: it is read-only",
  response: "must not be returned: it is write-only",
};

interface Options {
  /** Returns the keywords of a schema that are checked. Its subschemas are simplified later. */
  simplify(schema: Schema): Schema;
  /** Called with each schema that another refers to by its id, once. */
  add(id: string, schema: unknown): void;
}

/**
 * The schemas of a description as requests and as responses have them: readOnly properties are neither required nor allowed
 * in requests, nor are writeOnly properties in responses. Schemas without such properties are the same in both.
 */
export class DirectedSchemas {
  readonly #document: OpenApiDocument;
  readonly #options: Options;
  readonly #differing: Readonly<Record<Direction, ReadonlySet<string>>>;
  readonly #ids = new Map<string, string>();

  /** @param document - what references are resolved in */
  constructor(document: OpenApiDocument, options: Options) {
    this.#document = document;
    this.#options = options;
    this.#differing = differing(document);
  }

  /**
   * Returns a schema as a direction has it.
   *
   * @param direction - `undefined` for a schema that is a condition and stays as it is
   * @param absent - the properties that the value must not have: also those that a schema around this one declares for it
   */
  of<S>(schema: S, direction: Direction | undefined, absent = this.#absentIn(schema, direction)): S | Schema {
    if (!isRecord(schema)) return schema;
    const checked = this.#options.simplify(schema);
    const result = mapSubschemas(checked, (subschema, keyword) => {
      if (conditions.has(keyword)) return this.of(subschema, undefined);
      if (keyword === "properties" && direction && absentFrom(this.#document, subschema) === direction)
        return { [absentKeyword]: messages[direction] };
      return this.of(subschema, direction, inPlace.has(keyword) ? absent : undefined);
    });
    if (isReference(result)) result.$ref = this.#reference(result.$ref, direction, absent);
    if (result.required) result.required = without(absent, result.required);
    if (isRecord(result.dependentRequired))
      result.dependentRequired = mapValues(result.dependentRequired, (names) => without(absent, names));
    // Alternatives that required different properties may now overlap.
    const { oneOf, ...others } = result;
    if (!subschemasOf(checked, "oneOf").some((branch) => this.#requiredIn(branch).some((name) => absent.has(name))))
      return result;
    return { ...others, allOf: [...subschemasOf(result, "allOf"), { anyOf: oneOf }] };
  }

  /** Returns the id of the schema that a reference refers to. Where a schema is missing, returns the reference. */
  #reference($ref: string, direction: Direction | undefined, absent: ReadonlySet<string>): string {
    const target = targetOf(this.#document, { $ref });
    if (target === undefined) return $ref;
    const required = absent.size > 0 ? this.#requiredIn(target).filter((name) => absent.has(name)) : [];
    const all = new Set([...this.#absentIn(target, direction), ...required]);
    const differs = direction && (all.size > 0 || this.#differing[direction].has(canonical($ref)));
    const targetDirection = differs ? direction : undefined;
    const key = JSON.stringify([canonical($ref), targetDirection, ...[...all].sort()]);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `schema${this.#ids.size}`;
    this.#ids.set(key, id); // before its content, which may refer to it
    this.#options.add(id, this.of(target, targetDirection, all));
    return id;
  }

  /** Returns the properties that a value of the schema must not have. */
  #absentIn(schema: unknown, direction: Direction | undefined): ReadonlySet<string> {
    if (!direction) return new Set();
    return new Set(
      this.#inPlace(schema).flatMap(({ properties }) =>
        Object.entries(isRecord(properties) ? properties : {})
          .filter(([, property]) => absentFrom(this.#document, property) === direction)
          .map(([name]) => name),
      ),
    );
  }

  #requiredIn(schema: unknown): string[] {
    return this.#inPlace(schema).flatMap(({ required }) => (Array.isArray(required) ? required : []));
  }

  /** Returns a schema and those that apply to the same value: its parts, alternatives and references. */
  #inPlace(schema: unknown): Schema[] {
    const found = new Set([schema]);
    for (const each of found) {
      if (!isRecord(each)) continue;
      for (const keyword of inPlace) for (const subschema of subschemasOf(each, keyword)) found.add(subschema);
      found.add(targetOf(this.#document, each));
    }
    return [...found].filter(isRecord);
  }
}

/** Returns the pointers to the schemas that each direction changes: with an absent property, or a reference to one that has. */
function differing(document: OpenApiDocument): Readonly<Record<Direction, ReadonlySet<string>>> {
  const names = Object.keys(document.components?.schemas ?? {});
  const pointers = new Set(names.map((name) => pointerTo(["components", "schemas", name])));
  const referrers = new Map<string, Set<string>>();
  const found = { request: new Set<string>(), response: new Set<string>() };
  for (const pointer of pointers) {
    const visit = (schema: unknown): void => {
      if (!isRecord(schema)) return;
      for (const keyword of Object.keys(schema))
        for (const subschema of subschemasOf(schema, keyword)) {
          const direction = keyword === "properties" ? absentFrom(document, subschema) : undefined;
          if (direction) found[direction].add(pointer);
          visit(subschema);
        }
      if (!isReference(schema) || !schema.$ref.startsWith("#/")) return;
      const target = canonical(schema.$ref);
      pointers.add(target);
      referrers.set(target, (referrers.get(target) ?? new Set()).add(pointer));
    };
    visit(targetOf(document, { $ref: pointer }));
  }
  for (const all of Object.values(found))
    for (const pointer of all) for (const referrer of referrers.get(pointer) ?? []) all.add(referrer);
  return found;
}

const canonical = ($ref: string): string => pointerTo(keysOfReference($ref));

/** Keywords whose schemas apply to the value itself, and those whose schemas only decide whether others apply. */
const inPlace = new Set(["allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas", "dependencies"]);
const conditions = new Set(["not", "if", "propertyNames"]);
const lists = new Set([
  ...["allOf", "anyOf", "oneOf", "items", "prefixItems"],
  ...["properties", "patternProperties", "dependentSchemas", "dependencies"],
]);
const singles = new Set([
  ...["items", "contains", "unevaluatedItems", "additionalProperties", "unevaluatedProperties", "then", "else"],
  ...conditions,
]);

/** Returns a copy of a schema with the results for its subschemas. */
function mapSubschemas(schema: Schema, map: (subschema: unknown, keyword: string) => unknown): Schema {
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (singles.has(keyword) && !Array.isArray(value)) return [keyword, map(value, keyword)] as const;
    if (!lists.has(keyword) || !isObject(value)) return [keyword, value] as const;
    if (Array.isArray(value)) return [keyword, value.map((item) => map(item, keyword))] as const;
    return [keyword, mapValues(value, (item) => map(item, keyword))] as const;
  });
  return Object.fromEntries(entries);
}

const mapValues = (record: Schema, map: (value: unknown) => unknown): Schema =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

const without = (absent: ReadonlySet<string>, names: unknown): unknown =>
  Array.isArray(names) ? names.filter((name) => !absent.has(name)) : names;

function subschemasOf(schema: Schema, keyword: string): unknown[] {
  const value = schema[keyword];
  if (singles.has(keyword) && !Array.isArray(value)) return value === undefined ? [] : [value];
  return lists.has(keyword) && isObject(value) ? Object.values(value) : [];
}
