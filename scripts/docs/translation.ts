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
 * What an overlay leaves to be translated, a line each: texts without a translation, those whose original has changed
 * since, and translations of what is not there any more. Empty when the overlay is whole.
 */
export async function translationProblems(source: Source, overlay: string): Promise<string[]> {
  const { actions } = redocly.parseYaml(await readFile(overlay, "utf8")) as { actions: Action[] };
  const apply = (change: (action: Action) => object): Promise<OpenApiDocument> =>
    bundleWith(
      source,
      overlay,
      actions.map((action) => ({ target: action.target, update: change(action) })),
    );
  const document = await bundle(source);
  const texts = textsOf(document);
  const translated = textsOf(await bundle(source, [overlay]));
  const supposed = textsOf(await apply((action) => action["x-original"] ?? {}));
  const reached = valuesOf(await apply(({ target }) => ({ [mark]: target })), mark);
  return [
    ...[...texts].flatMap(([place, text]) => {
      const was = supposed.get(place) ?? "";
      if (was !== text) return `${place} has changed since it was translated: ${quoted(was)} is now ${quoted(text)}`;
      return translated.get(place) === text ? `${place} is not translated: ${quoted(text)}` : [];
    }),
    ...actions.flatMap((action) => {
      if (!reached.has(action.target)) return `${action.target} is translated, and there is no such object`;
      return withoutOriginal(action["x-original"] ?? {}, action.update).map(
        (key) => `${action.target} translates ${key}, and x-original does not have it`,
      );
    }),
    ...[...supposed.keys()]
      .filter((place) => !texts.has(place))
      .map((place) => `${place} is translated, and is not there`),
  ];
}

/**
 * The titles, summaries and descriptions of an OpenAPI document by their place, a JSON pointer; the names of tags and the
 * descriptions of permissions are among them, the values of examples are not.
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
  for (const [index, tag] of (document.tags ?? []).entries())
    texts.set(
      pointerTo(["tags", `${index}`, "name"]),
      (tag as { "x-displayName"?: string })["x-displayName"] ?? tag.name,
    );
  return texts;
}

const isText = (key: string, path: readonly string[]): boolean =>
  ["title", "summary", "description"].includes(key) || path.at(-1) === "scopes";

const isExampleValue = (path: readonly string[]): boolean =>
  (path.at(-1) === "value" && path.at(-3) === "examples") ||
  (path.at(-1) === "example" && path.at(-2) !== "properties");

const mark = "x-translated-object";

function valuesOf(node: unknown, name: string): ReadonlySet<unknown> {
  if (node === null || typeof node !== "object") return new Set();
  const inside = Object.values(node).flatMap((value) => [...valuesOf(value, name)]);
  return new Set([...inside, (node as Record<string, unknown>)[name]]);
}

/** The keys of the texts of a translation that its original does not have. */
function withoutOriginal(original: Texts, translation: Texts): string[] {
  return Object.entries(translation).flatMap(([key, value]) => {
    const source = original[key === "x-displayName" ? "name" : key];
    if (typeof value === "string") return typeof source === "string" ? [] : [key];
    return withoutOriginal(typeof source === "object" ? source : {}, value).map((inner) => `${key}.${inner}`);
  });
}

/** The API description with other actions in the place of an overlay's own. */
function bundleWith(source: Source, overlay: string, actions: readonly object[]): Promise<OpenApiDocument> {
  const resolver = source.resolver.copy();
  const text = JSON.stringify({ overlay: "1.0.0", info: { title: "", version: "" }, actions });
  resolver.cache.set(overlay, Promise.resolve(redocly.makeDocumentFromString(text, overlay)));
  return bundle({ ...source, resolver }, [overlay]);
}

const quoted = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
