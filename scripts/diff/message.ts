import type { Oas3_1Schema } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject } from "../../src/openapi/json.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { escapeToken, keysOf, valueAt } from "../../src/openapi/pointer.ts";
import { componentName } from "../../src/openapi/reference.ts";
import { unicodeEscape } from "../pipeline/text.ts";
import type { Documents } from "./change.ts";
import type { Difference } from "./redocly-diff.ts";

/** Describes a difference in one sentence. Names and values from the descriptions are in backticks and cannot end them. */
export function message(difference: Difference, documents: Documents): string {
  const { kind, base, revision, pointer } = difference;
  const document = kind === "removed" || !revision ? documents.base : documents.revision;
  if (kind === "reordered") return `The order of ${placeName(document, pointer)} changed.`;
  if (kind === "renamed")
    return `${placeName(documents.base, base?.pointer ?? "#")} was renamed to ${quoted(keysOf(pointer).at(-1))}.`;
  if (kind !== "modified") return presence(kind, document, pointer);
  const owner = pointer.replace(/[^/]*$/, "");
  const property = quoted(keysOf(pointer).at(-1));
  return `${property} of ${placeName(document, owner)} ${modification(base?.value, revision?.value)}.`;
}

function presence(kind: string, document: OpenApiDocument, pointer: string): string {
  const value = valueAt(document, keysOf(pointer));
  const method = isOperation(pointer) && operationsOf(document).find(({ definition }) => definition === value)?.name;
  if (method) return `${quoted(method)} was ${kind}: ${placeName(document, pointer)}.`;
  const [, owner, keyword] = /^(.*\/)(allOf|anyOf|oneOf)\/\d+$/.exec(pointer) ?? [];
  if (owner === undefined) return `${placeName(document, pointer)} was ${kind}.`;
  return `${quoted(keyword)} of ${placeName(document, owner)} ${kind === "added" ? "gained" : "lost"} ${schemaName(value)}.`;
}

/** Names a schema in a list by its component, title or type. */
function schemaName(schema: unknown): string {
  const { title, type }: Oas3_1Schema = isObject(schema) ? schema : {};
  const name = componentName("schemas", schema) ?? title ?? type;
  return name === undefined ? "a schema" : quoted(name);
}

function modification(before: unknown, after: unknown): string {
  if (Array.isArray(before) && Array.isArray(after)) return listModification(before, after);
  if (before === undefined) return isShort(after) ? `was set to ${quoted(after)}` : "was added";
  if (after === undefined) return isShort(before) ? `was removed; it was ${quoted(before)}` : "was removed";
  return isShort(before) && isShort(after) ? `changed from ${quoted(before)} to ${quoted(after)}` : "changed";
}

function listModification(before: readonly unknown[], after: readonly unknown[]): string {
  const gained = after.filter((item) => !before.includes(item)).map(quoted);
  const lost = before.filter((item) => !after.includes(item)).map(quoted);
  const parts = [gained.length > 0 && `gained ${gained.join(", ")}`, lost.length > 0 && `lost ${lost.join(", ")}`];
  return parts.filter(Boolean).join(" and ") || "was reordered";
}

const isShort = (value: unknown): boolean => JSON.stringify(value).length <= 60;

/** Names a place for a reader, such as `book.title` or `POST /books > responses > 404`. */
function placeName(document: unknown, pointer: string): string {
  if (pointer === "#/") return "the API description";
  const shortened = withItemNames(document, pointer)
    .replace(/^#\/components\/(schemas\/(?=[^/]+\/))?/, "/")
    .replace(operation, (_all, path: string, method: string) => `/${method.toUpperCase()} ${path}`)
    .replace(/^#\/paths\//, "/")
    .replaceAll(/\/(allOf|anyOf|oneOf)\/\d+(?=\/)/g, "")
    .replaceAll(/\/(properties|patternProperties)\/([^/]+)/g, ".$2")
    .replaceAll(/(\/content\/[^/]+)?\/schema(?=[./]|$)/g, "")
    .replaceAll(/\/content\/[^/]+(?=\/examples(\/|$))/g, "")
    .replaceAll(/\/items(?=[./]|$)/g, "[]")
    .replaceAll(/\/additionalProperties(?=[./]|$)/g, "{}");
  return quoted(keysOf(shortened.replace(/\/$/, "")).join(" > "));
}

const itemName = ({ name, url, $ref, ...rest }: Record<string, unknown>): string =>
  String(name ?? url ?? (typeof $ref === "string" ? keysOf($ref).at(-1) : JSON.stringify(rest)));

const operation = /^#\/paths\/([^/]+)\/(get|put|post|delete|options|head|patch|trace|query)(?=\/|$)/;

const isOperation = (pointer: string): boolean => operation.exec(pointer)?.[0] === pointer;

/** Replaces the indexes of servers, parameters, tags and security requirements by what identifies them. */
const withItemNames = (document: unknown, pointer: string): string =>
  pointer.replaceAll(/\/(?:servers|parameters|tags|security)\/\d+(?=\/|$)/g, (part, offset: number) => {
    const item = valueAt(document, keysOf(pointer.slice(0, offset + part.length)));
    return isObject(item) ? part.replace(/\d+$/, () => escapeToken(itemName(item))) : part;
  });

/** Puts a name or value in backticks, on one line, safe to show in a terminal and in Markdown. */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const isPlain = /^[^\p{C}\p{Z}`]+(?: [^\p{C}\p{Z}`]+)*$/u.test(text);
  return `\`${isPlain ? text : JSON.stringify(text).replaceAll(/[^ -_a-~]/g, unicodeEscape)}\``;
}
