import type { Config, OasRef, UserContext } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { resolve as find, isReference } from "../../src/openapi/reference.ts";

/**
 * Adds to a configuration the lint rules without which no types can be made: those of `pipeline/`, as errors, whatever
 * the configuration says.
 */
export function withOwnRules(config: Config): Config {
  const rules = { "pipeline/nameable-refs": () => nameableRefs(), "pipeline/finite-schemas": () => finiteSchemas() };
  config.plugins.push({ id: "pipeline", rules: { oas3: rules } });
  for (const name of Object.keys(rules) as (keyof typeof rules)[])
    for (const version of ["oas3_0", "oas3_1"] as const) Object.assign(config.rules[version], { [name]: "error" });
  return config;
}

// What openapi-typescript makes a type of. It writes the first name of the pointer as it is.
const typed = ["Schema", "Parameter", "Response", "RequestBody", "Header", "PathItem"];

// A part of anything else may be one that need not be there, and is none that a type can be taken of.
const nameable =
  /^#\/(components\/\w+\/[^/]+(\/properties\/[^/]+)?|(paths|webhooks)\/[^/]+(\/parameters\/\d+|\/[a-z]+(\/parameters\/\d+|\/responses\/[^/]+(\/content\/[^/]+\/schema)?)?)?)$/;

/** A `$ref` within the root file leads to a component, or to what openapi-typescript can name as well. */
function nameableRefs() {
  let root = "";
  let schemas: Readonly<Record<string, unknown>> = {};
  // A property of what is a reference itself may be that reference.
  const isOfReference = ($ref: string): boolean => {
    const [, name = ""] = /^#\/components\/schemas\/([^/]+)\/properties\//.exec($ref) ?? [];
    return Object.hasOwn(schemas, name) && isReference(schemas[name]);
  };
  return {
    Root: ({ components }: object & { components?: { schemas?: object } }, { location }: UserContext) => {
      root = location.source.absoluteRef;
      schemas = { ...components?.schemas };
    },
    ref: ({ $ref }: OasRef, { type, location, report }: UserContext) => {
      if (isMalformed($ref))
        report({ message: `${JSON.stringify($ref)} is no URI, for its percent sign; use a name without.`, location });
      else if (location.source.absoluteRef === root && $ref.startsWith("#") && typed.includes(type.name))
        if (!nameable.test($ref) || isOfReference($ref))
          report({ message: `No type can be named after ${JSON.stringify($ref)}; make it a component.`, location });
    },
  };
}

function isMalformed(uri: string): boolean {
  try {
    decodeURI(uri);
    return false;
  } catch {
    return true;
  }
}

/**
 * A schema is not made of itself, but for the properties of objects. Nothing is of a schema that is all of itself, and
 * TypeScript resolves a list of itself, a union or an intersection at once.
 */
function finiteSchemas() {
  let root: OpenApiDocument = {} as OpenApiDocument;
  const seen = new Map<unknown, "open" | "done">();
  const isMadeOfItself = (schema: unknown, from: string, resolve: UserContext["resolve"]): boolean => {
    if (typeof schema !== "object" || schema === null || seen.get(schema) === "done") return false;
    if (seen.get(schema) === "open") return true;
    seen.set(schema, "open");
    const found =
      partsOf(schema).some((part) => isMadeOfItself(part, from, resolve)) || leadsBack(schema, from, resolve);
    seen.set(schema, "done");
    return found;
  };
  const leadsBack = (schema: object, from: string, resolve: UserContext["resolve"]): boolean => {
    if (!isReference(schema)) return false;
    const { node, location } = resolve(schema, from);
    const [whole] = /^#\/components\/schemas\/[^/]+(?=\/)/.exec(schema.$ref) ?? [];
    return (
      isMadeOfItself(node, location?.source.absoluteRef ?? from, resolve) ||
      (whole !== undefined && isMadeOfItself(find(root, { $ref: whole }), from, resolve)) // what a property is taken of
    );
  };
  return {
    Root: (document: object) => {
      root = document as OpenApiDocument;
    },
    Schema: (schema: unknown, { location, report, resolve }: UserContext) => {
      if (isMadeOfItself(schema, location.source.absoluteRef, resolve))
        report({ message: "This schema is made of itself; put that into a property of an object.", location });
    },
  };
}

function partsOf(schema: object): unknown[] {
  const { allOf, anyOf, oneOf, prefixItems, items } = schema as Record<string, unknown>;
  return [items, ...[allOf, anyOf, oneOf, prefixItems].flatMap((parts) => (Array.isArray(parts) ? parts : []))];
}
