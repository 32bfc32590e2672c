import type { Contract } from "../pipeline/bundle.ts";
import { operationsOf } from "../pipeline/contract.ts";
import { camelCase, uniqueNames } from "../pipeline/names.ts";
import { stringLiteral } from "../pipeline/text.ts";
import { sampleCalls } from "../samples/calls.ts";
import { typescriptSample } from "../samples/typescript.ts";

/**
 * Programs that call a contract, by their path: one for each operation and each example of its request. A later client has
 * to compile them as long as nothing breaks.
 */
export function programsOf(contract: Contract, label: string): [path: string, text: string][] {
  const header = `// Generated from ${stringLiteral(label)} by \`npm run release\`: a program of that release.\n`;
  const uniqueName = uniqueNames();
  return operationsOf(contract).flatMap((operation) =>
    [...sampleCalls(contract, operation)].map(([example, call]): [string, string] => {
      const name = uniqueName(camelCase(`${operation.name} ${example}`));
      return [`programs/${name}.ts`, `${header}\n${typescriptSample(call)}\n`];
    }),
  );
}
