import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What NODE_OPTIONS has to be for every process that is started to be refused what leaves this machine. */
export const denying = `--import ${pathToFileURL(join(import.meta.dirname, "deny.js"))}`;

/** What deny.js saw. */
export interface Seen {
  /** The hosts that were tried in vain. */
  attempts: string[];
  /** The hosts that were allowed, and reached. */
  reached: string[];
  /** The processes and threads that were watched. */
  loaded: string[];
}

/** What a log of deny.js says. */
export async function readLog(log: string): Promise<Seen> {
  const text = existsSync(log) ? await readFile(log, "utf8") : "";
  const entries = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return {
    attempts: entries.flatMap(({ attempt, host }) => (attempt === undefined ? [] : [host])),
    reached: entries.flatMap(({ allowed }) => (allowed === undefined ? [] : [allowed])),
    loaded: entries.flatMap(({ loaded }) => (loaded === undefined ? [] : [loaded.join(" ")])),
  };
}

/** Holds all tests to it, with each process that they start. A run in which one tried fails, though nobody noticed. */
export default async function setup() {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-offline-"));
  const log = join(folder, "log");
  Object.assign(process.env, { OFFLINE_LOG: log, NODE_OPTIONS: denying });
  return async () => {
    const { attempts, loaded } = await readLog(log);
    await rm(folder, { recursive: true });
    if (loaded.length === 0) throw new Error("No process was watched for connections that leave this machine.");
    if (attempts.length > 0) throw new Error(`These tests tried to reach ${[...new Set(attempts)].join(", ")}.`);
  };
}
