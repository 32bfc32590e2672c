import type { Oas3_1Definition } from "@redocly/openapi-core";
import { throwOnErrors } from "./problems.ts";
import { newResolver, type Source } from "./read.ts";
import { redocly } from "./redocly.ts";
import { header } from "./text.ts";

const { bundleDocument, detectSpec, getTypes, stringifyYaml } = redocly;

/** A whole description in one document: every `$ref` is local. */
export type Contract = Oas3_1Definition;

/**
 * Brings the files of a description together in one document, and applies the OpenAPI Overlays to it whose paths are
 * given. Throws a `UserError` with the place of each fault.
 */
export async function bundle(source: Source, overlays: readonly string[] = []): Promise<Contract> {
  const { document, resolver, config } = await copyOf(source);
  const types = getTypes(detectSpec(document.parsed));
  const result = await bundleDocument({
    document,
    externalRefResolver: resolver,
    config,
    types,
    overlays: [...overlays],
  });
  throwOnErrors(result.problems);
  return result.bundle.parsed as Contract;
}

// Redocly bundles in place.
async function copyOf({
  document,
  resolver,
  config,
}: Source): Promise<Pick<Source, "document" | "resolver" | "config">> {
  const copy = newResolver(config);
  for (const [path, file] of resolver.cache) {
    const copied = file.then((read) =>
      read instanceof Error ? read : { ...read, parsed: structuredClone(read.parsed) },
    );
    copy.cache.set(path, copied);
  }
  const root = (await copy.resolveDocument(null, document.source.absoluteRef, true)) as typeof document;
  return { document: root, resolver: copy, config };
}

/** The text of `openapi.yaml`. */
export function contractYaml(contract: Contract, label: string): string {
  return `${header(label, "#")}\n${stringifyYaml(contract, { noRefs: true, lineWidth: -1 })}`;
}
