import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { type Agent, request } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";

/** A mock to compare. */
export interface Candidate {
  name: string;
  args(port: number, folder: string): string[];
  /** The file in the folder that is edited to measure a reload. */
  edited: string;
}

/** Prism's own command, on the bundled description. */
export const prismCommand: Candidate = {
  name: "prism mock",
  args: (port, folder) => [
    join(project.root, "node_modules/@stoplight/prism-cli/dist/index.js"),
    ...["mock", join(folder, "openapi.yaml"), "--port", String(port), "--verboseLevel", "silent"],
  ],
  edited: "openapi.yaml",
};

/** Starts a mock and waits for its first response. */
export async function startUp(
  { args }: Candidate,
  folder: string,
): Promise<{ child: ChildProcess; port: number; milliseconds: number }> {
  const port = await freePort();
  const start = performance.now();
  const env = { ...process.env, NODE_COMPILE_CACHE: undefined };
  const child = spawn(process.execPath, args(port, folder), { stdio: "ignore", env, cwd: folder });
  for (;;) {
    const status = await post(port).catch(() => undefined);
    if (status === 201) return { child, port, milliseconds: performance.now() - start };
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/**
 * Moves an operation to another path, and returns the time in ms from the save until the mock responds there.
 *
 * @param isWritten - also waits until this returns true for the new path
 */
export async function reload(
  port: number,
  file: string,
  count: number,
  isWritten: (path: string) => boolean = () => true,
): Promise<number> {
  const text = readFileSync(file, "utf8");
  const path = `/me/profile/projects${count}`;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const start = performance.now();
  writeFileSync(file, text.replace(/^ {2}\/me\/profile\/projects\d*:/m, `  ${path}:`));
  while (!isWritten(path) || (await post(port, path).catch(() => undefined)) !== 201)
    await new Promise((resolve) => setTimeout(resolve, 1));
  const milliseconds = performance.now() - start;
  writeFileSync(file, text);
  while ((await post(port).catch(() => undefined)) !== 201) await new Promise((resolve) => setTimeout(resolve, 5));
  return milliseconds;
}

/** Sends a request and returns the status of its response. */
export async function post(port: number, path = "/me/profile/projects", agent?: Agent): Promise<number | undefined> {
  const headers = { Authorization: "Bearer token", "Content-Type": "application/json" };
  const sent = request({ port, path, host: "127.0.0.1", method: "POST", headers, ...(agent && { agent }) });
  sent.end('{"displayName":"Contoso Re-branding Project","categories":["Branding"]}');
  const [response] = await once(sent, "response");
  response.resume();
  await once(response, "end");
  return response.statusCode;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

export async function end(child: ChildProcess): Promise<void> {
  child.kill();
  await once(child, "exit");
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
