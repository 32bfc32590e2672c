import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { pointerTo } from "../../src/openapi/pointer.ts";

/** An API description with one small error. */
export interface Mutant {
  /** The change and its place, such as `drop property #/components/schemas/webAccount/allOf/1/properties/webUrl`. */
  id: string;
  /** Returns a copy of the API description with the error. */
  apply(document: OpenApiDocument): OpenApiDocument;
}

/** Returns all mutants of an API description, in its order. */
export function mutantsOf(document: OpenApiDocument): Mutant[] {
  return nodesIn({ value: document as unknown as Json, keys: [] })
    .flatMap(mutationsOf)
    .map(toMutant);
}

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A value in the API description and the keys on the way to it. */
interface Node {
  value: Json;
  keys: readonly (string | number)[];
}

/** A change of one node: `edit` changes the object or array that contains it. */
interface Mutation {
  what: string;
  keys: Node["keys"];
  edit(parent: { [name: string]: Json }, key: string): void;
}

function toMutant({ what, keys, edit }: Mutation): Mutant {
  return {
    id: `${what} ${pointerTo(keys)}`,
    apply(document) {
      const copy = structuredClone(document);
      const parent = keys.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
      edit(parent as { [name: string]: Json }, String(keys.at(-1)));
      return copy;
    },
  };
}

/** A node and all nodes inside it, except the values of examples. */
function nodesIn(node: Node): Node[] {
  const inside = children(node).filter(({ keys }) => !(keys.at(-1) === "value" && keys.at(-3) === "examples"));
  return [node, ...inside.flatMap(nodesIn)];
}

function mutationsOf(node: Node): Mutation[] {
  const inPaths = node.keys[0] === "paths";
  return [
    ...(isSchema(node) ? schemaMutations(node) : []),
    ...(isIn(node, "servers", any) ? serverMutations(node) : []),
    ...(isIn(node, "security", any) ? securityMutations(node) : []),
    ...(isIn(node, "securitySchemes", any) ? schemeMutations(node) : []),
    ...(isIn(node, "responses", any) && inPaths ? dropOrRename("response", node, `${Number(lastKey(node)) + 20}`) : []),
    ...(isIn(node, "responses", any, "headers", any) ? dropOrRename("header", node, `X-${lastKey(node)}`) : []),
    ...(isIn(node, "content", any) ? dropOrRename("content", node, "application/xml") : []),
    ...(isIn(node, "content", any, "examples", any) ? dropOrRename("example", node) : []),
    ...(isIn(node, "paths", any, "post") ? operationMutations(node) : []),
    ...(isIn(node, "paths", any) ? dropOrRename("path", node) : []),
    ...(isIn(node, "parameters", any) && inPaths ? [drop("parameter", node)] : []),
    ...(isIn(node, "components", "parameters", any) ? parameterMutations(node) : []),
    ...(isIn(node, "components", "requestBodies", any) ? dropChild("required", node) : []),
    ...(isIn(node, "tags", any) && !inPaths ? [drop("tag", node)] : []),
  ];
}

function schemaMutations(schema: Node): Mutation[] {
  const properties = child(schema, "properties").flatMap(children);
  const required = child(schema, "required").flatMap(children);
  const requiredNames = required.map(({ value }) => value);
  const optional = properties.map(lastKey).filter((name) => !requiredNames.includes(name));
  const isOpenOrClosed = child(schema, "additionalProperties").length > 0;
  return [
    ...properties.flatMap((property) => dropOrRename("property", property)),
    ...required.map((name) => drop("required", name)),
    ...optional.map((name) => add(`require ${name} in`, schema, "required", [...requiredNames, name])),
    ...child(schema, "enum").flatMap((names) => [
      ...children(names).flatMap((name) => [
        drop("enum value", name),
        replace("rename enum value", name, `${name.value}X`),
      ]),
      replace("widen enum", names, [...children(names).map(({ value }) => value), "more"]),
    ]),
    ...child(schema, "format").flatMap((format) => [drop("format", format), replace("change format", format, "email")]),
    ...child(schema, "pattern").flatMap((pattern) => [
      drop("pattern", pattern),
      replace("widen pattern", pattern, ".*"),
    ]),
    ...child(schema, "type").flatMap(typeMutations),
    ...["anyOf", "allOf"].flatMap((key) =>
      child(schema, key).flatMap((branches) => children(branches).map((branch) => drop(`branch of ${key}`, branch))),
    ),
    ...child(schema, "items").map((items) => replace("widen items", items, {})),
    ...dropChild("additionalProperties", schema),
    ...(isOpenOrClosed || properties.length > 0 ? [add("close", schema, "additionalProperties", false)] : []),
    ...(!isOpenOrClosed && properties.length > 0 ? [add("open", schema, "additionalProperties", true)] : []),
    ...dropChild("minLength", schema),
    ...dropChild("x-ms-enum-flags", schema),
    ...(isIn(schema, "properties", any) ? readOnlyMutations(schema) : []),
  ];
}

function typeMutations(type: Node): Mutation[] {
  const [name, ...others] = [type.value].flat() as string[];
  if (name === undefined || name === "null") return [];
  const other = name === "string" ? "integer" : "string";
  return [
    others.includes("null") ? replace("drop null", type, name) : replace("add null", type, [name, "null"]),
    replace("change type", type, others.includes("null") ? [other, "null"] : other),
    drop("type", type),
  ];
}

function readOnlyMutations(property: Node): Mutation[] {
  const isReadOnly = child(property, "readOnly").length > 0;
  return isReadOnly ? dropChild("readOnly", property) : [add("add readOnly", property, "readOnly", true)];
}

function serverMutations(server: Node): Mutation[] {
  return [
    drop("server", server),
    ...child(server, "url").map((url) => replace("change url", url, `${url.value}X`)),
    ...child(server, "x-name").flatMap((name) => [
      drop("name", name),
      replace("rename server", name, `${name.value}X`),
    ]),
  ];
}

function securityMutations(requirement: Node): Mutation[] {
  return [
    drop("permission", requirement),
    replace("allow everyone", requirement, {}),
    ...children(requirement).flatMap((scopes) => [
      replace("widen permission", scopes, []),
      replace("rename scope", scopes, ["User.Read"]),
      rename("security scheme", scopes, "application2"),
    ]),
  ];
}

function schemeMutations(scheme: Node): Mutation[] {
  const flows = child(scheme, "flows").flatMap(children);
  const url = "https://login.microsoftonline.com/x";
  return [
    drop("security scheme", scheme),
    ...flows.flatMap((flow) => [
      drop("flow", flow),
      ...child(flow, "scopes")
        .flatMap(children)
        .flatMap((scope) => dropOrRename("scope", scope, "User.Read")),
      ...["authorizationUrl", "tokenUrl"].flatMap((name) =>
        child(flow, name).map((node) => replace(`change ${name}`, node, url)),
      ),
    ]),
  ];
}

function operationMutations(operation: Node): Mutation[] {
  return [
    drop("operation", operation),
    rename("method", operation, "put"),
    ...["operationId", "requestBody", "security", "summary", "description", "externalDocs"].flatMap((name) =>
      dropChild(name, operation),
    ),
    ...child(operation, "operationId").map((id) => replace("rename", id, `${id.value}X`)),
    ...child(operation, "tags").map((tags) => replace("change tags", tags, ["Other"])),
  ];
}

function parameterMutations(parameter: Node): Mutation[] {
  return [
    ...child(parameter, "name").map((name) => replace("rename parameter", name, `${name.value}X`)),
    ...child(parameter, "in").map((location) => replace("move parameter", location, "query")),
    ...dropChild("required", parameter),
    ...child(parameter, "x-odata-parenthesized-prefix").flatMap((prefix) => [
      drop("prefix", prefix),
      replace("change prefix", prefix, "@"),
    ]),
  ];
}

function drop(what: string, { keys }: Node): Mutation {
  const edit: Mutation["edit"] = (parent, key) =>
    Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key];
  return { what: `drop ${what}`, keys, edit };
}

function dropChild(name: string, node: Node): Mutation[] {
  return child(node, name).map((found) => drop(name, found));
}

function replace(what: string, { keys }: Node, value: Json): Mutation {
  return { what, keys, edit: (parent, key) => Object.assign(parent, { [key]: value }) };
}

function add(what: string, { keys }: Node, name: string, value: Json): Mutation {
  return replace(what, { value: null, keys: [...keys, name] }, value);
}

/** Renames a key of an object, whose order stays the same. */
function rename(what: string, { keys }: Node, name: string): Mutation {
  const edit: Mutation["edit"] = (parent, key) => {
    const entries = Object.entries(parent);
    for (const [each] of entries) delete parent[each];
    for (const [each, value] of entries) parent[each === key ? name : each] = value;
  };
  return { what: `rename ${what}`, keys, edit };
}

function dropOrRename(what: string, node: Node, name = `${lastKey(node)}X`): Mutation[] {
  return [drop(what, node), rename(what, node, name)];
}

function child(node: Node, name: string): Node[] {
  return children(node).filter((each) => lastKey(each) === name);
}

function children({ value, keys }: Node): Node[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.map((item, index) => ({ value: item, keys: [...keys, index] }));
  return Object.entries(value).map(([name, item]) => ({ value: item, keys: [...keys, name] }));
}

const lastKey = ({ keys }: Node): string => String(keys.at(-1));

const any = undefined;

/** Whether the last keys of a node are these; `any` stands for any key. */
function isIn({ keys }: Node, ...last: (string | undefined)[]): boolean {
  return last.every((name, index) => {
    const key = keys.at(index - last.length);
    return name === any ? key !== undefined : key === name;
  });
}

function isSchema(node: Node): boolean {
  if (typeof node.value !== "object" || node.value === null || Array.isArray(node.value)) return false;
  return (
    !node.keys.includes("examples") &&
    (isIn(node, "components", "schemas", any) ||
      isIn(node, "properties", any) ||
      isIn(node, "schema") ||
      isIn(node, "items") ||
      isIn(node, "anyOf", any) ||
      isIn(node, "allOf", any))
  );
}
