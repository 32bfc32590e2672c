import { isDeepStrictEqual } from "node:util";
import { read } from "../../scripts/pipeline/read.ts";
import { redocly } from "../../scripts/pipeline/redocly.ts";
import { project } from "../../scripts/support/project.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { structureOf } from "../contract/checks/structure.ts";
import { expectedStructure } from "../fixtures/conformance.ts";

/** A check that accepts or rejects an API description. */
type Gate = (document: OpenApiDocument) => Promise<boolean>;

/** The checks that are to reject every mutant, the fastest first. */
export const gates: Readonly<Record<string, Gate>> = {
  conformance: async (document) => isDeepStrictEqual(structureOf(document), expectedStructure),
  lint: async (document) => (await lintProblems(document)).length === 0,
};

/** Returns the name of the first gate that rejects an API description, or `undefined` if all accept it. */
export async function rejectedBy(document: OpenApiDocument): Promise<string | undefined> {
  for (const [name, accepts] of Object.entries(gates)) if (!(await accepts(document))) return name;
  return undefined;
}

const { config, resolver } = await read(project.spec, project.redoclyConfig);

function lintProblems(parsed: OpenApiDocument) {
  const document = { source: new redocly.Source(project.spec, ""), parsed };
  return redocly.lintDocument({ document, externalRefResolver: resolver, config });
}
