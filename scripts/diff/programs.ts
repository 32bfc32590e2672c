import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { camelCase, uniqueNames } from "../../src/openapi/names.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { sampleCalls } from "../../src/samples/calls.ts";
import { stringLiteral } from "../../src/samples/literal.ts";
import { typescriptSample } from "../../src/samples/typescript.ts";

/**
 * Programs that call an OpenAPI document, by their path: one for each operation and each example of its request. A later client has
 * to compile them as long as nothing breaks.
 */
export function programsOf(document: OpenApiDocument, label: string): [path: string, text: string][] {
  const header = `// Generated from ${stringLiteral(label)} by \`npm run release\`: a program of that release.\n`;
  const uniqueName = uniqueNames();
  return operationsOf(document).flatMap((operation) =>
    [...sampleCalls(document, operation)].map(([example, call]): [string, string] => {
      const name = uniqueName(camelCase(`${operation.name} ${example}`));
      return [`programs/${name}.ts`, `${header}\n${typescriptSample(call)}\n`];
    }),
  );
}
