import type { Contract } from "../pipeline/bundle.ts";
import { isJson, type Operation, resolve } from "../pipeline/contract.ts";

/** The names of the examples of an operation's answer: what `Prefer: example=…` takes. */
export function scenariosOf(contract: Contract, { definition }: Operation, status: string): string[] {
  const content = Object.entries(resolve(contract, definition.responses[status])?.content ?? {});
  return Object.keys(content.find(([mediaType]) => isJson(mediaType))?.[1].examples ?? {});
}
