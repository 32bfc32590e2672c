import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "../../scripts/support/project.ts";

/** Runs a program. Resolves to its standard output, and rejects with its whole output if it fails. */
export async function runProgram(program: string, args: readonly string[], cwd: string): Promise<string> {
  const shell = program === "npm" && process.platform === "win32"; // where npm is a script
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
  try {
    const { stdout } = await promisify(execFile)(program, [...args], { cwd, env, shell, timeout: 180_000 });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${stdout}${stderr}`.trim() || message);
  }
}

/** Returns the file behind a command of an installed package. */
export async function binOf(folder: string, command: string): Promise<string> {
  const { bin } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}

/** Starts `graph-profile mock` of a project on a free port. */
export async function startMockCommand(
  folder: string,
  { node = process.execPath, flags = [] }: { node?: string; flags?: readonly string[] } = {},
): Promise<{ url: string; stop(): void }> {
  const command = await binOf(join(folder, "node_modules/graph-profile"), "graph-profile");
  const mock = spawn(node, [command, "mock", "--port", "0", "--quiet", ...flags], { cwd: folder });
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, found] = output.match(/(http:\/\/127\.0\.0\.1:\d+\S*)\s/) ?? [];
      if (found) resolve(found);
    };
    mock.stdout.on("data", read);
    mock.stderr.on("data", read);
    mock.once("error", reject);
    mock.once("close", () => reject(new Error(`The mock stopped:\n${output}`)));
  });
  return { url, stop: () => mock.kill() };
}

/** Returns the executable of a runtime that is a dependency of this repository. */
export function executableOf(name: "bun" | "deno"): string {
  const { platform, arch } = process;
  const candidates = {
    bun: [`@oven/bun-${platform === "win32" ? "windows" : platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`],
    deno: [`@deno/${platform}-${arch}-glibc/deno`, `@deno/${platform}-${arch}/deno`],
  };
  const extension = platform === "win32" ? ".exe" : "";
  const paths = candidates[name].map((path) => join(project.root, "node_modules", `${path}${extension}`));
  const found = paths.find(existsSync);
  if (found === undefined) throw new Error(`None of these exists: ${paths.join(", ")}.`);
  return found;
}

/** Returns the package with the executable of a version of Node for this machine. */
export function nodePackage(version: string): string {
  const { platform, arch } = process;
  const prefix = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${platform === "win32" ? "win" : platform}-${arch}@${version}`;
}
