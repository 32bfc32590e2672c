import { bundleDocument, detectSpec, getTypes, type Oas3_1Definition, stringifyYaml } from "@redocly/openapi-core";
import { throwOnErrors } from "./problems.ts";
import type { Source } from "./read.ts";
import { header } from "./text.ts";

/** A whole description in one document: every `$ref` is local. */
export type Contract = Oas3_1Definition;

/** Brings the files of a description together in one document. Uses the source up. */
export async function bundle({ document, resolver, config }: Source): Promise<Contract> {
  const types = getTypes(detectSpec(document.parsed));
  const result = await bundleDocument({ document, externalRefResolver: resolver, config, types });
  throwOnErrors(result.problems);
  return result.bundle.parsed as Contract;
}

/** The text of `openapi.yaml`. */
export function contractYaml(contract: Contract, label: string): string {
  return `${header(label, "#")}\n${stringifyYaml(contract, { noRefs: true, lineWidth: -1 })}`;
}
