import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "../../scripts/support/project.ts";

const cache = join(project.root, "node_modules/.cache/package-test");

/** What a program printed. Rejects with all that it printed where it fails. */
export async function runProgram(program: string, args: readonly string[], cwd: string): Promise<string> {
  const shell = program === "npm" && process.platform === "win32"; // there, npm is a script
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
  try {
    const { stdout } = await promisify(execFile)(program, [...args], { cwd, env, shell, timeout: 180_000 });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${stdout}${stderr}`.trim() || message);
  }
}

/** Installs packages by npm in a folder that has a manifest. No install script runs but that of `node`. */
export async function npmInstall(folder: string, specifiers: readonly string[]): Promise<void> {
  const scripts = specifiers.some((specifier) => /^node@/.test(specifier)) ? [] : ["--ignore-scripts"];
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];
  await runProgram("npm", ["install", "--save-exact", ...scripts, ...quiet, ...specifiers], folder);
}

/** An empty npm project in a folder. */
export async function newProject(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = { private: true, type: "module", allowScripts: { node: true } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

/** The folder of a package of an exact version, which is installed in the cache when it is first asked for. */
export async function tool(name: string, version: string): Promise<string> {
  const folder = join(cache, `${name.replaceAll("/", "+")}-${version}`);
  const done = join(folder, "installed");
  if (!existsSync(done)) {
    await npmInstall(await newProject(folder), [`${name}@${version}`]);
    await writeFile(done, "");
  }
  return join(folder, "node_modules", name);
}

/** The file behind a command of an installed package. */
export async function binOf(folder: string, command: string): Promise<string> {
  const { bin } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}

/** Starts `graph-profile mock` of a project by a Node, does something with its address, and ends it. */
export async function withMock<Result>(
  node: string,
  folder: string,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const command = await binOf(join(folder, "node_modules/graph-profile"), "graph-profile");
  const mock = spawn(node, [command, "mock", "--port", "0", "--quiet"], { cwd: folder });
  try {
    return await work(await addressOf(mock));
  } finally {
    mock.kill();
  }
}

function addressOf(mock: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, url] = output.match(/ at (http:\S+)\n.*Ctrl-C/s) ?? [];
      if (url) resolve(url);
    };
    mock.stdout?.on("data", read);
    mock.stderr?.on("data", read);
    mock.once("error", reject);
    mock.once("close", () => reject(new Error(`The mock ended:\n${output}`)));
  });
}
