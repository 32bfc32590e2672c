import { relative } from "node:path";
import type { Document } from "@redocly/openapi-core";
import { UserError } from "../../src/cli/user-error.ts";
import { isObject } from "../../src/openapi/json.ts";
import { isReference } from "../../src/openapi/reference.ts";
import { throwProblem } from "./problems.ts";
import { redocly } from "./redocly.ts";
import { visible } from "./text.ts";

/** js-yaml refuses deeper nesting in a file; aliases and references may not exceed it either. */
const maxDepth = 100;

/** A few lines of nested aliases ("billion laughs") expand to billions of values, and each is written out later. */
const maxRepeatedValues = 100_000;

/** js-yaml cannot write a string of ten million characters. */
const maxTextLength = 1_000_000;

/** yaml-ast-parser, which locates problems, compares each key of an object with all others. */
const maxProperties = 30_000;

/** Redocly takes time cubic in the length of a chain of references. */
const maxReferenceHops = 100;

/**
 * Validates that a file contains only JSON values (OpenAPI 3.1.1, section 4.4), within the limits above.
 *
 * @throws `UserError` with the place of the first value that is not allowed
 */
export function assertJson({ source, parsed }: Document): void {
  const seen = new Set<unknown>();
  let repeated = 0;
  for (const place of valuesIn(parsed)) {
    const { value, key, depth } = place;
    const fail = (message: string): never => throwProblem(source, keysTo(place), message);
    if (!isJson(value))
      fail("Not a JSON value: expected null, a boolean, a finite number, a string, an array or an object.");
    if (isTooLong(value) || isTooLong(key)) fail(`Text too long: expected at most ${maxTextLength} characters.`);
    if (typeof value !== "object" || value === null) continue;
    if (depth > maxDepth)
      fail(`Nested too deeply: expected at most ${maxDepth} levels, and no alias or reference that contains itself.`);
    const size = Object.keys(value).length;
    if (size > maxProperties && !Array.isArray(value)) throwTooManyProperties(source, keysTo(place), size);
    if (seen.has(value)) repeated += size;
    seen.add(value);
    if (repeated > maxRepeatedValues)
      fail(`Aliases or references repeat more than ${maxRepeatedValues} values; use \`$ref\` to components instead.`);
  }
}

/**
 * Validates that no `$ref` leads in a circle. References to other than the given documents are ignored.
 *
 * @throws `UserError` with the place of the first circular `$ref`
 */
export function assertFiniteRefs(
  documents: readonly Document[],
  resolvePath: (base: string, ref: string) => string = (_base, ref) => ref,
): void {
  const byPath = new Map(documents.map((document) => [document.source.absoluteRef, document]));
  for (const document of documents)
    for (const place of valuesIn(document.parsed)) {
      const { value } = place;
      if (!isReference(value)) continue;
      let hops = 0;
      const follow = (from: Target): Target => {
        if (!isReference(from.value)) return from;
        if (++hops > maxReferenceHops)
          throwProblem(
            document.source,
            keysTo(place),
            `Circular \`$ref\`, or a chain of more than ${maxReferenceHops} references.`,
          );
        const [path = "", pointer = ""] = from.value.$ref.split("#", 2);
        const file = path === "" ? from.file : byPath.get(resolvePath(from.file?.source.absoluteRef ?? "", path));
        let target: Target = { file, value: file?.parsed };
        for (const token of pointer.split("/").slice(1)) {
          const key = redocly.unescapePointerFragment(token);
          if (!hasOwn(target.value, key)) target = follow(target);
          target = { ...target, value: hasOwn(target.value, key) ? target.value[key] : undefined };
        }
        return follow(target);
      };
      follow({ file: document, value });
    }
}

/** A value and the file that contains it. */
interface Target {
  file: Document | undefined;
  value: unknown;
}

/** A value with the key that leads to it from its parent. */
interface Place {
  value: unknown;
  key?: string;
  parent?: Place;
  depth: number;
}

/** Yields every value in document order; aliased values once for each alias. */
function* valuesIn(root: unknown): Generator<Place> {
  const stack: Place[] = [{ value: root, depth: 0 }];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    yield parent;
    if (!isObject(parent.value)) continue;
    const depth = parent.depth + 1;
    for (const [key, value] of Object.entries(parent.value).reverse()) stack.push({ value, key, parent, depth });
  }
}

/** Returns the keys that lead to a place. */
const keysTo = ({ key, parent }: Place): string[] =>
  parent === undefined || key === undefined ? [] : [...keysTo(parent), key];

/** Reports without line and column, because locating them is what takes too long. */
function throwTooManyProperties({ absoluteRef }: Document["source"], keys: readonly string[], count: number): never {
  const file = relative(process.cwd(), absoluteRef);
  const place = visible(JSON.stringify(keys.join(" > ").slice(0, 500)));
  throw new UserError(`${file}: too many properties in ${place}: expected at most ${maxProperties}, got ${count}.`);
}

const isTooLong = (text: unknown): boolean => typeof text === "string" && text.length > maxTextLength;

function isJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null)
    return ["string", "boolean", "undefined", "object"].includes(typeof value);
  return Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

const hasOwn = (value: unknown, key: string): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key);
