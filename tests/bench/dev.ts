import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";
import { type Candidate, end, median, prismCommand, reload, startUp } from "./servers.ts";

const saves = 50;

const dev: Candidate = {
  name: "npm run dev",
  args: (port, folder) => [
    join(project.root, "scripts/support/run.js"),
    ...["dev", "--port", String(port), "--docs-port", "0", "--out", join(folder, "generated")],
    ...["--spec", join(folder, "spec/openapi.yaml"), "--config", join(folder, "redocly.yaml")],
  ],
  edited: "spec/openapi.yaml",
};

/** Compares a save in `dev`, until all files are written and the mock is live, with a reload of the bundled file by Prism. */
export async function benchDev(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "graph-profile-bench-"));
  for (const name of ["spec", "redocly.yaml", "scripts/lint"])
    cpSync(join(project.root, name), join(folder, name), { recursive: true });
  copyFileSync(join(project.generated, "openapi.yaml"), join(folder, "openapi.yaml"));
  const client = join(folder, "generated/client.ts");
  const isWritten = (path: string): boolean => readFileSync(client, "utf8").includes(JSON.stringify(path));
  const [prism, ours] = [await startUp(prismCommand, folder), await startUp(dev, folder)];
  const times: [prism: number[], ours: number[]] = [[], []];
  try {
    for (let count = 0; count < saves; count++) {
      times[0].push(await reload(prism.port, join(folder, prismCommand.edited), count));
      times[1].push(await reload(ours.port, join(folder, dev.edited), count, isWritten));
    }
  } finally {
    await end(prism.child);
    await end(ours.child);
    rmSync(folder, { recursive: true });
  }
  const [peer, own] = times.map(median) as [number, number];
  console.log(`\nFrom a save to its result, median of ${saves}, in turn:\n`);
  console.log(`  ${"prism mock, live".padEnd(38)}${peer.toFixed(0).padStart(5)} ms  1.00`);
  console.log(
    `  ${"npm run dev, all files and mock live".padEnd(38)}${own.toFixed(0).padStart(5)} ms  ${(own / peer).toFixed(2)}\n`,
  );
}
