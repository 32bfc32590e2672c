import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";
import { temporaryFolder } from "../support/temporary.ts";

/** Replaces a text in a file of a folder; it has to be there. */
export async function edit(folder: string, file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}.`);
  await writeFile(path, text.replace(from, to));
}

/** Adds an optional property to web accounts, which is a minor change. */
export const addProperty = (root: string): Promise<void> =>
  edit(
    root,
    "spec/components/schemas/webAccount.yaml",
    "      userId:",
    "      nickname:\n        type: string\n        description: New.\n      userId:",
  );

/** Copies what a release of this repository reads and writes, and returns the folder. */
export async function copyOfRepository(): Promise<string> {
  const parts = ["spec", "redocly.yaml", "scripts/lint", "generated", "released"];
  const files = ["package.json", "package-lock.json", "CHANGELOG.md"];
  const folder = await temporaryFolder();
  for (const part of [...parts, ...files]) await cp(join(project.root, part), join(folder, part), { recursive: true });
  return folder;
}

/** Returns the texts of all files in a folder, by their path. */
export async function textsIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = paths
    .sort()
    .map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const);
  return new Map(await Promise.all(texts));
}
