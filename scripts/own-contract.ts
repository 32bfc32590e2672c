import type { Contract } from "./pipeline/bundle.ts";
import { stages } from "./pipeline/stages.ts";
import { project } from "./project.ts";

/** The contract of this repository. In the package, the build puts the contract itself in the place of this file. */
export const contract: Contract = await stages.bundle(await stages.read(project.spec, project.redoclyConfig));
