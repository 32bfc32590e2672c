import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";
import { temporaryFolder } from "../support/temporary.ts";

const parts = [
  "spec",
  "redocly.yaml",
  "scripts/lint",
  "generated",
  "released",
  "package.json",
  "package-lock.json",
  "CHANGELOG.md",
];

/** A copy of what a release of this repository reads and writes. */
export async function copyOfRepository(): Promise<string> {
  const folder = await temporaryFolder();
  for (const part of parts) await cp(join(project.root, part), join(folder, part), { recursive: true });
  return folder;
}

/** All files of a folder, with their texts. */
export async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const),
    ),
  );
}
