import { type ParseArgsOptionsConfig, parseArgs, styleText } from "node:util";
import { UserError } from "./user-error.ts";

/** A command: what `--help` shows, the flags it takes, and what it does with their values. */
export interface Command {
  /** The whole help text: what the command does, and each flag with its default. */
  help: string;
  options: ParseArgsOptionsConfig;
  run(flags: Flags): Promise<void>;
}

/** The values of flags by name; flags without a value and without a default are absent. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Runs a command with its arguments. When it fails, prints the error and sets exit code 1: a `UserError` shows its message
 * alone, anything else is a bug and shows its stack.
 */
export async function runCommand(command: Command, args: readonly string[]): Promise<void> {
  try {
    const flags = parseFlags(command, args);
    if (flags.help) console.log(command.help);
    else await command.run(flags);
  } catch (error) {
    process.exitCode = 1;
    const text = error instanceof UserError ? error.message : error instanceof Error ? error.stack : String(error);
    console.error(`${styleText("red", "error", { stream: process.stderr })} ${text}`);
  }
}

/**
 * Returns the port that a flag names.
 *
 * @throws `UserError` unless it is an integer from 0 to 65535
 */
export function portFlag(flags: Flags, name: string): number {
  const port = Number(flags[name]);
  if (!Number.isInteger(port) || port < 0 || port > 65535 || flags[name] === "")
    throw new UserError(`Invalid --${name}: expected an integer from 0 to 65535, got ${JSON.stringify(flags[name])}.`);
  return port;
}

/**
 * Returns the path that a flag names.
 *
 * @throws `UserError` for an empty one
 */
export function pathFlag(flags: Flags, name: string): string {
  const path = flags[name];
  if (typeof path !== "string" || path === "")
    throw new UserError(`Invalid --${name}: expected a path, got an empty string.`);
  return path;
}

function parseFlags(command: Command, args: readonly string[]): Flags {
  try {
    const options = { ...command.options, help: { type: "boolean", short: "h" } } satisfies ParseArgsOptionsConfig;
    return parseArgs({ args: [...args], options, allowPositionals: false }).values as Flags;
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n\n${command.help}`);
  }
}
