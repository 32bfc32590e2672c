import { cpSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { onTestFinished } from "vitest";
import { project } from "../../scripts/support/project.ts";

/** Creates an empty folder, which is removed when the test finishes. */
export async function temporaryFolder(parent = tmpdir()): Promise<string> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "graph-profile-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Creates an empty folder from which modules resolve this repository's dependencies. */
export const temporaryFolderInProject = (): Promise<string> => temporaryFolder(join(project.root, "dist"));

/** Copies the API description with its lint rules, so that a test can edit them. */
export async function copyOfSpec(): Promise<{ folder: string; spec: string; config: string }> {
  const folder = await temporaryFolder();
  for (const path of ["spec", "redocly.yaml", "scripts/lint"])
    cpSync(join(project.root, path), join(folder, path), { recursive: true });
  return { folder, spec: join(folder, "spec/openapi.yaml"), config: join(folder, "redocly.yaml") };
}

/** Returns the text of all files in a folder, by their path in it. */
export async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = paths.sort().map(async (path) => [relative(folder, path), await readFile(path, "utf8")] as const);
  return new Map(await Promise.all(texts));
}
