import { readFile } from "node:fs/promises";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { pointerTo } from "../../src/openapi/pointer.ts";
import { bundle } from "../pipeline/bundle.ts";
import type { Source } from "../pipeline/read.ts";
import { redocly } from "../pipeline/redocly.ts";

/** An action of an overlay that translates the texts of one object. */
interface Action {
  target: string;
  update: Texts;
  /** The texts that `update` translates, in the same shape. */
  "x-original"?: Texts;
}
type Texts = { [key: string]: string | Texts };

/**
 * Returns the problems of a translation: texts without a translation, texts that have changed since they were translated,
 * and translations of texts or objects that do not exist. Empty if the translation is complete and up to date.
 */
export async function translationProblems(source: Source, overlay: string): Promise<string[]> {
  const { actions } = redocly.parseYaml(await readFile(overlay, "utf8")) as { actions: Action[] };
  const texts = textsOf(await bundle(source));
  const translations = textsOf(await bundle(source, [overlay]));
  const translated = await bundleWith(source, overlay, actions.map(withOriginal));
  const originals = textsOf(translated);
  const targets = targetsIn(translated);
  return [
    ...[...texts].flatMap(([pointer, text]) => {
      const original = originals.get(pointer) ?? "";
      if (original !== text)
        return `${pointer} has changed since it was translated: ${quote(original)} is now ${quote(text)}`;
      return translations.get(pointer) === text ? `${pointer} is not translated: ${quote(text)}` : [];
    }),
    ...actions.flatMap(({ target, update, "x-original": original = {} }) => {
      if (!targets.has(target)) return `${target} is translated, but does not exist`;
      return keysWithoutOriginal(original, update).map((key) => `${target}: ${key} is missing from x-original`);
    }),
    ...[...originals.keys()]
      .filter((pointer) => !texts.has(pointer))
      .map((pointer) => `${pointer} is translated, but does not exist`),
  ];
}

/**
 * Returns the texts of an OpenAPI document by JSON pointer: titles, summaries and descriptions, also those of
 * permissions, and the names of tags; but nothing from the values of examples.
 */
export function textsOf(document: OpenApiDocument): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (node: unknown, path: readonly string[]): void => {
    if (node === null || typeof node !== "object" || isExampleValue(path)) return;
    for (const [key, value] of Object.entries(node))
      if (typeof value !== "string") visit(value, [...path, key]);
      else if (isText(key, path)) texts.set(pointerTo([...path, key]), value);
  };
  visit(document, []);
  for (const [index, { name, ...tag }] of (document.tags ?? []).entries()) {
    const { "x-displayName": displayName = name } = tag as { "x-displayName"?: string };
    texts.set(pointerTo(["tags", `${index}`, "name"]), displayName);
  }
  return texts;
}

const isText = (key: string, path: readonly string[]): boolean =>
  ["title", "summary", "description"].includes(key) || path.at(-1) === "scopes";

const isExampleValue = (path: readonly string[]): boolean =>
  (path.at(-1) === "value" && path.at(-3) === "examples") ||
  (path.at(-1) === "example" && path.at(-2) !== "properties");

/** Bundles the API description with other actions in place of those of an overlay. */
function bundleWith(source: Source, overlay: string, actions: readonly object[]): Promise<OpenApiDocument> {
  const resolver = source.resolver.copy();
  const text = JSON.stringify({ overlay: "1.0.0", info: { title: "", version: "" }, actions });
  resolver.cache.set(overlay, Promise.resolve(redocly.makeDocumentFromString(text, overlay)));
  return bundle({ ...source, resolver }, [overlay]);
}

const targetMark = "x-translation-target";

/** Returns an action that restores the original texts, and marks the object that it applies to. */
function withOriginal({ target, "x-original": original }: Action): object {
  return { target, update: { ...original, [targetMark]: [target] } };
}

/** Returns the targets of all actions of `withOriginal` that applied to an object. */
function targetsIn(node: unknown): ReadonlySet<string> {
  if (node === null || typeof node !== "object") return new Set();
  const { [targetMark]: own = [] } = node as { [targetMark]?: string[] };
  return new Set([...own, ...Object.values(node).flatMap((value) => [...targetsIn(value)])]);
}

/** Returns the keys of a translation that its original does not have. */
function keysWithoutOriginal(original: Texts, translation: Texts): string[] {
  return Object.entries(translation).flatMap(([key, value]) => {
    const source = original[key === "x-displayName" ? "name" : key];
    if (typeof value === "string") return typeof source === "string" ? [] : [key];
    return keysWithoutOriginal(typeof source === "object" ? source : {}, value).map((inner) => `${key}.${inner}`);
  });
}

const quote = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
