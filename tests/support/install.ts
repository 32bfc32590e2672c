import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";

/**
 * Installs packages of exact versions that are not dependencies of this repository into a folder of `node_modules/.cache`,
 * unless they are installed there. Runs no install scripts.
 *
 * @returns the path of the folder
 */
export function install(name: string, dependencies: Readonly<Record<string, string>>): string {
  const folder = join(project.root, "node_modules/.cache", name);
  const manifest = JSON.stringify({ private: true, type: "module", dependencies });
  const file = join(folder, "package.json");
  const isInstalled = Object.keys(dependencies).every((dependency) =>
    existsSync(join(folder, "node_modules", dependency)),
  );
  if (isInstalled && existsSync(file) && readFileSync(file, "utf8") === manifest) return folder;
  console.log(`Installing ${Object.keys(dependencies).join(", ")} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  execFileSync(
    "npm",
    ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"],
    {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: "" }, // unlike a test, npm may reach the registry
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    },
  );
  return folder;
}
