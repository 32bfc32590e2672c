import { isDeepStrictEqual } from "node:util";
import type { Oas3PathItem } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject } from "../../src/openapi/json.ts";
import { methods } from "../../src/openapi/operations.ts";
import { keysOf, pointerTo, valueAt } from "../../src/openapi/pointer.ts";
import { isReference, resolve } from "../../src/openapi/reference.ts";
import { keysOfReference } from "../pipeline/direction.ts";
import type { Change, Documents } from "./change.ts";
import type { Difference } from "./redocly-diff.ts";
import { rank } from "./version.ts";

/** Replaces each path that was added or removed by its operations. */
export function withOperations(differences: readonly Difference[], documents: Documents): Difference[] {
  return differences.flatMap((difference) => {
    const { kind, typeName, pointer } = difference;
    if (typeName !== "PathItem" || (kind !== "added" && kind !== "removed")) return [difference];
    const document = documentOf(kind, documents);
    const pathItem = resolve(document, valueAt(document, keysOf(pointer)) as Oas3PathItem);
    const operations = methods
      .filter((method) => pathItem?.[method])
      .map((method) => ({ ...difference, typeName: "Operation", pointer: `${pointer}/${method}` }));
    return operations.length > 0 ? operations : [difference];
  });
}

/** Replaces an example or a named schema that was removed and added under another name by one that was renamed. */
export function withRenamed(differences: readonly Difference[], documents: Documents): Difference[] {
  const named = differences.filter(({ typeName, pointer }) => typeName === "Example" || namedSchema.test(pointer));
  const resolved = ({ kind, pointer }: Difference): unknown => {
    const document = documentOf(kind, documents);
    return resolve(document, valueAt(document, keysOf(pointer)) as object);
  };
  const pairs = named.flatMap((removed) => {
    if (removed.kind !== "removed") return [];
    const added = named.find(
      (other) =>
        other.kind === "added" &&
        parentOf(other.pointer) === parentOf(removed.pointer) &&
        isDeepStrictEqual(resolved(other), resolved(removed)),
    );
    return added ? [{ removed, added }] : [];
  });
  const renamed = pairs.map(({ removed, added }): Difference => ({ ...removed, ...added, kind: "renamed" }));
  const replaced = new Set(pairs.flatMap(({ removed, added }) => [removed, added]));
  return [...differences.filter((difference) => !replaced.has(difference)), ...renamed];
}

const namedSchema = /^#\/components\/schemas\/[^/]+$/;

/**
 * Leaves out the components and tags that were added, removed or renamed with what uses them, such as the schemas of a new
 * operation, unless their level is higher.
 */
export function withoutParts(changes: readonly Change[], documents: Documents): Change[] {
  const [parts, owners] = [changes.filter(isPart), changes.filter((change) => !isPart(change))];
  const consequences = [...Map.groupBy(parts, ({ kind, level }) => `${kind} ${level}`).values()].flatMap((group) => {
    const [{ kind, level }] = group as [Change];
    const causes = owners.filter((owner) => owner.kind === kind && rank(owner.level) >= rank(level));
    const used = usedBy(causes, documentOf(kind, documents));
    return group.filter(({ pointer }) => used.has(pointer));
  });
  return changes.filter((change) => !consequences.includes(change));
}

const isPart = ({ pointer }: Change): boolean => /^#\/(components\/[^/]+|tags)\/[^/]+$/.test(pointer);

/** Returns the pointers to the components and tags that changed objects use, directly or through others. */
function usedBy(changes: readonly Change[], document: OpenApiDocument): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (!isObject(value)) return;
    if (isReference(value)) visitReference(value.$ref);
    for (const inner of Object.values(value)) visit(inner);
  };
  const visitReference = ($ref: string): void => {
    const component = pointerTo(keysOfReference($ref).slice(0, 3));
    if (found.has(component)) return;
    found.add(component);
    visit(valueAt(document, keysOf(component)));
  };
  const values = changes.map(({ pointer }) => valueAt(document, keysOf(pointer)));
  values.forEach(visit);
  const tags = values.flatMap((value) => (isObject(value) && Array.isArray(value.tags) ? value.tags : []));
  for (const [index, { name }] of (document.tags ?? []).entries())
    if (tags.includes(name)) found.add(`#/tags/${index}`);
  return found;
}

const documentOf = (kind: Difference["kind"], { base, revision }: Documents): OpenApiDocument =>
  kind === "removed" ? base : revision;

const parentOf = (pointer: string): string => pointer.replace(/[^/]*$/, "");
