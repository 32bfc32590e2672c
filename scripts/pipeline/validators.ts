import { createRequire } from "node:module";
import type { Oas3MediaType } from "@redocly/openapi-core";
import type { ValidateFunction } from "ajv/dist/2020.js";
import type { ValueScopeName } from "ajv/dist/compile/codegen/index.js";
import type { SchemaEnv } from "ajv/dist/compile/index.js";
import type { SourceCode } from "ajv/dist/types/index.js";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject, isRecord } from "../../src/openapi/json.ts";
import { jsonContent } from "../../src/openapi/media-type.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { objectKey, stringLiteral } from "../../src/samples/literal.ts";
import { absentKeyword, DirectedSchemas } from "./directed-schemas.ts";
import type { Direction } from "./direction.ts";
import { formats } from "./formats.ts";
import { isJsonContent } from "./media-types.ts";
import { importTypes, listed, statusKey } from "./text.ts";

const require = createRequire(import.meta.url); // faster than to import CommonJS
const { default: Ajv, _ } = require("ajv/dist/2020") as typeof import("ajv/dist/2020.js");

/** The text of `validators.ts`, of the code that Ajv compiles for it, and of the types of that code. */
export interface ValidatorFiles {
  "validators.ts": string;
  "validators.code.js": string;
  "validators.code.d.ts": string;
}

/**
 * Returns a validator for each JSON body of each operation, compiled ahead of time, so that it needs no `eval`.
 *
 * @param document - a normalized description
 */
export function validators(document: OpenApiDocument, onWarning: (message: string) => void): ValidatorFiles {
  const compiler = new Compiler(document);
  const problems = new Map<string, string[]>();
  const entries = operationsOf(document).map(({ name, definition, responses }) => {
    const operation = `operations[${stringLiteral(name)}]`;
    const property = (key: string, type: string, content: Record<string, Oas3MediaType> = {}): string => {
      const range = Object.keys(content).find((mediaType) => isJsonContent(document, mediaType, content)) ?? "";
      const schema = (jsonContent(content) ?? content[range])?.schema;
      if (!schema) return "";
      const { functionName, problem } = compiler.compile(schema, key === "request" ? "request" : "response");
      if (problem !== undefined) {
        const reason = problem.replaceAll(/\s+/g, " ");
        problems.set(reason, [...(problems.get(reason) ?? []), `${name} (${key})`]);
        return `    // ${key} has no validator: ${reason}\n`;
      }
      return `    ${key}: validatorOf<${type}>(code.${functionName}),\n`;
    };
    const request = resolve(document, definition.requestBody)?.content;
    const responseProperties = Object.entries(responses).map(([status, reference]) => {
      const key = statusKey(status);
      return property(key, `ResponseBody<${operation}, ${key}>`, resolve(document, reference)?.content);
    });
    const properties = [property("request", `RequestBody<${operation}>`, request), ...responseProperties].join("");
    return `  ${objectKey(name)}: {\n${properties}  },\n`;
  });
  const text = `/** Validators of the request and the responses of each operation, as Standard Schemas; those of responses by status. */
export const validators = {
${entries.join("")}};
`;
  const imports = [
    importTypes(["operations", "RequestBody", "ResponseBody"], "./client.ts", text),
    text.includes("validatorOf<") ? 'import { validatorOf } from "./runtime/validation.ts";\n' : "",
    text.includes("(code.") ? 'import * as code from "./validators.code.js";\n' : "",
  ];
  for (const [reason, bodies] of problems) onWarning(`No validator for ${listed(bodies)}: ${reason}.`);
  return { "validators.ts": `${imports.join("")}\n${text}`, ...compiler.files() };
}

// For a schema of so many values Ajv takes a second and some 30 MB, and the time grows with the square.
const maxValues = 10_000;

/** The name of the compiled function of a schema, or the reason why there is none. */
type Compiled = { functionName: string; problem?: undefined } | { functionName?: undefined; problem: string };

/** Compiles schemas, each of them once; those that differ between requests and responses, once for each. */
class Compiler {
  readonly #schemas: DirectedSchemas;
  readonly #compiled = new Map<string, Compiled>();
  readonly #names = new Map<string, string>();
  readonly #functions = new Set<ValidateFunction>();
  readonly #ajv = new Ajv({
    allErrors: true,
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    inlineRefs: false,
    formats,
    // The code is written to a file only, so that `new Function` gets none of it.
    code: { source: true, esm: true, lines: true, process: () => "return () => {}" },
    // All ids are names, which need no parser of URIs.
    uriResolver: { parse: (path) => ({ path }), serialize: ({ path = "" }) => path, resolve: (_base, path) => path },
    keywords: [
      { keyword: absentKeyword, code: (context) => context.fail(), error: { message: ({ schema }) => schema } },
    ],
  });

  constructor(document: OpenApiDocument) {
    // What schemas do not use, and Ajv adds to each function.
    this.#ajv.opts.dynamicRef = false;
    this.#ajv.opts.unevaluated = /"unevaluated(Items|Properties)"/.test(JSON.stringify(document));
    const all = Object.entries(document.components?.schemas ?? {});
    const schemas = Object.fromEntries(all.filter(([, schema]) => !isTooLarge(schema)));
    this.#schemas = new DirectedSchemas({ components: { schemas } } as OpenApiDocument, {
      simplify: (schema) => toJsonSchema(schema, (keyword) => !!this.#ajv.getKeyword(keyword)),
      add: (id, schema) => {
        this.#ajv.addSchema({ ...(isRecord(schema) ? schema : { allOf: [schema] }), $id: id }); // which may be a boolean
      },
    });
  }

  compile(schema: object, direction: Direction): Compiled {
    if (isTooLarge(schema)) return { problem: `its schema has more than ${maxValues} values` };
    const directed = this.#schemas.of(schema, direction);
    const key = JSON.stringify(directed);
    const compiled = this.#compiled.get(key) ?? this.#add(`check${this.#compiled.size}`, directed); // no name that Ajv uses
    this.#compiled.set(key, compiled);
    return compiled;
  }

  #add(functionName: string, schema: object): Compiled {
    try {
      const main = this.#ajv.addSchema({ ...schema, $id: functionName }).getSchema(functionName) as ValidateFunction;
      for (const each of this.#withCalled(main)) this.#functions.add(each);
      this.#names.set(functionName, String(main.source?.validateName));
      return { functionName };
    } catch (error) {
      return { problem: (error as Error).message }; // such as a reference to a component that is too large
    }
  }

  /**
   * Returns a function and those that it calls, without those of earlier bodies.
   *
   * @throws if one of them could not be compiled, which Ajv does not report where schemas refer to each other in a circle
   */
  #withCalled(main: ValidateFunction): ReadonlySet<ValidateFunction> {
    const found = new Set([main]);
    for (const { source } of found)
      for (const { value } of [...(source?.scopeValues.validate ?? []), ...(source?.scopeValues.wrapper ?? [])]) {
        const called = value?.ref as ValidateFunction | SchemaEnv;
        const validate = typeof called === "function" ? called : (called.validate as ValidateFunction);
        if (!validate) throw new Error("a schema that it refers to has no validator");
        if (!this.#functions.has(validate)) found.add(validate);
      }
    return found;
  }

  files(): Pick<ValidatorFiles, "validators.code.js" | "validators.code.d.ts"> {
    const sources = [...this.#functions].flatMap(({ source }) => source ?? []);
    const functions = sources.map(({ validateName, validateCode, evaluated }) =>
      evaluated ? `${validateCode}${validateName}.evaluated = ${evaluated};\n` : validateCode,
    );
    const exports = [...this.#names].map(([name, validateName]) => `  ${validateName} as ${name},\n`);
    const types = [...this.#names.keys()].map((name) => `export declare const ${name}: Check;\n`);
    return {
      "validators.code.js": `"use strict";\nexport {\n${exports.join("")}};\n${this.#constants(sources)}${functions.join("")}`,
      "validators.code.d.ts": `import type { Check } from "./runtime/validation.ts";\n\n${types.join("")}`,
    };
  }

  /** Returns the constants that functions refer to, each of them once. */
  #constants(sources: readonly SourceCode[]): string {
    const used = {};
    const constants = sources.map(({ validateCode, scopeValues: { schema, validate, ...others } }) => {
      const values = /\bschema\d+[.[]/.test(validateCode) ? { schema, ...others } : others; // most do not refer to it
      const wrapperOf = (name: ValueScopeName) =>
        _`const ${name} = { validate: ${(name.value?.ref as SchemaEnv | undefined)?.validateName} };`;
      return this.#ajv.scope.scopeCode(values, used, wrapperOf);
    });
    return withoutRequire(constants.join(""));
  }
}

const isTooLarge = (schema: unknown): boolean => sizeOf(schema) > maxValues;

const sizeOf = (value: unknown): number =>
  isObject(value) ? Object.values(value).reduce<number>((sum, inner) => sum + sizeOf(inner), 1) : 1;

type Schema = Readonly<Record<string, unknown>>;

/**
 * Returns a schema with those of its keywords that are checked, and with the keywords of OpenAPI 3.0 as those of JSON Schema.
 *
 * @see OpenAPI 3.0.3, section 4.7.24: boolean `exclusive…` limits, and `nullable`, which Ajv knows beside `type` only
 */
function toJsonSchema(schema: Schema, isChecked: (keyword: string) => boolean): Schema {
  const checked = Object.fromEntries(
    Object.entries(schema).filter(([key]) => isChecked(key) && key !== absentKeyword && !key.endsWith("Anchor")),
  );
  for (const [limit, flag] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const)
    if (typeof checked[flag] === "boolean") checked[flag] = checked[flag] ? checked[limit] : undefined;
  if ("type" in checked || !("nullable" in checked)) return checked;
  const { nullable, ...rest } = checked;
  return nullable ? { anyOf: [rest, { type: "null" }] } : rest;
}

/** Returns Ajv's code with the helpers inlined that it would load from Ajv. */
function withoutRequire(code: string): string {
  const withHelpers = code
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "((text) => [...text].length)")
    .replaceAll('require("ajv/dist/runtime/equal").default', "isEqual");
  return withHelpers.includes("isEqual") ? `${isEqual}${withHelpers}` : withHelpers;
}

const isEqual = `const isEqual = (a, b) =>
  a === b ||
  (typeof a === "object" && typeof b === "object" && a !== null && b !== null &&
    Array.isArray(a) === Array.isArray(b) &&
    Object.keys(a).length === Object.keys(b).length &&
    Object.keys(a).every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key])));
`;
