import type { Config, Oas3Parameter, OasRef, UserContext } from "@redocly/openapi-core";
import { unescapeToken } from "../../src/openapi/pointer.ts";
import { isReference } from "../../src/openapi/reference.ts";
import { isPartSchema } from "./normalize.ts";
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

/** Reports each local `$ref` for which openapi-typescript has no name; `normalize.ts` makes parts of schemas components. */
function nameableRefs() {
  let root = "";
  return {
    Root: (_root: unknown, { location }: UserContext) => {
      root = location.source.absoluteRef;
    },
    ref: ({ $ref }: OasRef, { type, location, report }: UserContext) => {
      if (decode($ref) === undefined)
        report({
          message: `Malformed percent-encoding in ${JSON.stringify($ref)}; write \`%25\` for \`%\`.`,
          location,
        });
      if (location.source.absoluteRef !== root || !$ref.startsWith("#") || !typed.includes(type.name)) return;
      if (!nameable.test($ref) && !(type.name === "Schema" && isPartSchema($ref)))
        report({ message: `No type can refer to ${JSON.stringify($ref)}; make it a component.`, location });
    },
  };
}

/** The Redocly node types that openapi-typescript generates types for. */
const typed = ["Schema", "Parameter", "Response", "RequestBody", "Header", "PathItem"];

/** References to places that are always there in the generated types; others may be optional. */
const nameable =
  /^#\/(components\/\w+\/[^/]+|(paths|webhooks)\/[^/]+(\/parameters\/\d+|\/[a-z]+(\/parameters\/\d+|\/responses\/[^/]+)?)?)$/;

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
 * Reports schemas that apply to a value if they apply to it. A schema that is a part of its own alternatives is none: parents
 * that list their children are, and `normalize.ts` separates them.
 */
function finiteSchemas() {
  const seen = { whole: new Map<unknown, "open" | "done">(), part: new Map<unknown, "open" | "done">() };
  const isCircular = (
    schema: unknown,
    file: string,
    resolve: UserContext["resolve"],
    as: "whole" | "part",
  ): boolean => {
    if (typeof schema !== "object" || schema === null || seen[as].get(schema) === "done") return false;
    if (seen[as].get(schema) === "open") return true;
    seen[as].set(schema, "open");
    const { allOf, anyOf, oneOf } = schema as Record<string, unknown>;
    const found =
      [allOf].flat().some((part) => isCircular(part, file, resolve, isReference(part) ? "part" : as)) ||
      (as === "whole" && [anyOf, oneOf].flat().some((part) => isCircular(part, file, resolve, "whole"))) ||
      leadsBack(schema, file, resolve, as);
    seen[as].set(schema, "done");
    return found;
  };
  const leadsBack = (schema: object, file: string, resolve: UserContext["resolve"], as: "whole" | "part"): boolean => {
    if (!isReference(schema)) return false;
    const { node, location } = resolve(schema, file);
    return isCircular(node, location?.source.absoluteRef ?? file, resolve, as);
  };
  return {
    Schema: (schema: unknown, { location, report, resolve }: UserContext) => {
      if (isCircular(schema, location.source.absoluteRef, resolve, "whole"))
        report({
          message:
            "Circular schema: expected it to contain itself only in a property of an object or an item of an array.",
          location,
        });
    },
  };
}
