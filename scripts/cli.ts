import { type ParseArgsOptionsConfig, parseArgs, styleText } from "node:util";
import { UserError } from "./errors.ts";

/** A verb of the command line: what `--help` shows, the flags it takes, and what it does with their values. */
export interface Command {
  /** The whole help text: what the command does, and each flag with its default. */
  help: string;
  options: ParseArgsOptionsConfig;
  run(flags: Flags): Promise<void>;
}

/** The flags of a call by name; those that were not given and have no default are absent. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;

const commands: Record<string, () => Promise<{ command: Command }>> = {
  dev: () => import("./dev.ts"),
  generate: () => import("./generate.ts"),
  check: () => import("./check.ts"),
  mock: () => import("./mock.ts"),
  docs: () => import("./docs.ts"),
  diff: () => import("./diff.ts"),
  release: () => import("./release.ts"),
  bench: () => import("./bench.ts"),
  mutate: () => import("./mutate.ts"),
  sbom: () => import("./sbom.ts"),
};

/**
 * Runs the command that the first argument names with the rest as its flags. Sets exit code 1 when it fails: a
 * `UserError` shows its message, anything else is a fault of ours and shows its stack.
 */
export async function main([verb = "", ...args]: readonly string[]): Promise<void> {
  try {
    const load = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
    if (!load)
      throw new UserError(
        `There is no command ${JSON.stringify(verb)}. Commands: ${Object.keys(commands).join(", ")}.`,
      );
    const { command } = await load();
    const flags = parseFlags(command, args);
    if (flags.help) console.log(command.help);
    else await command.run(flags);
  } catch (error) {
    process.exitCode = 1;
    const text = error instanceof UserError ? error.message : error instanceof Error ? error.stack : String(error);
    console.error(`${styleText("red", "error", { stream: process.stderr })} ${text}`);
  }
}

/** The value of a flag that is a whole number from 0 to 65535. */
export function portFlag(flags: Flags, name: string): number {
  const port = Number(flags[name]);
  if (!Number.isInteger(port) || port < 0 || port > 65535 || flags[name] === "")
    throw new UserError(
      `--${name} takes a port, a whole number from 0 to 65535, and got ${JSON.stringify(flags[name])}.`,
    );
  return port;
}

/** The value of a flag that names a file or folder. */
export function pathFlag(flags: Flags, name: string): string {
  const path = flags[name];
  if (typeof path !== "string" || path === "") throw new UserError(`--${name} takes a path, and got none.`);
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
