import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { UserError } from "./errors.ts";

const patience = 60_000; // ms
const grace = 250; // ms; an owner makes the file first, and then writes its number, unless it is killed

/** Makes another process the owner of a lock, so that it holds even when the first one is killed. */
export type HandOver = (process: number) => Promise<void>;

/**
 * Does something while no other process does the like under the same lock, a file with the number of its owner. Waits for
 * another owner for up to a minute, then throws a `UserError`; a lock whose owner is gone counts no more.
 */
export async function withLock<Result>(lock: string, work: (handOver: HandOver) => Promise<Result>): Promise<Result> {
  await acquire(lock);
  try {
    return await work((process) => writeFile(lock, String(process)));
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(lock: string): Promise<void> {
  const end = performance.now() + patience;
  for (let hasTakenOver = false; ; ) {
    if (await create(lock)) {
      if (!hasTakenOver) return;
      // Another process may have found the same dead owner, and removed the lock just made.
      await setTimeout(50);
      if ((await ownerOf(lock))?.id === String(process.pid)) return;
    }
    const owner = await ownerOf(lock);
    if (owner?.isGone) {
      await rm(lock, { force: true });
      hasTakenOver = true;
    } else if (owner && performance.now() > end)
      throw new UserError(`Process ${owner.id} has been writing here for a minute. End it, or remove ${lock}.`);
    else await setTimeout(20);
  }
}

async function create(lock: string): Promise<boolean> {
  return writeFile(lock, String(process.pid), { flag: "wx" }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return false;
      throw error;
    },
  );
}

/** The owner of a lock; nothing where the lock is gone by now. */
async function ownerOf(lock: string): Promise<{ id: string; isGone: boolean } | undefined> {
  try {
    const [id, { mtimeMs }] = await Promise.all([readFile(lock, "utf8"), stat(lock)]);
    return { id, isGone: Number(id) > 0 ? !isAlive(Number(id)) : Date.now() - mtimeMs > grace };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
