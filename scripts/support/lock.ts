import { readFileSync, rmSync, statSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { UserError } from "../../src/cli/user-error.ts";

const patience = 60_000; // ms
const grace = 250; // ms; an owner makes the file first and then writes its number, and may end while it is being looked up

/** Makes another process an owner of a lock too, so that it holds even when the first one is killed. */
export type Share = (other: number) => Promise<void>;

/**
 * Does something while no other process does the like under the same lock, a file with the numbers of its owners. Waits for
 * other owners for up to a minute, then throws a `UserError`; a lock whose owners are all gone counts no more.
 */
export async function withLock<Result>(lock: string, work: (share: Share) => Promise<Result>): Promise<Result> {
  await acquire(lock);
  try {
    return await work((other) => writeFile(lock, `${process.pid} ${other}`));
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
      if (ownersOf(lock)?.ids === String(process.pid)) return;
    }
    const owners = ownersOf(lock);
    if (owners?.areGone && ownersOf(lock)?.ids === owners.ids) {
      rmSync(lock, { force: true });
      hasTakenOver = true;
    } else if (owners && performance.now() > end)
      throw new UserError(`Process ${owners.ids} has been writing here for a minute. End it, or remove ${lock}.`);
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

/** The owners of a lock; nothing where the lock is gone by now. */
function ownersOf(lock: string): { ids: string; areGone: boolean } | undefined {
  try {
    const [ids, { mtimeMs }] = [readFileSync(lock, "utf8"), statSync(lock)];
    const isSomeAlive = ids.split(" ").some((id) => Number(id) > 0 && isAlive(Number(id)));
    return { ids, areGone: !isSomeAlive && Date.now() - mtimeMs > grace };
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
