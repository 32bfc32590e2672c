import { type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorMessage, UserError } from "../../src/cli/user-error.ts";

const debounceMs = 5; // editors write a file in several steps

/**
 * Loads an API description again whenever a file in its folder changes, one load at a time. Problems are printed, and the
 * next change is loaded again.
 *
 * @param onLoaded - called with what was loaded and the paths that changed since the last time
 */
export async function watchDescription<Loaded>(
  spec: string,
  load: () => Promise<Loaded>,
  onLoaded: (loaded: Loaded, paths: readonly string[]) => void,
): Promise<void> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let reloading = Promise.resolve();
  const onChange = (path: string): void => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      reloading = reloading.then(reload).catch(printProblems);
    }, debounceMs);
  };
  let watchers = await watchFolders(dirname(spec), onChange);
  const reload = async (): Promise<void> => {
    if (changed.size === 0) return;
    const paths = [...changed];
    changed.clear();
    const previous = watchers;
    watchers = await watchFolders(dirname(spec), onChange); // folders may have been added
    for (const watcher of previous) watcher.close();
    onLoaded(await load(), paths);
  };
}

/** Prints why a changed API description could not be loaded. */
export function printProblems(error: unknown): void {
  console.error(`API description has problems; the last valid one stays in use.\n${errorMessage(error)}\n`);
}

/**
 * Watches each folder on its own, because a recursive watch loses files that are rewritten on Linux; and the folder around
 * them, in case that `root` is replaced by another.
 *
 * @throws `UserError` if a folder cannot be watched
 */
async function watchFolders(root: string, onChange: (path: string) => void): Promise<FSWatcher[]> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const inside = entries.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
    const watchers = [root, ...inside].map((folder) =>
      watch(folder, (_event, name) => onChange(name === null ? folder : join(folder, name))).on("error", () =>
        onChange(folder),
      ),
    );
    const isRoot = (name: string | null): boolean => name === basename(root);
    return [...watchers, watch(dirname(root), (_event, name) => isRoot(name) && onChange(root))];
  } catch (error) {
    throw new UserError(`Cannot watch ${root}: ${(error as Error).message}.`);
  }
}
