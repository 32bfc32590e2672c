import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { project } from "../../scripts/support/project.ts";

/** An empty folder that is removed after the test. */
export async function temporaryFolder(parent = tmpdir()): Promise<string> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "graph-profile-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** An empty folder from which modules find this repository's dependencies. */
export const temporaryFolderInProject = (): Promise<string> => temporaryFolder(join(project.root, "dist"));

/** A copy of the description with its lint rules, to be broken. */
export async function copyOfSpec(): Promise<{ folder: string; spec: string; config: string }> {
  const folder = await temporaryFolder();
  const [spec, config] = [join(folder, "spec/openapi.yaml"), join(folder, "redocly.yaml")];
  await cp(join(project.root, "spec"), join(folder, "spec"), { recursive: true });
  await cp(project.redoclyConfig, config);
  await cp(join(project.root, "scripts/lint"), join(folder, "scripts/lint"), { recursive: true });
  return { folder, spec, config };
}
