import type { Oas3Example, Oas3MediaType } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { jsonContent } from "../../src/openapi/media-type.ts";
import { camelCase, reservedWords, uniqueNames } from "../../src/openapi/names.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { componentName, resolve } from "../../src/openapi/reference.ts";
import { literal, objectKey, stringLiteral } from "../../src/samples/literal.ts";
import { importTypes, statusKey } from "./text.ts";

/**
 * Returns the text of `examples.ts`: the JSON examples of each operation's request and responses, by scenario. An example
 * that operations share is declared once.
 *
 * @param areValidated whether lint has validated the examples against their schemas. The others get no type, because
 *   they may not match it.
 */
export function examples(document: OpenApiDocument, areValidated: boolean): string {
  const constants = new Constants(areValidated);
  const entries = operationsOf(document).map((operation) => entry(document, operation, constants));
  const code = `${constants.declarations.join("")}
/** The examples of the API description: by operation, then request or response status, then scenario. */
export const examples = {
${entries.join("")}};
`;
  return importTypes(["operations", "RequestBody", "ResponseBody"], "./client.ts", code) + code;
}

/** The declarations of the examples: one constant for each, however often it is used. */
class Constants {
  readonly declarations: string[] = [];
  readonly #names = new Map<unknown, string>();
  readonly #uniqueName = uniqueNames([...reservedWords, "examples"]);
  readonly #areValidated: boolean;

  constructor(areValidated: boolean) {
    this.#areValidated = areValidated;
  }

  /** Returns the name of the constant for an example, and declares it at its first use. */
  nameFor(example: Oas3Example, wantedName: string, type: string): string {
    const known = this.#names.get(example);
    if (known !== undefined) return known;
    const name = this.#uniqueName(wantedName);
    this.#names.set(example, name);
    this.declarations.push(
      `\nconst ${name} = ${literal(example.value)}${this.#areValidated ? ` satisfies ${type}` : ""};\n`,
    );
    return name;
  }
}

function entry(document: OpenApiDocument, operation: Operation, constants: Constants): string {
  const { name, definition } = operation;
  const type = `operations[${stringLiteral(name)}]`;
  const body = resolve(document, definition.requestBody);
  const request = scenarios(document, body?.content, constants, `${name} request`, `RequestBody<${type}>`);
  const responses = Object.entries(definition.responses ?? {}).map(([status, reference]) => {
    const key = statusKey(status);
    const content = resolve(document, reference)?.content;
    const entries = scenarios(document, content, constants, `${name} ${status}`, `ResponseBody<${type}, ${key}>`);
    return `      ${key}: ${block(entries, "      ")},\n`;
  });
  return `  ${objectKey(name)}: {
    request: ${block(request, "    ")},
    responses: {
${responses.join("")}    },
  },
`;
}

function scenarios(
  document: OpenApiDocument,
  content: Record<string, Oas3MediaType> | undefined,
  constants: Constants,
  prefix: string,
  type: string,
): string[] {
  const examples = jsonContent(content)?.examples ?? {};
  return Object.entries(examples).flatMap(([scenario, reference]) => {
    const example = resolve(document, reference);
    if (!example || example.value === undefined) return [];
    const wantedName = camelCase(componentName("examples", reference) ?? `${prefix} ${scenario}`);
    return `${objectKey(scenario)}: ${constants.nameFor(example, wantedName, type)}`;
  });
}

function block(entries: readonly string[], indent: string): string {
  if (entries.length === 0) return "{}";
  return `{\n${entries.map((entry) => `${indent}  ${entry},\n`).join("")}${indent}}`;
}
