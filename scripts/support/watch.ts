import { type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What to do when a description has changed. */
export interface Watching<Loaded> {
  /** Gets what was loaded, and the paths that have changed since the last time. */
  onLoaded(loaded: Loaded, changed: readonly string[]): Promise<void> | void;
  onError(error: unknown): void;
}

const quietTime = 5; // ms; editors write a file in several steps

/**
 * Loads a description again whenever something in its folder changes. Changes that come while it loads are loaded after
 * that, once; one that cannot be loaded is an error, and the next one is tried again.
 */
export async function watchDescription<Loaded>(
  spec: string,
  load: () => Promise<Loaded>,
  watching: Watching<Loaded>,
): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const reload = async (): Promise<void> => {
    if (changed.size === 0) return;
    const paths = [...changed];
    changed.clear();
    try {
      await watchFolders(dirname(spec), watchers, onChange);
      await watching.onLoaded(await load(), paths);
    } catch (error) {
      watching.onError(error);
    }
  };
  const onChange = (path: string): void => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(reload);
    }, quietTime);
  };
  await watchFolders(dirname(spec), watchers, onChange);
}

/** Watches a folder and those in it, one by one: a recursive watch loses files that are written anew on Linux. */
async function watchFolders(
  root: string,
  watchers: Map<string, FSWatcher>,
  onChange: (path: string) => void,
): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const inside = entries.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
  const folders = new Set([root, ...inside]);
  for (const folder of folders) {
    if (watchers.has(folder)) continue;
    const watcher = watch(folder, (_event, name) => onChange(name === null ? folder : join(folder, name)));
    watchers.set(
      folder,
      watcher.on("error", () => onChange(folder)),
    );
  }
  for (const [folder, watcher] of watchers)
    if (!folders.has(folder)) {
      watcher.close();
      watchers.delete(folder);
    }
}
