import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect } from "vitest";
import { project } from "../../scripts/support/project.ts";

const manifestOf = async (path: string) => JSON.parse(await readFile(join(project.root, path), "utf8"));
const [root, example] = [await manifestOf("package.json"), await manifestOf("examples/profile-form/package.json")];

/** The versions that the commands install, which the guides leave to the reader. */
const versions: Readonly<Record<string, string>> = {
  ...example.dependencies,
  ...example.devDependencies,
  ...root.devDependencies,
  "@azure/msal-browser": "5.30.0",
  "@types/jest": "30.0.0",
  jest: "30.5.2",
};

/** What commands run with. No package runs an install script. */
const env = {
  ...process.env,
  NO_COLOR: "1",
  FORCE_COLOR: undefined,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_ignore_scripts: "true",
  npm_config_prefer_offline: "true",
  npm_config_update_notifier: "false",
};

/** Runs the commands of a snippet in a folder and returns their output. Packages are installed in exact versions. */
export async function runCommands(code: string, cwd: string): Promise<string> {
  const commands = code.replace(/(?<=^npm install )[^$\n]*$/gm, (args) =>
    args.replaceAll(/(?<=^| )@?[a-z][\w/.-]*/g, exact),
  );
  const mayReachRegistry = /^npm install /m.test(commands) && { NODE_OPTIONS: "" }; // unlike all else in a test
  const shell = promisify(execFile)("sh", ["-e", "-c", commands], { cwd, env: { ...env, ...mayReachRegistry } });
  shell.child.stdin?.end(); // a command that asks a question fails
  const { stdout, stderr } = await shell.catch((error: Error & { stdout: string; stderr: string }) => {
    throw new Error(`${commands}\n${error.stdout}${error.stderr}`);
  });
  return stdout + stderr;
}

const exact = (name: string): string => `${name}@${versions[name] ?? expect.unreachable(`No version of ${name}`)}`;

/** Starts a server by its command, on a free port, until the test file ends. Returns its URL. */
export async function startServer(command: string, cwd: string): Promise<string> {
  const child = spawn("sh", ["-c", `${command} --port 0`], { cwd, env, detached: true });
  servers.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  const url = /http:\/\/127\.0\.0\.1:\d+/;
  await expect.poll(() => child.exitCode !== null || url.test(output), { timeout: 30_000 }).toBe(true);
  return output.match(url)?.[0] ?? expect.unreachable(`${command} ended:\n${output}`);
}

const servers: ChildProcess[] = [];

afterAll(async () => {
  for (const { pid } of servers) if (pid) process.kill(-pid); // with the processes that npm has started
  await Promise.all(servers.map((server) => once(server, "close")));
});
