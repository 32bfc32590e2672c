import type { Document } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject, isRecord } from "../../src/openapi/json.ts";
import { objectsIn } from "../../src/openapi/objects.ts";
import { methods } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
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
  completeParameters(bundled);
  return bundled;
}

/** Makes texts of numbers and the like, and deletes what can be none: these are warnings only, but no code expects them. */
function completeTexts(document: OpenApiDocument): void {
  for (const node of objectsIn(document))
    for (const key of ["description", "summary", "title", "version", "operationId"])
      if (isObject(node[key]) || node[key] === null) delete node[key];
      else if (node[key] !== undefined) node[key] = String(node[key]);
}

/** Declares the parameters in paths that no operation declares, which are a warning of lint, as text. */
function completeParameters(document: OpenApiDocument): void {
  for (const [path, reference] of Object.entries(document.paths ?? {})) {
    const pathItem = resolve(document, reference);
    if (!isRecord(pathItem)) continue;
    const names = new Set(Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name]) => name));
    for (const operation of methods.map((method) => pathItem[method]).filter(isRecord)) {
      const declared = [pathItem.parameters, operation.parameters].flatMap((each) => (Array.isArray(each) ? each : []));
      const isDeclared = (name: string | undefined): boolean =>
        declared
          .map((each) => resolve(document, each))
          .some((each) => !each || (each.in === "path" && each.name === name));
      const missing = [...names].filter((name) => !isDeclared(name));
      const added = missing.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
      if (added.length > 0)
        operation.parameters = [...(Array.isArray(operation.parameters) ? operation.parameters : []), ...added];
    }
  }
}

/** Returns the text of `openapi.yaml`. */
export function documentYaml(document: OpenApiDocument, label: string): string {
  return `${header(label, "#")}\n${stringifyYaml(document, { noRefs: true, lineWidth: -1 })}`;
}
