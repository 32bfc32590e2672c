import { relative } from "node:path";
import type { Document } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject } from "../../src/openapi/json.ts";
import { decodeToken, pointerTo, valueAt } from "../../src/openapi/pointer.ts";
import { componentName, isReference, resolve } from "../../src/openapi/reference.ts";
import type { Source } from "../pipeline/read.ts";
import { redocly } from "../pipeline/redocly.ts";

/** Returns `file:line:column` of the value at keys inside a schema of the bundled description, in the file it comes from. */
export type Locate = (schema: string, keys: readonly string[]) => string;

/** Finds the files of the schemas in a bundled description by a walk through it and through the files at the same time. */
export async function locator(source: Source, document: OpenApiDocument): Promise<Locate> {
  const places = new Map<string, Place>();
  const visit = async (bundled: unknown, from: Place): Promise<void> => {
    const name = componentName("schemas", bundled);
    if (name !== undefined && places.has(name)) return;
    const place = await follow(source, from);
    if (name !== undefined) places.set(name, place);
    const value = isReference(bundled) ? resolve(document, bundled) : bundled;
    if (!isObject(value)) return;
    for (const [key, child] of Object.entries(value)) await visit(child, { ...place, keys: [...place.keys, key] });
  };
  await visit(document.paths, { file: source.document, keys: ["paths"] });
  return (schema, keys) => {
    const place = places.get(schema);
    if (!place) throw new Error(`No operation reaches the schema ${schema}`);
    return position({ ...place, keys: [...place.keys, ...keys] });
  };
}

interface Place {
  file: Document;
  keys: readonly string[];
}

/** Returns the place of what a place refers to, or the place itself. */
async function follow(source: Source, { file, keys }: Place): Promise<Place> {
  const value = valueAt(file.parsed, keys);
  if (!isReference(value)) return { file, keys };
  const [path = "", pointer = ""] = value.$ref.split("#", 2);
  const target =
    path === "" ? file : ((await source.resolver.resolveDocument(file.source.absoluteRef, path)) as Document);
  return follow(source, { file: target, keys: pointer.split("/").slice(1).map(decodeToken) });
}

function position({ file, keys }: Place): string {
  const { start } = redocly.getLineColLocation({ source: file.source, pointer: pointerTo(keys), reportOnKey: true });
  return `${relative(process.cwd(), file.source.absoluteRef)}:${start.line}:${start.col}`;
}
