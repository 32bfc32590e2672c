import type { ValidateFunction } from "ajv/dist/2020.js";
import type { ValueScopeName } from "ajv/dist/compile/codegen/index.js";
import type { SchemaEnv } from "ajv/dist/compile/index.js";
import type { SourceCode } from "ajv/dist/types/index.js";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject, isRecord } from "../../src/openapi/json.ts";
import { absentKeyword, DirectedSchemas } from "./directed-schemas.ts";
import type { Direction } from "./direction.ts";
import { formats } from "./formats.ts";
import { require } from "./libraries.ts";

const { default: Ajv, _ } = require("ajv/dist/2020") as typeof import("ajv/dist/2020.js");

// For a schema of so many values Ajv takes a second and some 30 MB, and the time grows with the square.
const maxValues = 10_000;

/** The name of the compiled function of a schema, or the reason why there is none. */
type Compiled = { functionName: string; problem?: undefined } | { functionName?: undefined; problem: string };

/** The code of the compiled functions, and their types. */
export interface CompiledFiles {
  "validators.code.js": string;
  "validators.code.d.ts": string;
}

/** Compiles schemas, each of them once; those that differ between requests and responses, once for each. */
export class SchemaCompiler {
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
    loopRequired: 3, // instead of code for each property
    formats,
    // The code is written to a file only, so that `new Function` gets none of it.
    code: { source: true, esm: true, lines: true, optimize: false, process: () => "return () => {}" },
    keywords: [
      { keyword: absentKeyword, code: (context) => context.fail(), error: { message: ({ schema }) => schema } },
    ],
  });

  constructor(document: OpenApiDocument) {
    // A tenth of the code of each function, for keywords that are not used, or dropped below.
    this.#ajv.opts.dynamicRef = false;
    this.#ajv.opts.unevaluated = usesUnevaluated(document);
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

  files(): CompiledFiles {
    const sources = [...this.#functions].flatMap(({ source }) => source ?? []);
    const exports = [...this.#names].map(([name, validateName]) => `  ${validateName} as ${name},\n`);
    const types = [...this.#names.keys()].map((name) => `export declare const ${name}: Check;\n`);
    const code = `export {\n${exports.join("")}};\n${this.#constants(sources)}${sources.map(functionCode).join("")}`;
    return {
      "validators.code.js": `"use strict";\n${code}`,
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

/** Whether a description uses keywords for which Ajv adds code to each function. */
export const usesUnevaluated = (document: OpenApiDocument): boolean =>
  /"unevaluated(Items|Properties)"/.test(JSON.stringify(document));

function functionCode({ validateName, validateCode, evaluated }: SourceCode): string {
  const code = withoutUnread(validateCode);
  return evaluated ? `${code}${validateName}.evaluated = ${evaluated};\n` : code;
}

/** Returns the code of a function without the variables that it does not read, in a tenth of the time of Ajv's `optimize`. */
function withoutUnread(code: string): string {
  const results = new Set(code.match(/(?<!var |[.\w])_?valid\d+/g));
  const kept = code.replace(/^var (\w+) = _errs\d+ === errors;\n/gm, (line, name) => (results.has(name) ? line : ""));
  const counts = new Set(kept.match(/(?<!const )_errs\d+/g));
  return kept.replace(/^const (_errs\d+) = errors;\n/gm, (line, name) => (counts.has(name) ? line : ""));
}

const isTooLarge = (schema: unknown): boolean => sizeOf(schema) > maxValues;

const sizeOf = (value: unknown): number =>
  isObject(value) ? Object.values(value).reduce<number>((sum, inner) => sum + sizeOf(inner), 1) : 1;

type Schema = Readonly<Record<string, unknown>>;

/**
 * Returns a schema with those of its keywords that are checked, and with the keywords of OpenAPI 3.0 as those of JSON Schema.
 * Anchors are dropped: references are relative to the root of the document.
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
