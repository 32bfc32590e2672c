import { createRequire } from "node:module";
import type { Oas3MediaType } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { jsonContent } from "../../src/openapi/media-type.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { objectKey, stringLiteral } from "../../src/samples/literal.ts";
import { formats } from "./formats.ts";
import { importTypes, statusKey } from "./text.ts";

const require = createRequire(import.meta.url); // faster than to import CommonJS
const { default: Ajv } = require("ajv/dist/2020") as typeof import("ajv/dist/2020.js");
const { default: standaloneCode } =
  require("ajv/dist/standalone") as unknown as typeof import("ajv/dist/standalone/index.js");

/** The texts of `validators.ts`, of the code behind it that Ajv has compiled, and of the types of that. */
export interface ValidatorTexts {
  "validators.ts": string;
  "validators.code.js": string;
  "validators.code.d.ts": string;
}

/** A validator for each JSON body of each operation, compiled ahead of time, so that it needs no `eval`. */
export function validators(document: OpenApiDocument): ValidatorTexts {
  const compiled = new Compiled(document);
  const entries = operationsOf(document).map(({ name, definition }) => {
    const operation = `operations[${stringLiteral(name)}]`;
    const member = (key: string, type: string, content?: Record<string, Oas3MediaType>): string => {
      const schema = jsonContent(content)?.schema;
      if (!schema) return "";
      const { name, fault } = compiled.check(schema);
      if (fault !== undefined) return `    // ${key} has none: ${fault.replaceAll(/\s+/g, " ")}\n`;
      return `    ${key}: validatorOf<${type}>(code.${name}),\n`;
    };
    const answers = Object.entries(definition.responses ?? {}).map(([status, reference]) => {
      const key = statusKey(status);
      return member(key, `ResponseBody<${operation}, ${key}>`, resolve(document, reference)?.content);
    });
    const request = member("request", `RequestBody<${operation}>`, resolve(document, definition.requestBody)?.content);
    return `  ${objectKey(name)}: {\n${request}${answers.join("")}  },\n`;
  });
  const text = `/** For each operation, validators of its request and of its answers by status, as Standard Schemas. */
export const validators = {
${entries.join("")}};
`;
  const imports = [
    importTypes(["operations", "RequestBody", "ResponseBody"], "./client.ts", text),
    text.includes("validatorOf<") ? 'import { validatorOf } from "./runtime/validation.ts";\n' : "",
    text.includes("(code.") ? 'import * as code from "./validators.code.js";\n' : "",
  ];
  return { "validators.ts": `${imports.join("")}\n${text}`, ...compiled.texts() };
}

// Ajv takes a second and some 30 MB for as many values in a schema, and time that grows with the square.
const maximalValues = 10_000;

/** The schemas that validators are asked for, each compiled once. */
class Compiled {
  readonly #checks = new Map<string, { name: string; fault?: string }>();
  readonly #ajv = new Ajv({
    allErrors: true,
    strict: false,
    logger: false,
    validateSchema: false,
    inlineRefs: false,
    formats,
    code: { source: true, esm: true, lines: true },
  });

  constructor(document: OpenApiDocument) {
    const all = Object.entries(document.components?.schemas ?? {});
    const schemas = Object.fromEntries(all.filter(([, schema]) => !isTooLarge(schema)));
    this.#ajv.addSchema({ $id: "contract", ...jsonSchema({ components: { schemas } }) });
  }

  /** The name of the function that validates a schema, or why there cannot be one. */
  check(schema: object): { name: string; fault?: string } {
    const key = JSON.stringify(schema);
    const known = this.#checks.get(key);
    if (known) return known;
    const name = `check${this.#checks.size}`; // not among the names that Ajv uses
    const local = JSON.parse(JSON.stringify(jsonSchema(schema)).replaceAll('"$ref":"#/', '"$ref":"contract#/'));
    const check = { name, ...this.#compile(name, local) };
    this.#checks.set(key, check);
    return check;
  }

  #compile(name: string, schema: object): { fault?: string } {
    if (isTooLarge(schema)) return { fault: `a schema of more than ${maximalValues} values` };
    try {
      this.#ajv.addSchema({ $id: name, ...schema }).getSchema(name);
      return {};
    } catch (error) {
      return { fault: (error as Error).message }; // what is too large cannot be referred to either
    }
  }

  texts(): Pick<ValidatorTexts, "validators.code.js" | "validators.code.d.ts"> {
    const names = [...this.#checks.values()].flatMap(({ name, fault }) => (fault === undefined ? name : []));
    const code = standaloneCode(this.#ajv, Object.fromEntries(names.map((name) => [name, name])));
    const types = names.map((name) => `export declare const ${name}: Check;\n`).join("");
    return {
      "validators.code.js": `${withoutRequire(code)}\n`,
      "validators.code.d.ts": `import type { Check } from "./runtime/validation.ts";\n\n${types}`,
    };
  }
}

const isTooLarge = (schema: unknown): boolean => sizeOf(schema) > maximalValues;

function sizeOf(value: unknown): number {
  let values = 0;
  JSON.stringify(value, (_key, inner) => {
    values++;
    return inner;
  });
  return values;
}

/**
 * A schema without its descriptions, without what would change where references lead, which is read from the root of the
 * document here as everywhere, or how it is checked; and with what OpenAPI 3.0 has of its own in JSON Schema's words.
 */
function jsonSchema(value: unknown): object {
  return JSON.parse(
    JSON.stringify(value, (key, member) =>
      left.has(key) && typeof member !== "object" ? undefined : inJsonSchema(member),
    ),
  );
}

const left: ReadonlySet<string> = new Set(["description", "$id", "$schema", "$anchor", "$dynamicAnchor", "$async"]);

// OpenAPI 3.0.3, section 4.7.24: null beside what has no type, and limits that a flag makes exclusive.
function inJsonSchema(member: unknown): unknown {
  if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
  const { nullable, ...schema } = member as Record<string, unknown>;
  for (const [limit, flag] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const)
    if (typeof schema[flag] === "boolean") {
      if (schema[flag] && limit in schema) schema[flag] = schema[limit];
      else delete schema[flag];
    }
  if (typeof nullable !== "boolean") return nullable === undefined ? schema : member;
  if (!nullable) return schema;
  return "type" in schema ? { ...schema, nullable } : { anyOf: [schema, { type: "null" }] };
}

/** Ajv's code with the helpers in it that it would load from Ajv. */
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
