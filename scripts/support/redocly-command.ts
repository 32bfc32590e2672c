import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "./project.ts";

/**
 * Runs the `redocly` command in this repository, without telemetry. Rejects with its output if its exit code is not 0.
 */
export function runRedocly(args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const command = join(project.root, "node_modules/@redocly/cli/bin/cli.js");
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return promisify(execFile)(process.execPath, [command, ...args], { cwd: project.root, env, maxBuffer: 1e8 });
}
