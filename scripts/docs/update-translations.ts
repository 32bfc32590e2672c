import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { type Document, isMap, isScalar, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject, isRecord } from "../../src/openapi/json.ts";
import { keysOf, pointerTo, valueAt } from "../../src/openapi/pointer.ts";
import { visible } from "../pipeline/text.ts";
import { languagesOf } from "./languages.ts";
import { hasIndex, type Keys, type Overlay, placeIn, readOverlay, select } from "./overlay.ts";
import { excerpt, textAt, textsIn, textsOf } from "./texts.ts";
import { translationsOf } from "./translation.ts";

/**
 * Updates the translations of an API description: sets each `x-original` to the current English text, and adds that text as
 * a placeholder where a translation is missing. Comments and order stay.
 *
 * @returns what it did, with the place of each translation to review
 */
export async function updateTranslations(spec: string, document: OpenApiDocument): Promise<string> {
  const paths = (await languagesOf(spec)).flatMap(({ overlay }) => overlay ?? []);
  if (paths.length === 0) return `${relative(process.cwd(), join(dirname(spec), "overlays"))} has no translations`;
  return (await Promise.all(paths.map((path) => updateTranslation(path, document)))).join("\n");
}

async function updateTranslation(path: string, document: OpenApiDocument): Promise<string> {
  const added = await edit(path, (yaml, overlay) => addPlaceholders(yaml, overlay, document));
  const changed = await edit(path, (yaml, overlay) => updateOriginals(yaml, overlay, document));
  const name = relative(process.cwd(), path);
  if (added.length + changed.length === 0) return `${name} is up to date`;
  const overlay = await readOverlay(path);
  const lines = changed.map(({ keys, change }) => `  ${placeIn(overlay, keys)}  ${change}`);
  const review = lines.length > 0 ? ["Review these translations:", ...lines] : [];
  const counts = `${changed.length} of x-original updated, ${added.length} ${added.length === 1 ? "placeholder" : "placeholders"} added`;
  return visible([`${name}: ${counts}`, ...review].join("\n"));
}

/** Edits an overlay, and writes it if there are changes. Comments and order stay. */
async function edit<Change>(path: string, work: (yaml: Document, overlay: Overlay) => Change[]): Promise<Change[]> {
  const yaml = parseDocument(await readFile(path, "utf8"));
  const changes = work(yaml, await readOverlay(path));
  if (changes.length > 0) await writeFile(path, yaml.toString({ lineWidth: 0 }));
  return changes;
}

/**
 * Updates each `x-original`, except where an index in the target may have come to select another item. Returns the keys of
 * the translations, and what changed.
 */
function updateOriginals(
  yaml: Document,
  { actions }: Overlay,
  document: OpenApiDocument,
): { keys: Keys; change: string }[] {
  const texts = textsOf(document);
  return actions.flatMap(({ target, update, "x-original": original }, index) => {
    const targets = hasIndex(target) ? [] : select(document, target);
    const originals = new Map(textsIn(original).map(({ place, text }) => [pointerTo(place), text]));
    return textsIn(update).flatMap(({ keys, place }) => {
      const before = originals.get(pointerTo(place));
      const isText = before !== undefined || targets.some((each) => texts.has(pointerTo([...each, ...place])));
      const [now, ...others] = new Set(targets.map((each) => textAt(document, texts, [...each, ...place])));
      if (!isText || now === undefined || now === before || others.length > 0) return [];
      setText(yaml, ["actions", index, "x-original", ...place], now);
      const change = before === undefined ? "" : `${excerpt(before, now)}, now `;
      return { keys: ["actions", index, "update", ...keys], change: `translates ${change}${excerpt(now, before)}` };
    });
  });
}

/** Adds a placeholder, the English text, for each text without an entry. Returns the JSON pointers of the texts. */
function addPlaceholders(yaml: Document, overlay: Overlay, document: OpenApiDocument): string[] {
  const translations = translationsOf(document, overlay);
  const missing = [...textsOf(document)].filter(([pointer]) => !translations.has(pointer));
  const owners = overlay.actions.map(({ target, update }) => {
    const targets = isRecord(update) && !hasIndex(target) ? select(document, target) : [];
    return targets.length === 1 ? targets[0] : undefined; // several targets have one text
  });
  for (const [pointer, text] of missing) {
    const keys = keysOf(pointer);
    const base = baseOf(document, keys);
    let index = owners.findLastIndex((owner) => owner && owner.length >= base.length && startsWith(keys, owner));
    if (index < 0) {
      const isSibling = (owner: Keys): boolean => startsWith(base.slice(0, -1), owner.slice(0, base.length - 1));
      index = owners.findLastIndex((owner) => owner && isSibling(owner)) + 1 || owners.length;
      owners.splice(index, 0, base);
      const action = yaml.createNode({ target: expressionOf(document, base) });
      action.spaceBefore = true;
      const actions = yaml.get("actions") as YAMLSeq;
      actions.flow = false;
      actions.items.splice(index, 0, action);
    }
    const place = keys.slice(owners[index]?.length);
    const isTagName = keys.length === 3 && keys[0] === "tags" && keys[2] === "name";
    setText(yaml, ["actions", index, "x-original", ...place], text);
    setText(yaml, ["actions", index, "update", ...(isTagName ? ["x-displayName"] : place)], text);
  }
  return missing.map(([pointer]) => pointer);
}

/** Sets a text, and keeps its style and its comment if it is there already. Puts `x-original` before `update`. */
function setText(yaml: Document, keys: Keys, text: string): void {
  const present = yaml.getIn(keys, true);
  if (isScalar(present)) {
    present.value = text;
    return;
  }
  yaml.setIn(keys, text);
  const action = yaml.getIn(keys.slice(0, 2)) as YAMLMap;
  if (isMap(action)) action.items.sort((a, b) => rank(String(a.key)) - rank(String(b.key)));
}

const rank = (key: string): number => (key === "update" ? 1 : 0);

/** Returns the keys of the object that a new action translates: an array item, a component, a path, or a part of the root. */
function baseOf(document: OpenApiDocument, keys: readonly string[]): readonly string[] {
  const item = keys.findLastIndex((_key, depth) => Array.isArray(valueAt(document, keys.slice(0, depth))));
  const depth = { components: 3, paths: 2, webhooks: 2 }[keys[0] ?? ""] ?? 1;
  return keys.slice(0, Math.min(Math.max(item + 1, depth), keys.length - 1));
}

const startsWith = (keys: Keys, prefix: Keys): boolean => prefix.every((key, index) => `${key}` === `${keys[index]}`);

/** Returns a JSONPath expression for a value. Items of arrays are selected by what distinguishes them, if anything does. */
function expressionOf(document: OpenApiDocument, keys: readonly string[]): string {
  const segments = keys.map((key, depth) => {
    const parent = valueAt(document, keys.slice(0, depth));
    return Array.isArray(parent) ? `[${filterFor(parent, Number(key))}]` : child(key);
  });
  return `$${segments.join("")}`;
}

/** Returns a filter by a value that no other item has, or by a key that no other item has, or else the index. */
function filterFor(items: readonly unknown[], index: number): string {
  const item = isRecord(items[index]) ? items[index] : {};
  const others = items.filter((other) => other !== items[index]).filter(isRecord);
  const isOwn = (key: string): boolean => others.every((other) => !Object.hasOwn(other, key));
  const isDistinct = (key: string): boolean =>
    typeof item[key] === "string" && others.every((other) => other[key] !== item[key]);
  const keys = Object.keys(item).filter((key) => !["title", "summary", "description"].includes(key));
  const name = ["name", "x-name", "url"].find(isDistinct);
  if (name !== undefined) return `?@${child(name)}==${quoted(String(item[name]))}`;
  const own = keys.find((key) => isOwn(key) && isObject(item[key])) ?? keys.find(isOwn);
  return own === undefined ? `${index}` : `?@${child(own)}`;
}

const child = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${quoted(key)}]`);

/** Returns a string literal of JSONPath (RFC 9535, section 2.3.1.1). */
const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
