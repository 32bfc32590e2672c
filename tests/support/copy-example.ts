import { cp } from "node:fs/promises";
import { basename, join } from "node:path";
import { project } from "../../scripts/support/project.ts";

/** The example in this repository. */
export const exampleFolder = join(project.root, "examples/profile-form");

/** Copies the example without what was installed and built in it. */
export const copyExample = (folder: string): Promise<void> =>
  cp(exampleFolder, folder, { recursive: true, filter: (path) => !["node_modules", "dist"].includes(basename(path)) });
