import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { project } from "../support/project.ts";
import { isIntact, manifestName } from "./manifest.ts";

/** Hashes of files by absolute path, of folders by the names in them; empty for what cannot be read. */
export type Hashes = Readonly<Record<string, string>>;

/** What the last run into a folder depended on, and what it warned about. */
interface Entry {
  settings: string;
  inputs: Hashes;
  /** The hash of the manifest, which has the hashes of all that the run wrote. */
  manifest: string;
  warnings: string[];
}

/**
 * Returns the warnings of the last run into a folder if another one would change nothing: the last one had the same
 * settings, and all that it read and wrote is unchanged.
 */
export function lastRun(folder: string, settings: object): { warnings: readonly string[] } | undefined {
  const entry = load(folder);
  const isUpToDate =
    entry !== undefined &&
    entry.settings === JSON.stringify(settings) &&
    entry.manifest === hashOf(join(folder, manifestName)) &&
    isIntact(folder) &&
    JSON.stringify(entry.inputs) === JSON.stringify(hashInputs(Object.keys(entry.inputs)));
  return isUpToDate ? { warnings: entry.warnings } : undefined;
}

/** Returns the hashes of what a run depends on: the given files and folders, the programs of this repository, and its lock file. */
export function hashInputs(files: readonly string[]): Hashes {
  const programs = ["scripts", "src"].flatMap((folder) => filesIn(join(project.root, folder)));
  const paths = new Set([...files, ...programs, join(project.root, "package-lock.json")]);
  return Object.fromEntries([...paths].sort().map((path) => [path, hashOf(path)]));
}

/** Saves what a run into a folder depended on, and its warnings. Where that cannot be written, the next run is only slower. */
export function save(folder: string, settings: object, inputs: Hashes, warnings: string[]): void {
  const manifest = hashOf(join(folder, manifestName));
  const entry: Entry = { settings: JSON.stringify(settings), inputs, manifest, warnings };
  try {
    mkdirSync(dirname(fileOf(folder)), { recursive: true });
    writeFileSync(fileOf(folder), JSON.stringify(entry));
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
}

/** Whether an error says that nothing can be written in a place, as on a read-only file system or under `--permission`. */
export const isUnwritable = (error: unknown): boolean =>
  ["EACCES", "EPERM", "EROFS", "ENOSPC", "ERR_ACCESS_DENIED"].includes((error as NodeJS.ErrnoException).code ?? "");

function load(folder: string): Entry | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(folder), "utf8"));
  } catch {
    return undefined; // there is none, or a run was killed while it wrote it
  }
}

const fileOf = (folder: string): string =>
  join(project.root, "node_modules/.cache/generate", `${hash("sha256", resolve(folder))}.json`);

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function hashOf(path: string): string {
  try {
    const isFolder = statSync(path).isDirectory();
    return hash("sha256", isFolder ? readdirSync(path, { recursive: true }).sort().join("\n") : readFileSync(path));
  } catch {
    return "";
  }
}
