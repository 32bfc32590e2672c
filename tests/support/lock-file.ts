import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";

/** A package of package-lock.json, as far as the tests look at it. */
export interface Locked {
  /** Where it is installed, such as `node_modules/a/node_modules/b`. */
  path: string;
  name: string;
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  extraneous?: boolean;
  hasInstallScript?: boolean;
}

/** The packages of package-lock.json, without this one. */
export async function lockedPackages(): Promise<Locked[]> {
  const { packages } = JSON.parse(await readFile(join(project.root, "package-lock.json"), "utf8"));
  return Object.entries(packages as Record<string, Omit<Locked, "path" | "name">>)
    .filter(([path]) => path !== "")
    .map(([path, more]) => ({ ...more, path, name: path.replace(/^.*node_modules\//, "") }));
}
