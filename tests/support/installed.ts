import { cp, mkdir, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { replaceFolder } from "../../scripts/package/replace.ts";
import type { GeneratedFiles } from "../../scripts/pipeline/pipeline.ts";
import { project } from "../../scripts/support/project.ts";

/** Puts the package into a project as npm would install it, with some of this repository's dependencies beside it. */
export async function installPackage(
  folder: string,
  files: GeneratedFiles,
  dependencies: readonly string[],
): Promise<void> {
  await replaceFolder(join(folder, "node_modules/graph-profile"), files);
  for (const name of ["openapi-fetch", ...dependencies]) {
    await mkdir(join(folder, "node_modules", name, ".."), { recursive: true });
    await symlink(join(project.root, "node_modules", name), join(folder, "node_modules", name), "junction");
  }
}

/** Copies the example to a folder as git has it: without what was installed and built in it. */
export async function copyExample(folder: string): Promise<void> {
  const source = join(project.root, "examples/profile-form");
  await cp(source, folder, { recursive: true, filter: (path) => !["node_modules", "dist"].includes(basename(path)) });
}
