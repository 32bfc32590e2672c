import { stripVTControlCharacters } from "node:util";
import { vi } from "vitest";
import { type Command, runCommand } from "../../src/cli/command.ts";
import type { Result } from "./run.ts";

/** Runs a command in this process as `scripts/support/run.js` does. What it prints has no colors. */
export async function runInProcess(command: Command, args: readonly string[]): Promise<Result> {
  const [log, error] = [vi.spyOn(console, "log"), vi.spyOn(console, "error")];
  const exitCode = process.exitCode;
  process.exitCode = undefined;
  const printed = ({ mock }: { mock: { calls: unknown[][] } }): string =>
    mock.calls.map(([text]) => `${stripVTControlCharacters(String(text))}\n`).join("");
  try {
    for (const spy of [log, error]) spy.mockImplementation(() => {});
    await runCommand(command, args);
    return { code: Number(process.exitCode ?? 0), stdout: printed(log), stderr: printed(error) };
  } finally {
    process.exitCode = exitCode;
    for (const spy of [log, error]) spy.mockRestore();
  }
}
