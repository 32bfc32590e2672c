import { type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What to do when a description has changed. */
export interface Watching<Loaded> {
  onLoaded(loaded: Loaded): Promise<void> | void;
  onError(error: unknown): void;
}

const quietTime = 20; // ms; editors write a file in several steps

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
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const reload = async (): Promise<void> => {
    try {
      await watchFolders(dirname(spec), watchers, onChange);
      await watching.onLoaded(await load());
    } catch (error) {
      watching.onError(error);
    }
  };
  const onChange = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(reload);
    }, quietTime);
  };
  await watchFolders(dirname(spec), watchers, onChange);
}

/** Watches a folder and those in it, one by one: a recursive watch loses files that are written anew on Linux. */
async function watchFolders(root: string, watchers: Map<string, FSWatcher>, onChange: () => void): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const inside = entries.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
  const folders = new Set([root, ...inside]);
  for (const folder of folders)
    if (!watchers.has(folder)) watchers.set(folder, watch(folder, onChange).on("error", onChange));
  for (const [folder, watcher] of watchers)
    if (!folders.has(folder)) {
      watcher.close();
      watchers.delete(folder);
    }
}
