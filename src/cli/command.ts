import { type ParseArgsOptionsConfig, parseArgs, styleText } from "node:util";
import { errorMessage, UserError } from "./user-error.ts";

/** A command: what `--help` shows, the flags it takes, and what it does with their values. */
export interface Command {
  /** The whole help text: what the command does, and each flag with its default. */
  help: string;
  options: ParseArgsOptionsConfig;
  run(flags: Flags): Promise<void>;
}

/** The values of flags by name; flags without a value and without a default are absent. */
export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Runs a command with its arguments. When it fails, prints the error and sets exit code 1. */
export async function runCommand(command: Command, args: readonly string[]): Promise<void> {
  try {
    const flags = parseFlags(command, args);
    if (flags.help) console.log(command.help);
    else await command.run(flags);
  } catch (error) {
    process.exitCode = 1;
    printError(error);
  }
}

/** Prints an error to the standard error. */
export function printError(error: unknown): void {
  console.error(`${styleText("red", "error", { stream: process.stderr })} ${errorMessage(error)}`);
}

/**
 * Returns the parsed value of a flag.
 *
 * @param parse - returns `undefined` for an invalid text
 * @param expected - what a valid text is
 * @throws `UserError` for an invalid text
 */
export function parseFlag<Value>(
  flags: Flags,
  name: string,
  parse: (text: string) => Value | undefined,
  expected: string,
): Value {
  const text = flags[name];
  const value = typeof text === "string" ? parse(text) : undefined;
  if (value === undefined) throw new UserError(`Invalid --${name}: expected ${expected}, got ${JSON.stringify(text)}.`);
  return value;
}

/** Returns the value of a flag that names a port. Throws a `UserError` for an invalid one. */
export function portFlag(flags: Flags, name: string): number {
  return parseFlag(flags, name, parsePort, "an integer from 0 to 65535");
}

/** Returns the value of a flag that names a path. Throws a `UserError` for an empty one. */
export function pathFlag(flags: Flags, name: string): string {
  return parseFlag(flags, name, parseNonEmpty, "a path");
}

/** Returns the values of a flag that can be repeated. */
export function listFlag(flags: Flags, name: string): readonly string[] {
  const values = flags[name];
  return typeof values === "object" ? values : [];
}

/** Returns a text, or `undefined` for an empty one. */
export const parseNonEmpty = (text: string): string | undefined => text || undefined;

const parsePort = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : undefined;

function parseFlags(command: Command, args: readonly string[]): Flags {
  try {
    const options = { ...command.options, help: { type: "boolean", short: "h" } } satisfies ParseArgsOptionsConfig;
    return parseArgs({ args: [...args], options, allowPositionals: false }).values as Flags;
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n\n${command.help}`);
  }
}
