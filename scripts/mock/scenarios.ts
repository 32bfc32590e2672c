import type { Contract } from "../pipeline/bundle.ts";
import { jsonContent, type Operation, resolve } from "../pipeline/contract.ts";

/** The names of the examples of an operation's answer: what `Prefer: example=…` takes. */
export function scenariosOf(contract: Contract, { definition }: Operation, status: string): string[] {
  return Object.keys(jsonContent(resolve(contract, definition.responses[status])?.content)?.examples ?? {});
}
