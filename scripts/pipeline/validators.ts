import type { Oas3MediaType } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { jsonContent } from "../../src/openapi/media-type.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { objectKey, stringLiteral } from "../../src/samples/literal.ts";
import { isJsonContent } from "./media-types.ts";
import { type CompiledFiles, SchemaCompiler } from "./schema-compiler.ts";
import { importTypes, listed, statusKey } from "./text.ts";

/** The text of `validators.ts`, of the code that Ajv compiles for it, and of the types of that code. */
export interface ValidatorFiles extends CompiledFiles {
  "validators.ts": string;
}

/**
 * Returns a validator for each JSON body of each operation, compiled ahead of time, so that it needs no `eval`.
 *
 * @param document - a normalized description
 */
export function validators(document: OpenApiDocument, onWarning: (message: string) => void): ValidatorFiles {
  const compiler = new SchemaCompiler(document);
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
        const bodies = problems.get(reason) ?? [];
        bodies.push(`${name} (${key})`);
        problems.set(reason, bodies);
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
