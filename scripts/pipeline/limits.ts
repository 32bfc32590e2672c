import { relative } from "node:path";
import type { Document } from "@redocly/openapi-core";
import { UserError } from "../../src/cli/user-error.ts";
import { unescapeToken } from "../../src/openapi/pointer.ts";
import { isReference } from "../../src/openapi/reference.ts";
import { throwFault } from "./problems.ts";
import { visible } from "./text.ts";

type Node = Readonly<Record<string, unknown>> | readonly unknown[];

/** What a value in YAML comes to when each alias in it is written out. */
interface Extent {
  values: number;
  depth: number;
}

/** As deep as js-yaml reads what is written; what aliases or references put into each other may not be deeper. */
const maximalDepth = 100;

/**
 * How many values aliases and references may repeat. A description is written out several times on its way, and a few
 * lines of aliases of aliases make thousands of millions of values (the attack is known as "billion laughs").
 */
const maximalRepeated = 100_000;

/** How many characters a text or a name may have. js-yaml cannot write one of ten million. */
const maximalLength = 1_000_000;

/**
 * How many members an object may have. What finds the lines of errors, yaml-ast-parser, compares each name in an object
 * with all others: with so many it takes some ten seconds.
 */
const maximalMembers = 30_000;

/** How many references may lead from one to the next. */
const maximalHops = 100;

/**
 * Throws a `UserError` with the place where a value is none that JSON has (OpenAPI 3.1.1, section 4.4: YAML's JSON schema),
 * has itself in it, is too deep, or repeats too much.
 */
export function expectJson(document: Document): void {
  const extents = new Map<object, Extent>();
  const open = new Set<object>();
  let written = 0;

  const extentOf = (value: unknown, keys: readonly string[]): Extent => {
    if (!isJson(value)) throwFault(document.source, keys, "JSON has no such value.");
    if (isTooLong(value) || isTooLong(keys.at(-1)))
      throwFault(document.source, keys, `This has a text or a name of more than ${maximalLength} characters.`);
    if (!isNode(value)) return { values: 1, depth: 0 };
    if (open.has(value)) throwFault(document.source, keys, "This has itself in it, by an alias or a reference.");
    const known = extents.get(value);
    if (known) return known;
    if (keys.length > maximalDepth) throwTooDeep(document, keys);
    open.add(value);
    const entries = entriesOf(value);
    if (entries.length > maximalMembers && !Array.isArray(value))
      throw new UserError(
        `${relative(process.cwd(), document.source.absoluteRef)}: ${describePath(keys)} has ${entries.length} members; at most ${maximalMembers} are read.`,
      );
    const all = entries.map(([key, inner]) => extentOf(inner, [...keys, key]));
    open.delete(value);
    const extent = {
      values: 1 + all.reduce((sum, { values }) => sum + values, 0),
      depth: 1 + all.reduce((most, { depth }) => Math.max(most, depth), 0),
    };
    written += 1 + all.filter(({ depth }) => depth === 0).length;
    if (extent.depth > maximalDepth + 1) throwTooDeep(document, keys);
    if (extent.values - written > maximalRepeated)
      throwFault(
        document.source,
        keys,
        `Aliases or references repeat more than ${maximalRepeated} values here; refer to components with \`$ref\`.`,
      );
    extents.set(value, extent);
    return extent;
  };
  extentOf(document.parsed, []);
}

/**
 * Throws a `UserError` with the place of the first `$ref` that leads only from reference to reference. Those that lead
 * out of the given documents are left to Redocly.
 */
export function expectRefsToEnd(
  documents: readonly Document[],
  resolve: (base: string, ref: string) => string = (_base, ref) => ref,
): void {
  const byPath = new Map(documents.map((document) => [document.source.absoluteRef, document]));
  for (const document of documents)
    for (const [keys, ref] of refsIn(document.parsed)) {
      let hops = 0;
      const follow = (from: Document, to: string): { value: unknown; document: Document } | undefined => {
        if (++hops > maximalHops)
          throwFault(document.source, keys, `This leads in a circle, or through more than ${maximalHops} references.`);
        const [path = "", pointer = ""] = to.split("#", 2);
        let at = path === "" ? from : byPath.get(resolve(from.source.absoluteRef, path));
        let value: unknown = at?.parsed;
        const onward = (): void => {
          while (at && isReference(value)) {
            const next = follow(at, value.$ref);
            [at, value] = [next?.document, next?.value];
          }
        };
        for (const token of pointer.split("/").slice(1)) {
          const key = unescapeToken(token);
          if (!hasOwn(value, key)) onward();
          value = hasOwn(value, key) ? value[key] : undefined;
        }
        onward();
        return at && { value, document: at };
      };
      follow(document, ref);
    }
}

function throwTooDeep({ source }: Document, keys: readonly string[]): never {
  throwFault(source, keys, `This is part of what is more than ${maximalDepth} levels deep, by aliases or references.`);
}

function refsIn(root: unknown): [keys: string[], ref: string][] {
  const seen = new Set<unknown>();
  const inside = (value: unknown, keys: string[]): [string[], string][] => {
    if (!isNode(value) || seen.has(value)) return [];
    seen.add(value);
    const inner = entriesOf(value).flatMap(([key, each]) => inside(each, [...keys, key]));
    return isReference(value) ? [[keys, value.$ref], ...inner] : inner;
  };
  return inside(root, []);
}

const isTooLong = (text: unknown): boolean => typeof text === "string" && text.length > maximalLength;
const describePath = (keys: readonly string[]): string => visible(JSON.stringify(keys.join(" > ").slice(0, 500)));

function isJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (!isNode(value)) return value === null || ["string", "boolean", "undefined"].includes(typeof value);
  return Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const entriesOf = (node: Node): [string, unknown][] => Object.entries(node);
const hasOwn = (value: unknown, key: string): value is Record<string, unknown> =>
  isNode(value) && Object.hasOwn(value, key);
