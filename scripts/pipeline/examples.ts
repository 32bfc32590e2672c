import type { Oas3Example, Oas3MediaType } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { jsonContent } from "../../src/openapi/media-type.ts";
import { camelCase, reservedWords, uniqueNames } from "../../src/openapi/names.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { componentName, resolve } from "../../src/openapi/reference.ts";
import { literal, objectKey, stringLiteral } from "../../src/samples/literal.ts";
import { importTypes, statusKey } from "./text.ts";

/**
 * Returns the text of `examples.ts`: the JSON examples of each operation's request and responses, by scenario. An example
 * that operations share is declared once.
 *
 * @param areValidated - whether lint has validated the examples against their schemas. The others get no type, because
 *   they may not match it.
 */
export function examples(document: OpenApiDocument, areValidated: boolean): string {
  const constants = new Map<Oas3Example, { name: string; declaration: string }>();
  const uniqueName = uniqueNames([...reservedWords, "examples"]);
  const constantFor = (example: Oas3Example, wantedName: string, type: string): string => {
    const known = constants.get(example);
    if (known) return known.name;
    const name = uniqueName(wantedName);
    // Without a type, an empty array would have the type any[].
    const satisfies = areValidated ? ` satisfies ${type}` : isEmptyArray(example.value) ? " as never[]" : "";
    constants.set(example, { name, declaration: `\nconst ${name} = ${literal(example.value)}${satisfies};\n` });
    return name;
  };

  const scenarios = (content: Content | undefined, prefix: string, type: string, indent: string): string => {
    const entries = Object.entries(jsonContent(content)?.examples ?? {}).flatMap(([scenario, reference]) => {
      const example = resolve(document, reference);
      if (!example || example.value === undefined) return [];
      const wantedName = camelCase(componentName("examples", reference) ?? `${prefix} ${scenario}`);
      return `${indent}  ${objectKey(scenario)}: ${constantFor(example, wantedName, type)},\n`;
    });
    return entries.length > 0 ? `{\n${entries.join("")}${indent}}` : "{}";
  };

  const operations = operationsOf(document).map(({ name, definition, ...operation }) => {
    const type = `operations[${stringLiteral(name)}]`;
    const requestBody = resolve(document, definition.requestBody);
    const request = scenarios(requestBody?.content, `${name} request`, `RequestBody<${type}>`, "    ");
    const responses = Object.entries(operation.responses).map(([status, response]) => {
      const key = statusKey(status);
      const content = resolve(document, response)?.content;
      return `      ${key}: ${scenarios(content, `${name} ${status}`, `ResponseBody<${type}, ${key}>`, "      ")},\n`;
    });
    return `  ${objectKey(name)}: {\n    request: ${request},\n    responses: {\n${responses.join("")}    },\n  },\n`;
  });

  const code = `${[...constants.values()].map(({ declaration }) => declaration).join("")}
/** The examples of the API description: by operation, then request or response status, then scenario. */
export const examples = {
${operations.join("")}};
`;
  return importTypes(["operations", "RequestBody", "ResponseBody"], "./client.ts", code) + code;
}

const isEmptyArray = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

type Content = Record<string, Oas3MediaType>;
