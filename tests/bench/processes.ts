import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

/** A command of Node's. */
export interface Process {
  cwd: string;
  args: string[];
  /** A folder that is removed before each round, so that each does all its work. */
  fresh?: string;
}

// As from a shell: the bench's own compile cache would serve the peer too.
const env = { ...process.env, NODE_COMPILE_CACHE: undefined, REDOCLY_TELEMETRY: "off" };

/**
 * Runs commands in turn, `rounds` times after one that fills their caches, and prints the median of each and its ratio to
 * the first. Several in a list count as one, one after the other.
 */
export function compareProcesses(
  title: string,
  rounds: number,
  processes: Readonly<Record<string, Process | readonly Process[]>>,
): void {
  const timed = Object.entries(processes).map(([name, process]) => ({ name, ...time([process].flat()) }));
  for (let round = 0; round < rounds; round++) for (const { run } of timed) run();
  console.log(`${title}, median of ${rounds}, in turn:\n`);
  const first = timed[0]?.median() ?? Number.NaN;
  for (const { name, median } of timed)
    console.log(`  ${name.padEnd(36)}${median().toFixed(0).padStart(6)} ms  ${(median() / first).toFixed(2)}`);
  console.log();
}

function time(processes: readonly Process[]): { run(): number; median(): number } {
  const times: number[] = [];
  const run = (): number => {
    for (const { fresh } of processes) if (fresh) rmSync(fresh, { recursive: true, force: true });
    const start = performance.now();
    for (const { cwd, args } of processes) {
      const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
      if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stderr}`);
    }
    return times.push(performance.now() - start);
  };
  run(); // fills the caches, and does not count
  times.length = 0;
  return { run, median: () => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN };
}
