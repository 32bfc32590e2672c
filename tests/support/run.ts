import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { project } from "../../scripts/project.ts";

/** How a command ended, and what it printed. */
export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of `scripts/run.js` as a user would, and waits for its end. */
export async function run(args: readonly string[], nodeOptions: readonly string[] = []): Promise<Result> {
  const child = start(args, nodeOptions);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, stdout: stdout(), stderr: stderr() };
}

/** Starts a command of `scripts/run.js`, which ends with the test at the latest. */
export function start(args: readonly string[], nodeOptions: readonly string[] = []): ChildProcess {
  const script = join(project.root, "scripts/run.js");
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  const child = spawn(process.execPath, [...nodeOptions, script, ...args], { cwd: project.root, env });
  onTestFinished(() => {
    child.kill();
  });
  return child;
}

function collect(stream: ChildProcess["stdout"]): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
