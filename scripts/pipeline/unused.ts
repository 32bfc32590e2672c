import { readdirSync } from "node:fs";
import { dirname, extname, join, relative, sep } from "node:path";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject, isRecord } from "../../src/openapi/json.ts";
import { pointerTo } from "../../src/openapi/pointer.ts";
import { isReference, resolve } from "../../src/openapi/reference.ts";
import type { Source } from "./read.ts";
import { listed } from "./text.ts";

/** Returns a warning about the files in the folders of an API description that it does not refer to, if there are any. */
export function unusedFiles(source: Source): string[] {
  const used = new Set<string>(source.resolver.getFiles());
  const present = foldersOf(source).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isDescription(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const unused = present.filter((path) => !used.has(path)).map((path) => relative(process.cwd(), path));
  return warning(unused.sort(), (count) => `${count === 1 ? "1 file is" : `${count} files are`} not referred to`);
}

/**
 * Returns the folders that belong to an API description: below that of its root file, those of the files that it refers to;
 * and where several are in one folder, as those in `components/`, that one. Other files beside the root file may be anything.
 */
export function foldersOf({ document, resolver }: Source): string[] {
  const root = dirname(document.source.absoluteRef);
  const isInside = (folder: string): boolean =>
    folder.startsWith(root + sep) && !folder.split(sep).includes("node_modules");
  const folders = [...new Set([...resolver.getFiles()].map((file) => dirname(file)))].filter(isInside);
  const outer = folders.map((folder) => {
    const siblings = folders.filter((other) => dirname(other) === dirname(folder));
    return siblings.length > 1 && dirname(folder) !== root ? dirname(folder) : folder;
  });
  return [...new Set(outer)].filter((folder) => !outer.some((other) => folder.startsWith(other + sep)));
}

const isDescription = (name: string): boolean => [".yaml", ".yml", ".json"].includes(extname(name));

/**
 * Returns a warning about the components of an API description that nothing refers to, if there are any. A description
 * without paths is a library of components for others.
 */
export function unusedComponents(document: OpenApiDocument): string[] {
  if (Object.keys({ ...document.paths, ...document.webhooks }).length === 0) return [];
  const used = referredTo(document);
  const unused = Object.entries(document.components ?? {}).flatMap(([kind, components]) => {
    if (kind === "securitySchemes" || kind.startsWith("x-") || !isRecord(components)) return [];
    const names = Object.keys(components).filter((name) => !used.has(pointerTo(["components", kind, name])));
    return names.filter((name) => !isVariant(document, components[name])).map((name) => `${kind}/${name}`);
  });
  return warning(unused, (count) => `${count === 1 ? "1 component is" : `${count} components are`} not used`);
}

/** Returns the JSON pointers of all components that something refers to, as a whole or in part. */
function referredTo(node: unknown): ReadonlySet<string> {
  const pointers = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string" && value.startsWith("#/components/"))
      pointers.add(decodePointer(value.split("/").slice(0, 4).join("/")));
    else if (isObject(value)) Object.values(value).forEach(visit);
  };
  visit(node);
  return pointers;
}

function decodePointer(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

/** Whether a schema is one of those that the discriminator of another distinguishes by name. */
function isVariant(document: OpenApiDocument, schema: unknown): boolean {
  const parts = isRecord(schema) && Array.isArray(schema.allOf) ? schema.allOf : [];
  return parts.some((part) => isReference(part) && "discriminator" in Object(resolve(document, part)));
}

function warning(names: readonly string[], describe: (count: number) => string): string[] {
  if (names.length === 0) return [];
  return [`${describe(names.length)}: ${listed(names)}. Add a \`$ref\`, or delete what is not needed.`];
}
