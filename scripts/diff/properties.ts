import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isRecord } from "../../src/openapi/json.ts";
import { keysOf, valueAt } from "../../src/openapi/pointer.ts";
import { absentFrom, type Direction, targetOf } from "../pipeline/direction.ts";
import type { Documents, Rating } from "./change.ts";
import type { Difference } from "./redocly-diff.ts";
import { highest } from "./version.ts";

/**
 * Rates a change of `required` by the client's types: requests do not have readOnly properties; responses do not have
 * writeOnly ones, and always have those with a default.
 */
export function rateRequired(
  { pointer, base, revision }: Difference,
  { base: before, revision: after }: Documents,
): Rating {
  const [old, current] = [namesIn(base?.value), namesIn(revision?.value)];
  const ratings = [
    ...current
      .filter((name) => !old.includes(name))
      .map((name) => limit({ requests: "major", responses: "minor" }, pointer, name, after, before)),
    ...old
      .filter((name) => !current.includes(name))
      .map((name) => limit({ requests: "minor", responses: "major" }, pointer, name, before, after)),
  ];
  return {
    requests: highest(ratings.map(({ requests }) => requests)),
    responses: highest(ratings.map(({ responses }) => responses)),
  };
}

/** Whether responses may lack a property from now on, since it lost its default and is not required. */
export function becomesOptional({ base, revision, pointer }: Difference, documents: Documents): boolean {
  if (base?.value === undefined || revision?.value !== undefined) return false;
  const keys = keysOf(pointer);
  const schema = valueAt(documents.revision, keys.slice(0, -3));
  return !isRecord(schema) || !namesIn(schema.required).includes(keys.at(-2) ?? "");
}

/**
 * Limits the rating of a property to the sides where its presence changes.
 *
 * @param pointer - the pointer to a list `required` that names the property in one document and not in the other
 */
function limit(
  { requests, responses }: Rating,
  pointer: string,
  name: string,
  whereRequired: OpenApiDocument,
  whereOptional: OpenApiDocument,
): Rating {
  const definitions = definitionsOf(whereRequired, pointer, name);
  const isAbsentFrom = (direction: Direction): boolean =>
    definitions.some((property) => absentFrom(whereRequired, property) === direction);
  const hasDefault = definitionsOf(whereOptional, pointer, name).some(
    (property) => isRecord(property) && property.default !== undefined,
  );
  return {
    requests: isAbsentFrom("request") ? "none" : requests,
    responses: isAbsentFrom("response") || hasDefault ? "none" : responses,
  };
}

/** Returns the definitions of a property in the schemas that apply to the same value as a list `required`. */
function definitionsOf(document: OpenApiDocument, pointer: string, name: string): unknown[] {
  const outermost = pointer.replace(/(\/(allOf|anyOf|oneOf)\/\d+)*\/required$/, "");
  const found = new Set([valueAt(document, keysOf(outermost))]);
  for (const schema of found) {
    if (!isRecord(schema)) continue;
    for (const part of [schema.allOf, schema.anyOf, schema.oneOf, targetOf(document, schema)].flat()) found.add(part);
  }
  return [...found].flatMap((schema) =>
    isRecord(schema) && isRecord(schema.properties) && Object.hasOwn(schema.properties, name)
      ? [schema.properties[name]]
      : [],
  );
}

const namesIn = (required: unknown): string[] => (Array.isArray(required) ? required : []);
