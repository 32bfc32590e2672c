import { hash } from "node:crypto";
import type { Config, OasRef, UserContext } from "@redocly/openapi-core";
import { isReference } from "../../src/openapi/reference.ts";

type Leave = (node: object, context: UserContext, ...more: unknown[]) => void;

/**
 * Makes the rules that validate examples ignore those that were valid before, with the same value and the same schema: to
 * compile the schemas takes most of the time of lint.
 *
 * @param valid - what was valid before; the rules add to it
 */
export function rememberValidExamples({ plugins }: Config, valid: Set<string>): void {
  for (const [index, plugin] of plugins.entries()) {
    const rules = Object.entries(plugin.rules?.oas3 ?? {}).map(([id, rule]) => {
      const isRemembered = /^no-invalid-(media-type|parameter|schema)-examples$/.test(id);
      const remembering: typeof rule = (settings) => remember(rule(settings), id + JSON.stringify(settings), valid);
      return [id, isRemembered ? remembering : rule];
    });
    plugins[index] = { ...plugin, rules: { ...plugin.rules, oas3: Object.fromEntries(rules) } };
  }
}

/** Returns a rule's visitor, which may be nested, with functions that are not called for what was valid before. */
function remember<Visitor extends object>(visitor: Visitor, rule: string, valid: Set<string>): Visitor {
  const remembering =
    (leave: Leave): Leave =>
    (node, context, ...more) => {
      const key = "example" in node || "examples" in node ? keyOf(node, context) : undefined;
      if (key && valid.has(rule + key)) return;
      let isValid = true;
      const report = (problem: Parameters<UserContext["report"]>[0]): void => {
        isValid = false;
        context.report(problem);
      };
      leave(node, { ...context, report }, ...more);
      if (key && isValid) valid.add(rule + key);
    };
  const entries = Object.entries(visitor).map(([name, inner]) => {
    if (name === "leave") return [name, remembering(inner)];
    return [name, typeof inner === "object" ? remember(inner, `${rule} ${name}`, valid) : inner];
  });
  return Object.fromEntries(entries);
}

/** Returns a hash of a node and of all that it refers to; `undefined` if other nodes can change what that is. */
function keyOf(root: object, { location, resolve, specVersion }: UserContext): string | undefined {
  const nodes = new Map<string, { node: unknown; location: UserContext["location"] }>();
  const add = (node: unknown, place: UserContext["location"]): unknown =>
    nodes.set(place.absolutePointer, { node, location: place });
  let key: string = specVersion;
  add(root, location);
  for (const [pointer, { node, location }] of nodes) {
    const { text, references, hasId } = contentOf(node);
    if (hasId) return undefined;
    key += `\n${pointer} ${text}`;
    for (const reference of references) {
      const target = resolve(reference, location.source.absoluteRef);
      for (const each of [target, ...(target.chain ?? [])]) if (each.location) add(each.node, each.location);
    }
  }
  return hash("sha256", key);
}

/** Returns the JSON of a node without the text of descriptions, except in values, and the references in it. */
function contentOf(node: unknown): { text: string | undefined; references: OasRef[]; hasId: boolean } {
  const values = new Set<unknown>();
  const references: OasRef[] = [];
  let hasId = false;
  const text = JSON.stringify(node, function (this: unknown, key, value) {
    const isInValue = values.has(this);
    if (isReference(value)) references.push(value);
    if (isInValue || valueKeywords.has(key)) values.add(value);
    if (typeof value !== "string") return value;
    hasId ||= idKeywords.has(key) && !(isInValue && key === "id"); // which is a property of many values
    return key === "description" && !isInValue ? "" : value;
  });
  return { text, references, hasId };
}

const valueKeywords = new Set(["const", "dataValue", "default", "enum", "example", "examples", "mapping", "value"]);
const idKeywords = new Set(["$anchor", "$dynamicAnchor", "$id", "id"]);
