import type { Oas3MediaType } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isRecord } from "../../src/openapi/json.ts";
import { jsonContent } from "../../src/openapi/media-type.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { objectKey, stringLiteral } from "../../src/samples/literal.ts";
import { absentKeyword, DirectedSchemas } from "./directed-schemas.ts";
import type { Direction } from "./direction.ts";
import { formats } from "./formats.ts";
import { require } from "./libraries.ts";
import { isJsonContent } from "./media-types.ts";
import { importTypes, listed, statusKey } from "./text.ts";

const { default: Ajv } = require("ajv/dist/2020") as typeof import("ajv/dist/2020.js");
const { default: standaloneCode } =
  require("ajv/dist/standalone") as unknown as typeof import("ajv/dist/standalone/index.js");

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
  readonly #ajv = new Ajv({
    allErrors: true,
    strict: false,
    logger: false,
    validateSchema: false,
    inlineRefs: false,
    formats,
    code: { source: true, esm: true, lines: true },
    keywords: [
      { keyword: absentKeyword, code: (context) => context.fail(), error: { message: ({ schema }) => schema } },
    ],
  });

  constructor(document: OpenApiDocument) {
    const all = Object.entries(document.components?.schemas ?? {});
    const schemas = Object.fromEntries(all.filter(([, schema]) => !isTooLarge(schema)));
    this.#schemas = new DirectedSchemas(toJsonSchema({ components: { schemas } }) as OpenApiDocument, (id, schema) => {
      this.#ajv.addSchema({ ...(isRecord(schema) ? schema : { allOf: [schema] }), $id: id }); // which may be a boolean
    });
  }

  compile(schema: object, direction: Direction): Compiled {
    if (isTooLarge(schema)) return { problem: `its schema has more than ${maxValues} values` };
    const directed = this.#schemas.of(toJsonSchema(schema), direction);
    const key = JSON.stringify(directed);
    const compiled = this.#compiled.get(key) ?? this.#add(`check${this.#compiled.size}`, directed); // no name that Ajv uses
    this.#compiled.set(key, compiled);
    return compiled;
  }

  #add(functionName: string, schema: object): Compiled {
    try {
      this.#ajv.addSchema({ ...schema, $id: functionName }).getSchema(functionName);
      return { functionName };
    } catch (error) {
      return { problem: (error as Error).message }; // such as a reference to a component that is too large
    }
  }

  files(): Pick<ValidatorFiles, "validators.code.js" | "validators.code.d.ts"> {
    const names = [...this.#compiled.values()].flatMap(({ functionName }) => functionName ?? []);
    const code = standaloneCode(this.#ajv, Object.fromEntries(names.map((name) => [name, name])));
    const types = names.map((name) => `export declare const ${name}: Check;\n`).join("");
    return {
      "validators.code.js": `${withoutRequire(code)}\n`,
      "validators.code.d.ts": `import type { Check } from "./runtime/validation.ts";\n\n${types}`,
    };
  }
}

function isTooLarge(schema: unknown): boolean {
  let values = 0;
  JSON.stringify(schema, (_key, inner) => {
    values++;
    return inner;
  });
  return values > maxValues;
}

/**
 * Returns a schema without descriptions and without the keywords that would change what its references are relative to,
 * which is the root of the document, or how it is checked; and with the keywords of OpenAPI 3.0 as those of JSON Schema.
 */
function toJsonSchema(value: unknown): object {
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      droppedKeywords.test(key) && typeof inner !== "object" ? undefined : withoutOpenApi30(inner),
    ),
  );
}

const droppedKeywords = new RegExp(`^(description|${absentKeyword}|\\$(id|schema|anchor|dynamicAnchor|async))$`);

// OpenAPI 3.0.3, section 4.7.24: boolean `exclusive…` limits, and `nullable`, which Ajv knows beside `type` only.
function withoutOpenApi30(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const schema = { ...value } as Record<string, unknown>;
  for (const [limit, flag] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const)
    if (typeof schema[flag] === "boolean") schema[flag] = schema[flag] ? schema[limit] : undefined;
  if (typeof schema.nullable !== "boolean" || "type" in schema) return schema;
  const { nullable, readOnly, writeOnly, ...rest } = schema;
  return { readOnly, writeOnly, ...(nullable ? { anyOf: [rest, { type: "null" }] } : rest) };
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
