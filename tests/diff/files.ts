import { execFileSync } from "node:child_process";
import { cp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
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

/** Copies what a release of this repository reads and writes, as if 0.1.0 had just been released. Returns the folder. */
export async function copyOfRepository(): Promise<string> {
  const folder = await temporaryFolder();
  for (const part of [
    "spec",
    "redocly.yaml",
    "scripts/lint",
    "generated",
    "released",
    "package.json",
    "package-lock.json",
  ])
    await cp(join(project.root, part), join(folder, part), { recursive: true });
  const { version }: { version: string } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  for (const file of ["package.json", "package-lock.json"])
    await replaceAll(folder, file, `"version": "${version}"`, '"version": "0.1.0"');
  const overlays = (await readdir(join(folder, "spec/overlays"))).map((name) => `spec/overlays/${name}`);
  for (const file of ["spec/openapi.yaml", "generated/openapi.yaml", ...overlays])
    await replaceAll(folder, file, `version: ${version}`, "version: 0.1.0");
  await cp(join(folder, "generated/openapi.yaml"), join(folder, "released/openapi.yaml"));
  await writeFile(join(folder, "CHANGELOG.md"), "# Changelog\n\n## 0.1.0 (2026-01-01)\n\nThe first version.\n");
  commit(folder, "chore: release 0.1.0");
  return folder;
}

/** Copies this repository as `copyOfRepository` does, with its commands. Returns the folder. */
export async function repositoryWithCommands(): Promise<string> {
  const root = await copyOfRepository();
  for (const folder of ["scripts", "src"])
    await cp(join(project.root, folder), join(root, folder), { recursive: true });
  commit(root, "chore: copy the sources");
  await symlink(join(project.root, "node_modules"), join(root, "node_modules"));
  return root;
}

/** Commits all files of a folder. */
export function commit(folder: string, subject: string): void {
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  const git = (...args: string[]) => execFileSync("git", [...author, ...args], { cwd: folder, stdio: "pipe" });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--no-verify", "--message", subject);
}

async function replaceAll(folder: string, file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, (await readFile(path, "utf8")).replaceAll(from, to));
}
