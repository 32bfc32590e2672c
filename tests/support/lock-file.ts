import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";

/** A package in package-lock.json. */
export interface LockedPackage {
  /** The folder that it is installed in, such as `node_modules/a/node_modules/b`. */
  path: string;
  name: string;
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  extraneous?: boolean;
  hasInstallScript?: boolean;
}

/** Returns the packages in package-lock.json, except this repository's own. */
export async function lockedPackages(): Promise<LockedPackage[]> {
  const { packages } = JSON.parse(await readFile(join(project.root, "package-lock.json"), "utf8"));
  return Object.entries(packages as Record<string, Omit<LockedPackage, "path" | "name">>)
    .filter(([path]) => path !== "")
    .map(([path, properties]) => ({ ...properties, path, name: path.replace(/^.*node_modules\//, "") }));
}
