import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { UserError } from "../errors.ts";
import type { GeneratedFiles } from "./pipeline.ts";
import { hasHeader } from "./text.ts";

/** How the files of a folder differ from those that a run makes, by name. */
export interface Difference {
  changed: string[];
  missing: string[];
  /** Files of an earlier run that are made no more. */
  leftOver: string[];
}

/** Compares a folder with what a run makes. A folder that does not exist is empty. */
export async function compare(folder: string, files: GeneratedFiles): Promise<Difference> {
  const present = await readGenerated(folder);
  const names = [...files.keys()];
  return {
    changed: names.filter((name) => present.has(name) && present.get(name) !== files.get(name)),
    missing: names.filter((name) => !present.has(name)),
    leftOver: [...present.keys()].filter((name) => !files.has(name) && hasHeader(present.get(name) ?? "")),
  };
}

/**
 * Writes the files that differ, and removes those that are left over from an earlier run; others in the folder stay.
 * Everything is written aside before the first file is put in place, so that an error leaves the old files as they are.
 */
export async function write(folder: string, files: GeneratedFiles): Promise<Difference> {
  try {
    const difference = await compare(folder, files);
    const { changed, missing, leftOver } = difference;
    if (changed.length + missing.length + leftOver.length > 0) await replace(folder, files, difference);
    return difference;
  } catch (error) {
    throw new UserError(`Cannot write to ${folder}: ${(error as Error).message}. Its files are as they were.`);
  }
}

async function replace(folder: string, files: GeneratedFiles, { changed, missing, leftOver }: Difference) {
  await mkdir(folder, { recursive: true });
  const aside = await mkdtemp(join(folder, ".new-"));
  try {
    const names = [...changed, ...missing];
    const folders = new Set(names.map((name) => dirname(name)));
    for (const inner of folders)
      for (const parent of [aside, folder]) await mkdir(join(parent, inner), { recursive: true });
    await Promise.all(names.map((name) => writeFile(join(aside, name), files.get(name) ?? "")));
    for (const name of names) await rename(join(aside, name), join(folder, name));
    for (const name of leftOver) await rm(join(folder, name));
  } finally {
    await rm(aside, { recursive: true });
  }
}

async function readGenerated(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [relative(folder, path).replaceAll("\\", "/"), await readFile(path, "utf8")] as const),
    ),
  );
}
