import type { ChildProcess } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";
import { type Candidate, end, median, post, prismCommand, reload, startUp } from "./servers.ts";

const connections = 20;

const candidates: Candidate[] = [
  prismCommand,
  {
    name: "graph-profile",
    args: (port, folder) => [
      join(project.root, "scripts/support/run.js"),
      ...["mock", "--port", String(port), "--quiet", "--spec", join(folder, "spec/openapi.yaml")],
    ],
    edited: "spec/openapi.yaml",
  },
];

/** Compares the mock with the `prism` command: start-up, throughput, memory, reload. */
export async function benchMock(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "graph-profile-bench-"));
  cpSync(join(project.root, "spec"), join(folder, "spec"), { recursive: true });
  copyFileSync(join(project.generated, "openapi.yaml"), join(folder, "openapi.yaml"));
  console.log("\nThe mock, whose responses have the properties that were sent, and the prism command, in turn:\n");
  console.log("                  first response  requests/s   MB at 10,000  MB at 100,000   reload");
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

async function load(port: number, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = count;
  const work = async () => {
    while (left-- > 0) await post(port, "/me/profile/projects", agent);
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
}

/** Returns the resident memory of a process, in MB. */
function memory({ pid }: ChildProcess): number {
  const [, kB = "NaN"] = readFileSync(`/proc/${pid}/status`, "utf8").match(/^VmRSS:\s+(\d+) kB$/m) ?? [];
  return Number(kB) / 1_000;
}
