import { EventEmitter, once } from "node:events";
import { existsSync, type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { errorMessage, fileProblem, UserError } from "../../src/cli/user-error.ts";

const debounceMs = 5; // editors write a file in several steps

/**
 * Watches an API description: the files in its folder, and others that it depends on. Start it before the description is
 * loaded, so that no change is lost. It keeps the process alive until it is disposed.
 */
export class DescriptionWatcher {
  readonly #folder: string;
  readonly #changed = new Set<string>();
  readonly #changes = new EventEmitter<{ change: [] }>();
  #lastChange = 0;
  #inFolder: FSWatcher[] = [];
  readonly #outside = new Map<string, FSWatcher>();

  private constructor(spec: string) {
    this.#folder = resolve(dirname(spec));
  }

  /**
   * Starts to watch the folder of an API description, and its Redocly configuration.
   *
   * @throws `UserError` if a folder cannot be watched
   */
  static async start(spec: string, redoclyConfig: string): Promise<DescriptionWatcher> {
    const watcher = new DescriptionWatcher(spec);
    watcher.include([redoclyConfig]);
    await watcher.#watchFolders();
    return watcher;
  }

  /** Watches these files too, wherever they are. */
  include(files: readonly string[]): void {
    for (const file of files.map((path) => resolve(path))) {
      const [folder, name] = [dirname(file), basename(file)];
      if (file.startsWith(this.#folder + sep) || this.#outside.has(file) || !existsSync(folder)) continue;
      // Its folder, because an editor may replace the file.
      const watcher = watchFolder(folder, (changed) => changed === name && this.#add(file));
      this.#outside.set(file, watcher);
    }
  }

  /** Resolves to the paths that have changed since the last time, as soon as there are any. */
  async nextChange(): Promise<readonly string[]> {
    while (this.#changed.size === 0) await once(this.#changes, "change");
    let seen: number;
    do {
      seen = this.#lastChange;
      await setTimeout(debounceMs);
    } while (seen !== this.#lastChange);
    const paths = [...this.#changed];
    this.#changed.clear();
    await this.#watchFolders(); // folders may have been added
    return paths;
  }

  [Symbol.dispose](): void {
    for (const watcher of [...this.#inFolder, ...this.#outside.values()]) watcher.close();
  }

  #add(path: string): void {
    this.#changed.add(path);
    this.#lastChange++;
    this.#changes.emit("change");
  }

  /**
   * Watches each folder on its own, because a recursive watch loses files that are rewritten on Linux; and the folder
   * around them, in case that the root is replaced by another.
   */
  async #watchFolders(): Promise<void> {
    const [root, previous] = [this.#folder, this.#inFolder];
    try {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      const inside = entries.filter((entry) => entry.isDirectory());
      const folders = [root, ...inside.map(({ parentPath, name }) => join(parentPath, name))];
      this.#inFolder = [
        ...folders.map((folder) =>
          watchFolder(folder, (name) => this.#add(name === null ? folder : join(folder, name))),
        ),
        watchFolder(dirname(root), (name) => name === basename(root) && this.#add(root)),
      ];
    } catch (error) {
      const folder = relative(process.cwd(), root) || root;
      throw new UserError(
        `Cannot watch the folder ${folder}: ${fileProblem(error)}. Restore it, or pass another --spec.`,
      );
    }
    for (const watcher of previous) watcher.close();
  }
}

/** Loads an API description. If it has problems, prints them, and loads it again after each change until it has none. */
export async function loadOnceValid<Loaded>(watcher: DescriptionWatcher, load: () => Promise<Loaded>): Promise<Loaded> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      printProblems(error, "waiting for the fix");
    }
    await watcher.nextChange();
  }
}

/**
 * Loads an API description again after each change, one load at a time and without an end. Problems are printed, and the
 * next change is loaded again.
 *
 * @param onLoaded - called with what was loaded and the paths that changed since the last time
 */
export async function reloadOnChange<Loaded>(
  watcher: DescriptionWatcher,
  load: () => Promise<Loaded>,
  onLoaded: (loaded: Loaded, paths: readonly string[]) => void,
): Promise<never> {
  for (;;) {
    try {
      const paths = await watcher.nextChange();
      onLoaded(await load(), paths);
    } catch (error) {
      printProblems(error);
    }
  }
}

/** Prints why an API description could not be loaded, and what happens now. */
export function printProblems(error: unknown, now = "the last valid one stays in use"): void {
  console.error(`API description has problems; ${now}.\n${errorMessage(error)}\n`);
}

function watchFolder(folder: string, onChange: (name: string | null) => void): FSWatcher {
  return watch(folder, (_event, name) => onChange(name)).on("error", () => onChange(null));
}
