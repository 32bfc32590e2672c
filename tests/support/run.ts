import { spawn } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { project } from "../../scripts/support/project.ts";

/** How a command ended, and what it printed. */
export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A running command. */
export interface Running {
  /** Resolves to the first match in the standard output. */
  printed(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Resolves to the first match in the standard error. */
  printedError(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Resolves to the exit code when the process ends by itself. */
  ended: Promise<number | null>;
  /** Sends a signal and resolves when the process has ended. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Runs a command of `scripts/support/run.js` in a process of its own, as npm does. */
export async function run(
  args: readonly string[],
  nodeOptions: readonly string[] = [],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Result> {
  const { child, output } = spawnScript(args, nodeOptions, options);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, ...output };
}

/** Starts a command of `scripts/support/run.js`, which is killed when the test finishes. */
export function start(args: readonly string[], nodeOptions: readonly string[] = []): Running {
  const { child, output } = spawnScript(args, nodeOptions);
  onTestFinished(() => {
    child.kill();
  });
  const printedOn = (name: "stdout" | "stderr") => (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const look = () => {
        const match = output[name].match(pattern);
        if (match) resolve(match);
      };
      look();
      child[name].on("data", look);
      const fail = () => reject(new Error(`It ended before it printed ${pattern}:\n${output.stdout}${output.stderr}`));
      child.once("close", fail);
    });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const end = (signal: NodeJS.Signals) =>
    new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
      child.once("close", (code, endedBy) => resolve({ code, signal: endedBy }));
      child.kill(signal);
    });
  return { printed: printedOn("stdout"), printedError: printedOn("stderr"), ended, end };
}

function spawnScript(
  args: readonly string[],
  nodeOptions: readonly string[],
  { cwd = project.root, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
) {
  const script = join(project.root, "scripts/support/run.js");
  const child = spawn(process.execPath, [...nodeOptions, script, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
    stdio: "pipe",
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      output[name] += chunk;
    });
  return { child, output };
}
