import type { Config, Oas3Parameter, OasRef, UserContext } from "@redocly/openapi-core";
import { unescapeToken } from "../../src/openapi/pointer.ts";
import { isReference } from "../../src/openapi/reference.ts";
import { callableOperations } from "./operation-rules.ts";

/**
 * Adds lint rules for what cannot be generated, as errors whatever the configuration says: types that would not compile or
 * on which openapi-typescript would fail, and operations that no client could call.
 */
export function withPipelineRules(config: Config): Config {
  const rules = {
    "pipeline/types": () => [nameableRefs(), decodableNames(), finiteSchemas()],
    "pipeline/operations": callableOperations,
  };
  config.plugins.push({ id: "pipeline", rules: { oas3: rules } });
  for (const version of ["oas3_0", "oas3_1"] as const)
    for (const rule of Object.keys(rules)) Object.assign(config.rules[version], { [rule]: "error" });
  return config;
}

interface Root {
  components?: { schemas?: object };
}

/** Reports each local `$ref` to a schema or the like for which openapi-typescript has no name. */
function nameableRefs() {
  let root = "";
  let schemas: Readonly<Record<string, unknown>> = {};
  // A type alias has the properties of what it refers to, not those beside its `$ref`.
  const isPropertyOfReference = ($ref: string): boolean => {
    const [, name = ""] = /^#\/components\/schemas\/([^/]+)\/properties\//.exec($ref) ?? [];
    return Object.hasOwn(schemas, name) && isReference(schemas[name]);
  };
  return {
    Root: ({ components }: Root, { location }: UserContext) => {
      root = location.source.absoluteRef;
      schemas = { ...components?.schemas };
    },
    ref: ({ $ref }: OasRef, { type, location, report }: UserContext) => {
      if (decode($ref) === undefined)
        report({
          message: `Malformed percent-encoding in ${JSON.stringify($ref)}; write \`%25\` for \`%\`.`,
          location,
        });
      if (location.source.absoluteRef !== root || !$ref.startsWith("#") || !typed.includes(type.name)) return;
      if (!nameable.test($ref) || isPropertyOfReference($ref))
        report({ message: `No type can refer to ${JSON.stringify($ref)}; make it a component.`, location });
    },
  };
}

/** The Redocly node types that openapi-typescript generates types for. */
const typed = ["Schema", "Parameter", "Response", "RequestBody", "Header", "PathItem"];

/** References to places that are always there in the generated types; others may be optional. */
const nameable =
  /^#\/(components\/\w+\/[^/]+(\/properties\/[^/]+)?|(paths|webhooks)\/[^/]+(\/parameters\/\d+|\/[a-z]+(\/parameters\/\d+|\/responses\/[^/]+(\/content\/[^/]+\/schema)?)?)?)$/;

/** Reports names that openapi-typescript cannot decode: it decodes the path to a schema as URI, again at each level. */
function decodableNames() {
  const check = (names: readonly unknown[], { location, report }: UserContext): void => {
    const name = names.find((each) => decode(String(each))?.includes("%") ?? true);
    if (name !== undefined)
      report({ message: `Malformed percent-encoding in the name ${JSON.stringify(name)}; rename it.`, location });
  };
  const checkPointer = (node: unknown, context: UserContext): void => {
    const names = context.location.pointer.split("/").map(unescapeToken);
    const last = names.pop() ?? "";
    const isUnion = "oneOf" in Object(node) || "anyOf" in Object(node);
    check(isUnion || last.includes("#/") ? [...names, last] : names, context);
  };
  return {
    Paths: (paths: object, context: UserContext) => check(Object.keys(paths), context),
    Parameter: ({ name }: Oas3Parameter, context: UserContext) => check([name], context),
    ...Object.fromEntries(["Schema", "Header", "MediaType", "PathItem"].map((type) => [type, checkPointer])),
  };
}

/** Returns `undefined` if the percent-encoding of a text is malformed. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Reports schemas that contain themselves other than through a property of an object: no value is valid against them, or
 * their types are circular, because TypeScript resolves arrays, unions and intersections immediately.
 */
function finiteSchemas() {
  let schemas: Readonly<Record<string, unknown>> = {};
  const seen = new Map<unknown, "open" | "done">();
  const isCircular = (schema: unknown, file: string, resolve: UserContext["resolve"]): boolean => {
    if (typeof schema !== "object" || schema === null || seen.get(schema) === "done") return false;
    if (seen.get(schema) === "open") return true;
    seen.set(schema, "open");
    const found = partsOf(schema).some((part) => isCircular(part, file, resolve)) || leadsBack(schema, file, resolve);
    seen.set(schema, "done");
    return found;
  };
  const leadsBack = (schema: object, file: string, resolve: UserContext["resolve"]): boolean => {
    if (!isReference(schema)) return false;
    const { node, location } = resolve(schema, file);
    // The type of a property is taken from the type of the whole component.
    const [, component = ""] = /^#\/components\/schemas\/([^/]+)\//.exec(schema.$ref) ?? [];
    return (
      isCircular(node, location?.source.absoluteRef ?? file, resolve) ||
      (Object.hasOwn(schemas, component) && isCircular(schemas[component], file, resolve))
    );
  };
  return {
    Root: ({ components }: Root) => {
      schemas = { ...components?.schemas };
    },
    Schema: (schema: unknown, { location, report, resolve }: UserContext) => {
      if (isCircular(schema, location.source.absoluteRef, resolve))
        report({
          message: "Circular schema: expected it to contain itself only in a property of an object.",
          location,
        });
    },
  };
}

function partsOf(schema: object): unknown[] {
  const { allOf, anyOf, oneOf, prefixItems, items } = schema as Record<string, unknown>;
  return [items, ...[allOf, anyOf, oneOf, prefixItems].flatMap((parts) => (Array.isArray(parts) ? parts : []))];
}
