import type { Oas3Example, Oas3MediaType } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { jsonContent } from "../../src/openapi/media-type.ts";
import { camelCase, reservedWords, uniqueNames } from "../../src/openapi/names.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { componentName, resolve } from "../../src/openapi/reference.ts";
import { literal, objectKey, stringLiteral } from "../../src/samples/literal.ts";
import { importTypes } from "./text.ts";

/**
 * The text of `examples.ts`: for each operation its JSON examples of the request and of each answer, by scenario. An
 * example that operations share is written once. `areProven` says that lint has held the examples against their
 * schemas; the others keep the type that they have by themselves, since nothing says that they fit.
 */
export function examples(document: OpenApiDocument, areProven: boolean): string {
  const constants = new Constants(areProven);
  const entries = operationsOf(document).map((operation) => entry(document, operation, constants));
  const code = `${constants.declarations.join("")}
/** The examples of the API description: by operation, then request or status of the answer, then scenario. */
export const examples = {
${entries.join("")}};
`;
  return (
    importTypes(["RequestBody", "ResponseBody"], "./client.ts", code) +
    importTypes(["paths"], "./types.ts", code) +
    code
  );
}

/** The constants that hold the examples, one for each, however often it is referred to. */
class Constants {
  readonly declarations: string[] = [];
  readonly #names = new Map<unknown, string>();
  readonly #uniqueName = uniqueNames([...reservedWords, "examples"]);
  readonly #areProven: boolean;

  constructor(areProven: boolean) {
    this.#areProven = areProven;
  }

  /** The name of the constant for an example, which is declared when it is first asked for. */
  nameFor(example: Oas3Example, wantedName: string, type: string): string {
    const known = this.#names.get(example);
    if (known !== undefined) return known;
    const name = this.#uniqueName(wantedName);
    this.#names.set(example, name);
    this.declarations.push(
      `\nconst ${name} = ${literal(example.value)}${this.#areProven ? ` satisfies ${type}` : ""};\n`,
    );
    return name;
  }
}

function entry(document: OpenApiDocument, operation: Operation, constants: Constants): string {
  const { name, method, path, definition } = operation;
  const type = `paths[${stringLiteral(path)}][${stringLiteral(method)}]`;
  const body = resolve(document, definition.requestBody);
  const request = scenarios(document, body?.content, constants, `${name} request`, `RequestBody<${type}>`);
  const responses = Object.entries(definition.responses ?? {}).map(([status, reference]) => {
    const key = /^\d+$/.test(status) ? status : stringLiteral(status);
    const content = resolve(document, reference)?.content;
    const members = scenarios(document, content, constants, `${name} ${status}`, `ResponseBody<${type}, ${key}>`);
    return `      ${key}: ${block(members, "      ")},\n`;
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

function block(members: readonly string[], indent: string): string {
  if (members.length === 0) return "{}";
  return `{\n${members.map((member) => `${indent}  ${member},\n`).join("")}${indent}}`;
}
