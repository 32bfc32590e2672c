import { hash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { project } from "../support/project.ts";

/** What a run read, and what was in its folder afterwards: hashes by absolute path. */
interface Memory {
  settings: string;
  inputs: Hashes;
  outputs: Hashes;
}
export type Hashes = Readonly<Record<string, string>>;

/**
 * Whether the last run into a folder had the same settings, and read and made what is there now to the byte, the programs
 * of this repository and its lock file included: then another run would change nothing.
 */
export function isRemembered(folder: string, settings: object): boolean {
  const memory = recall(folder);
  return (
    existsSync(folder) &&
    memory?.settings === JSON.stringify(settings) &&
    isEqual(memory.inputs, hashInputs(Object.keys(memory.inputs))) &&
    isEqual(memory.outputs, hashesOf(filesIn(resolve(folder))))
  );
}

/** The hashes of what a run reads, by path: of the files given, and of the programs themselves. */
export const hashInputs = (files: readonly string[]): Hashes => hashesOf([...files, ...ownPrograms()]);

/**
 * Keeps what a run has read, as it was then, and what it has made in a folder, for the next run. A place where it cannot be
 * kept only makes that slower.
 */
export function remember(folder: string, settings: object, inputs: Hashes): void {
  const memory: Memory = {
    settings: JSON.stringify(settings),
    inputs,
    outputs: hashesOf(filesIn(resolve(folder))),
  };
  try {
    mkdirSync(dirname(placeOf(folder)), { recursive: true });
    writeFileSync(placeOf(folder), JSON.stringify(memory));
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS", "ENOSPC"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

function recall(folder: string): Memory | undefined {
  try {
    return JSON.parse(readFileSync(placeOf(folder), "utf8"));
  } catch {
    return undefined; // there is none, or a run was killed while it wrote it
  }
}

const placeOf = (folder: string): string =>
  join(project.root, "node_modules/.cache/generate", `${hash("sha256", resolve(folder))}.json`);

const ownPrograms = (): string[] => [
  ...filesIn(join(project.root, "scripts")),
  ...filesIn(join(project.root, "src")),
  join(project.root, "package-lock.json"),
];

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** The hashes of files; a file that cannot be read has an empty one. */
function hashesOf(paths: Iterable<string>): Hashes {
  return Object.fromEntries([...new Set(paths)].sort().map((path) => [path, hashOf(path)]));
}

function hashOf(path: string): string {
  try {
    return hash("sha256", readFileSync(path));
  } catch {
    return "";
  }
}

const isEqual = (a: Hashes, b: Hashes): boolean => JSON.stringify(a) === JSON.stringify(b);
