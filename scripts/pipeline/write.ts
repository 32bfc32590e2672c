import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { UserError } from "../../src/cli/user-error.ts";
import { type GeneratedFiles, listedFiles, manifestName, readFileIfExists, withManifest } from "./manifest.ts";

/** How the files of a folder differ from the generated ones, by name. */
export interface Difference {
  changed: string[];
  missing: string[];
  /** Files that an earlier run wrote and that are no longer generated. */
  leftOver: string[];
}

/** Compares a folder with generated files and their manifest. A folder that does not exist is empty. */
export function compare(folder: string, files: GeneratedFiles): Difference {
  return compareAll(folder, withManifest(files));
}

/**
 * Writes the files that differ, with a manifest of all, and removes those that only the last manifest lists. Other files
 * in the folder stay. Each file is written whole to a temporary folder and then renamed, so that a file is never torn; a
 * run that is killed between two renames leaves a mixture, which `compare` reports and the next run repairs.
 *
 * @throws `UserError` before anything is written, if a file to write exists with another text and is not listed in the
 * manifest, or if the disk takes no more
 */
export function write(folder: string, files: GeneratedFiles): Difference {
  const all = withManifest(files);
  try {
    const difference = compareAll(folder, all);
    const { changed, missing, leftOver } = difference;
    assertOwned(folder, changed);
    removeAbandoned(folder);
    if (changed.length + missing.length + leftOver.length > 0) replace(folder, all, difference);
    return difference;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Cannot write to ${folder}: ${(error as Error).message}.`);
  }
}

function compareAll(folder: string, files: GeneratedFiles): Difference {
  const difference: Difference = { changed: [], missing: [], leftOver: [] };
  for (const [name, text] of files) {
    const present = readFileIfExists(join(folder, name));
    if (present === undefined) difference.missing.push(name);
    else if (present !== text) difference.changed.push(name);
  }
  for (const name of listedFiles(folder).keys())
    if (!files.has(name) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
      difference.leftOver.push(name);
  return difference;
}

function assertOwned(folder: string, changed: readonly string[]): void {
  const listed = listedFiles(folder);
  const others = changed.filter((name) => (name === manifestName ? listed.size === 0 : !listed.has(name)));
  if (others.length === 0) return;
  const paths = others.map((name) => `  ${relative(process.cwd(), join(folder, name))}`);
  throw new UserError(
    `These files would be overwritten, but ${join(relative(process.cwd(), folder), manifestName)} does not list them as generated:\n${paths.join("\n")}\nMove or delete them, or choose another folder. Nothing was written.`,
  );
}

function replace(folder: string, files: GeneratedFiles, { changed, missing, leftOver }: Difference): void {
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(folder, temporaryPrefix));
  try {
    const names = [...changed, ...missing];
    for (const name of names)
      for (const parent of [temporary, folder]) mkdirSync(dirname(join(parent, name)), { recursive: true });
    for (const name of names) writeFileSync(join(temporary, name), files.get(name) ?? "");
    for (const name of leftOver) rmSync(join(folder, name), { force: true });
    for (const name of names) renameSync(join(temporary, name), join(folder, name));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const temporaryPrefix = ".generate-";
const abandonedAfterMs = 60_000; // a run needs milliseconds

/** Removes the temporary folders of runs that were killed. */
function removeAbandoned(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const path of names.filter((name) => name.startsWith(temporaryPrefix)).map((name) => join(folder, name))) {
    const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > abandonedAfterMs) rmSync(path, { recursive: true, force: true });
  }
}
