import { execFile, spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
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

/** Installs what the manifest of a folder lists, and more packages. No install script runs. */
export async function npmInstall(folder: string, specifiers: readonly string[] = []): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];
  await runProgram("npm", ["install", "--save-exact", "--ignore-scripts", ...quiet, ...specifiers], folder);
}

/** Creates a folder with a manifest. */
export async function newProject(folder: string, manifest: object = {}): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", ...manifest }));
  return folder;
}

/**
 * Installs versions of tools that this repository does not use itself, all at once, and keeps them in
 * `node_modules/.cache`. Returns the folder of each by its key.
 *
 * @param specifiers a package with its version, such as `typescript@6.0.3`, by any key
 */
export async function installTools<Key extends string>(
  specifiers: Readonly<Record<Key, string>>,
): Promise<(key: Key) => string> {
  const folder = join(project.root, "node_modules/.cache/package-test");
  const aliases = Object.entries<string>(specifiers).map(([key, specifier]) => [key, `npm:${specifier}`]);
  const dependencies = Object.fromEntries(aliases);
  const installed = await readFile(join(folder, "installed.json"), "utf8").catch(() => "");
  if (installed !== JSON.stringify(dependencies)) {
    await npmInstall(await newProject(folder, { dependencies }));
    await writeFile(join(folder, "installed.json"), JSON.stringify(dependencies));
  }
  return (key) => join(folder, "node_modules", key);
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
