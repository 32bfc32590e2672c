import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

/** A command that Node runs. */
export interface NodeCommand {
  cwd: string;
  args: string[];
  /** A folder that is removed before each round, so that the command does all its work. */
  fresh?: string;
}

// As in a shell: the compile cache of this process would also speed up the peers.
const env = { ...process.env, NODE_COMPILE_CACHE: undefined, REDOCLY_TELEMETRY: "off" };

/**
 * Runs commands in turn, once to fill their caches and then `rounds` times, and prints the median time of each and its ratio
 * to the first. Commands in a list run one after the other and count as one.
 */
export function compareProcesses(
  title: string,
  rounds: number,
  commands: Readonly<Record<string, NodeCommand | readonly NodeCommand[]>>,
): void {
  const timed = Object.entries(commands).map(([name, command]) => ({ name, ...time([command].flat()) }));
  for (let round = 0; round < rounds; round++) for (const { run } of timed) run();
  console.log(`${title}, median of ${rounds}, in turn:\n`);
  const first = timed[0]?.median() ?? Number.NaN;
  for (const { name, median } of timed)
    console.log(`  ${name.padEnd(36)}${median().toFixed(0).padStart(6)} ms  ${(median() / first).toFixed(2)}`);
  console.log();
}

function time(commands: readonly NodeCommand[]): { run(): number; median(): number } {
  const times: number[] = [];
  const run = (): number => {
    for (const { fresh } of commands) if (fresh) rmSync(fresh, { recursive: true, force: true });
    const start = performance.now();
    for (const { cwd, args } of commands) {
      const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
      if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stderr}`);
    }
    return times.push(performance.now() - start);
  };
  run(); // fills the caches and does not count
  times.length = 0;
  return { run, median: () => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN };
}
