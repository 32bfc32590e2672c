import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { UserError } from "../../src/cli/user-error.ts";
import { type Share, withLock } from "../support/lock.ts";
import type { GeneratedFiles } from "./pipeline.ts";
import { shellIn } from "./shell.ts";
import { hasHeader } from "./text.ts";

/** How the files of a folder differ from those that a run makes, by name. */
export interface Difference {
  changed: string[];
  missing: string[];
  /** Files of an earlier run that are made no more. */
  leftOver: string[];
}

/** Compares a folder with what a run makes. A folder that does not exist is empty. */
export function compare(folder: string, files: GeneratedFiles): Difference {
  const present = readGenerated(folder);
  const names = [...files.keys()];
  return {
    changed: names.filter((name) => present.has(name) && present.get(name) !== files.get(name)),
    missing: names.filter((name) => !present.has(name)),
    leftOver: [...present.keys()].filter((name) => !files.has(name) && hasHeader(present.get(name) ?? "")),
  };
}

/**
 * Writes the files that differ, and removes those that are left over from an earlier run; others in the folder stay. The
 * folder has either its old files or its new ones, whichever way this ends: by an error, or by being killed. Runs that
 * write to the same folder take turns.
 */
export async function write(folder: string, files: GeneratedFiles): Promise<Difference> {
  try {
    const difference = compare(folder, files);
    if (isEmpty(difference) && !(await isInUse(folder))) return difference;
    await mkdir(folder, { recursive: true });
    return await withLock(join(folder, lockFile), (share) => replace(folder, files, share));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Cannot write to ${folder}: ${(error as Error).message}. Its files are as they were.`);
  }
}

/** Whether a run writes there, or has been killed while it did. */
async function isInUse(folder: string): Promise<boolean> {
  return (await readdir(folder)).some((name) => name === lockFile || name.startsWith(asidePrefix));
}

const isEmpty = ({ changed, missing, leftOver }: Difference): boolean =>
  changed.length + missing.length + leftOver.length === 0;

async function replace(folder: string, files: GeneratedFiles, share: Share): Promise<Difference> {
  await removeAbandoned(folder);
  const difference = compare(folder, files);
  const names = [...difference.changed, ...difference.missing];
  if (isEmpty(difference)) return difference;
  const aside = await mkdtemp(join(folder, asidePrefix));
  try {
    const folders = new Set(names.map((name) => dirname(name)));
    for (const inner of folders)
      for (const parent of [aside, folder]) await mkdir(join(parent, inner), { recursive: true });
    for (const name of names) writeFileSync(join(aside, name), files.get(name) ?? "");
    await putInPlace(folder, relative(folder, aside), names, difference.leftOver, share);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return difference;
}

/**
 * Renames all files at once, as far as that goes. A process of its own does it, which lives on when this one is killed; it
 * begins when it shares the lock, and not at all when nobody is left to tell it to.
 * Windows has no such shell; there, a kill in the millisecond that it takes leaves the rest to the next run.
 */
async function putInPlace(
  folder: string,
  aside: string,
  names: readonly string[],
  leftOver: readonly string[],
  share: Share,
): Promise<void> {
  if (process.platform === "win32") {
    for (const name of names) await rename(join(folder, aside, name), join(folder, name));
    for (const name of leftOver) await rm(join(folder, name));
    return;
  }
  const byFolder = Map.groupBy(names, (name) => dirname(name));
  const moves = [...byFolder].map(
    ([inner, all]) => `mv -f -- ${all.map((name) => quote(`${aside}/${name}`)).join(" ")} ${quote(inner)}`,
  );
  const removal = leftOver.length > 0 ? [`rm -f -- ${leftOver.map(quote).join(" ")}`] : [];
  // Where nothing collects processes that lost their parent, their number stays taken.
  const release = `{ kill -0 "$PPID" 2>/dev/null || : > ${lockFile}; }`;
  const shell = shellIn(folder);
  if (shell.id !== undefined) await share(shell.id);
  await shell.run([...moves, ...removal, release]);
}

const asidePrefix = ".new-";
const lockFile = ".lock";
const quote = (text: string): string => `'./${text.replaceAll("'", "'\\''")}'`;

/** Removes what a run that was killed has left. It has the lock no more, so that nobody writes there. */
async function removeAbandoned(folder: string): Promise<void> {
  const abandoned = (await readdir(folder)).filter((name) => name.startsWith(asidePrefix));
  for (const name of abandoned) await rm(join(folder, name), { recursive: true, force: true });
}

// At once, as all files here: for so many small ones that takes a fifth of the time of waiting for each.
function readGenerated(folder: string): Map<string, string> {
  const texts = filesIn(folder).map((path) => [relative(folder, path).replaceAll("\\", "/"), readNow(path)] as const);
  return new Map(texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])));
}

/** The files in a folder, but for those of runs that write there now, which come and go. */
function filesIn(folder: string): string[] {
  const entries = ifThere(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
    });
}

const readNow = (path: string): string | undefined => ifThere(() => readFileSync(path, "utf8"));

/** What is read, or nothing where there is none, as when another run has just removed it. */
function ifThere<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
