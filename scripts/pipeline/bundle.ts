import type { Document } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject } from "../../src/openapi/json.ts";
import { objectsIn } from "../../src/openapi/objects.ts";
import { assertJson } from "./limits.ts";
import { namingFile, throwOnErrors } from "./problems.ts";
import type { Source } from "./read.ts";
import { redocly } from "./redocly.ts";
import { header } from "./text.ts";

const { bundleDocument, detectSpec, getTypes, stringifyYaml } = redocly;

/**
 * Bundles the files of an API description into one document.
 *
 * @param overlays - the paths of OpenAPI Overlays to apply
 * @throws `UserError` with file, line and column of each problem
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
  const bundled = result.bundle.parsed as OpenApiDocument;
  completeTexts(bundled);
  return bundled;
}

/** Makes texts of numbers and the like, and deletes what can be none: these are warnings only, but no code expects them. */
function completeTexts(document: OpenApiDocument): void {
  for (const node of objectsIn(document))
    for (const key of ["description", "summary", "title", "version", "operationId"])
      if (isObject(node[key]) || node[key] === null) delete node[key];
      else if (node[key] !== undefined) node[key] = String(node[key]);
}

/** Returns the text of `openapi.yaml`. */
export function documentYaml(document: OpenApiDocument, label: string): string {
  return `${header(label, "#")}\n${stringifyYaml(document, { noRefs: true, lineWidth: -1 })}`;
}
