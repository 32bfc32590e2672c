import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The value of NODE_OPTIONS with which every process that is started loads `deny.js`. */
export const denying = `--import ${pathToFileURL(join(import.meta.dirname, "deny.js"))}`;

/** What `deny.js` has logged. */
export interface Log {
  /** The hosts to which connections were refused. */
  attempts: string[];
  /** The allowed hosts to which connections were made. */
  reached: string[];
  /** The arguments of the processes and workers that loaded it. */
  loaded: string[];
}

/** Reads a log of `deny.js`. */
export async function readLog(file: string): Promise<Log> {
  const text = existsSync(file) ? await readFile(file, "utf8") : "";
  const entries = text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
  const all = (key: string): string[] => entries.filter((entry) => key in entry).map((entry) => entry[key]);
  return { attempts: all("attempt"), reached: all("reached"), loaded: all("loaded") };
}

/** Refuses connections that leave this machine to all tests and the processes that they start; an attempt fails the run. */
export default async function setup() {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-offline-"));
  const log = join(folder, "log");
  Object.assign(process.env, { OFFLINE_LOG: log, NODE_OPTIONS: denying });
  return async () => {
    const { attempts, loaded } = await readLog(log);
    await rm(folder, { recursive: true });
    if (loaded.length === 0) throw new Error("No process loaded tests/support/offline/deny.js.");
    if (attempts.length > 0) throw new Error(`The tests tried to connect to ${[...new Set(attempts)].join(", ")}.`);
  };
}
