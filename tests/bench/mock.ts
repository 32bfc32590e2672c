import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../scripts/project.ts";

const connections = 20;

interface Candidate {
  name: string;
  args(port: number, folder: string): string[];
  /** The file in the folder that is edited to see how long a reload takes. */
  edited: string;
}

const candidates: Candidate[] = [
  {
    name: "prism mock",
    args: (port, folder) => [
      join(project.root, "node_modules/@stoplight/prism-cli/dist/index.js"),
      ...["mock", join(folder, "openapi.yaml"), "--port", String(port), "--verboseLevel", "silent"],
    ],
    edited: "openapi.yaml",
  },
  {
    name: "graph-profile",
    args: (port, folder) => [
      join(project.root, "scripts/run.js"),
      ...["mock", "--port", String(port), "--quiet", "--spec", join(folder, "spec/openapi.yaml")],
    ],
    edited: "spec/openapi.yaml",
  },
];

/** Compares our mock with the `prism` command: start, throughput, memory, reload. */
export async function benchMock(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "graph-profile-bench-"));
  cpSync(join(project.root, "spec"), join(folder, "spec"), { recursive: true });
  copyFileSync(join(project.generated, "openapi.yaml"), join(folder, "openapi.yaml"));
  console.log("\nThe mock, with what was sent in its answers, and the prism command, in turn:\n");
  console.log("                    first answer  requests/s   MB at 10,000  MB at 100,000   reload");
  try {
    for (const candidate of candidates) {
      const starts: number[] = [];
      for (let count = 0; count < 5; count++) {
        const { child, milliseconds } = await startUp(candidate, folder);
        starts.push(milliseconds);
        await end(child);
      }
      const { child, port } = await startUp(candidate, folder);
      await load(port, 10_000);
      const early = memory(child);
      const start = performance.now();
      await load(port, 90_000);
      const perSecond = 90_000 / ((performance.now() - start) / 1_000);
      const late = memory(child);
      const reloads: number[] = [];
      for (let count = 0; count < 5; count++) reloads.push(await reload(port, join(folder, candidate.edited), count));
      await end(child);
      const cells = [
        `${median(starts).toFixed(0)} ms`,
        perSecond.toFixed(0),
        early.toFixed(0),
        late.toFixed(0),
        `${median(reloads).toFixed(0)} ms`,
      ];
      console.log(`  ${candidate.name.padEnd(18)}${cells.map((cell) => cell.padStart(12)).join("  ")}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function startUp(
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

/** How long it takes from a save until the answer shows it, in ms: an operation moves to another path. */
async function reload(port: number, file: string, count: number): Promise<number> {
  const text = readFileSync(file, "utf8");
  const path = `/me/profile/projects${count}`;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const start = performance.now();
  writeFileSync(file, text.replace(/^ {2}\/me\/profile\/projects\d*:/m, `  ${path}:`));
  while ((await post(port, path).catch(() => undefined)) !== 201)
    await new Promise((resolve) => setTimeout(resolve, 1));
  const milliseconds = performance.now() - start;
  writeFileSync(file, text);
  while ((await post(port).catch(() => undefined)) !== 201) await new Promise((resolve) => setTimeout(resolve, 5));
  return milliseconds;
}

async function load(port: number, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = count;
  const work = async () => {
    while (left-- > 0) await post(port, "/me/profile/projects", agent);
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
}

async function post(port: number, path = "/me/profile/projects", agent?: Agent): Promise<number | undefined> {
  const headers = { Authorization: "Bearer token", "Content-Type": "application/json" };
  const sent = request({ port, path, host: "127.0.0.1", method: "POST", headers, ...(agent && { agent }) });
  sent.end('{"displayName":"Contoso Re-branding Project","categories":["Branding"]}');
  const [response] = await once(sent, "response");
  response.resume();
  await once(response, "end");
  return response.statusCode;
}

/** The resident memory of a process, in MB. */
function memory({ pid }: ChildProcess): number {
  const [, kB = "NaN"] = readFileSync(`/proc/${pid}/status`, "utf8").match(/^VmRSS:\s+(\d+) kB$/m) ?? [];
  return Number(kB) / 1_000;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function end(child: ChildProcess): Promise<void> {
  child.kill();
  await once(child, "exit");
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
