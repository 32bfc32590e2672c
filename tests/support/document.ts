import { bundle } from "../../scripts/pipeline/bundle.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

/** Returns this repository's API description, bundled from `spec/`. */
export async function loadDocument(): Promise<OpenApiDocument> {
  return bundle(await read(project.spec, project.redoclyConfig));
}
