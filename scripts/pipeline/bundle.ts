import type { Document } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { assertJson } from "./limits.ts";
import { namingFile, throwOnErrors } from "./problems.ts";
import type { Source } from "./read.ts";
import { redocly } from "./redocly.ts";
import { header } from "./text.ts";

const { bundleDocument, detectSpec, getTypes, stringifyYaml } = redocly;

/**
 * Brings the files of a description together in one document, and applies the OpenAPI Overlays to it whose paths are
 * given. Throws a `UserError` with the place of each fault.
 */
export async function bundle(source: Source, overlays: readonly string[] = []): Promise<OpenApiDocument> {
  const resolver = source.resolver.copy(); // Redocly bundles in place
  const document = (await resolver.resolveDocument(null, source.document.source.absoluteRef, true)) as Document;
  const result = await namingFile(document, "bundled", () =>
    bundleDocument({
      document,
      externalRefResolver: resolver,
      config: source.config,
      types: getTypes(detectSpec(document.parsed)),
      overlays: [...overlays],
    }),
  );
  throwOnErrors(result.problems);
  assertJson(result.bundle);
  return result.bundle.parsed as OpenApiDocument;
}

/** The text of `openapi.yaml`. */
export function documentYaml(document: OpenApiDocument, label: string): string {
  return `${header(label, "#")}\n${stringifyYaml(document, { noRefs: true, lineWidth: -1 })}`;
}
