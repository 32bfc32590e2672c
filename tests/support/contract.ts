import { bundle, type Contract } from "../../scripts/pipeline/bundle.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/project.ts";

/** The contract of this repository, bundled from `spec/`. */
export async function loadContract(): Promise<Contract> {
  return bundle(await read(project.spec, project.redoclyConfig));
}
