import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../scripts/project.ts";

const rounds = 15;

// As from a shell: the bench's own compile cache would serve the peer too.
const env = { ...process.env, NODE_COMPILE_CACHE: undefined };

/** Times `generate` and openapi-typescript alone, as whole processes on our description, and prints the ratio. */
export function benchGenerate(): void {
  const folder = mkdtempSync(join(tmpdir(), "graph-profile-bench-"));
  try {
    const peer = time(openapiTypescript(folder));
    const ours = time(generate(folder));
    for (let round = 0; round < rounds; round++) {
      peer.run();
      ours.run();
    }
    console.log(`Whole processes on our description, median of ${rounds}, in turn:\n`);
    for (const [name, median] of [
      ["openapi-typescript", peer.median()],
      ["generate", ours.median()],
    ] as const)
      console.log(`  ${name.padEnd(20)}${median.toFixed(0).padStart(5)} ms  ${(median / peer.median()).toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Process {
  cwd: string;
  args: string[];
  /** A folder that is removed before each round, so that each does all its work. */
  fresh?: string;
}

// It runs elsewhere, because it takes its input from a redocly.yaml in the folder where it runs.
const openapiTypescript = (folder: string): Process => ({
  cwd: folder,
  args: [
    join(project.root, "node_modules/openapi-typescript/bin/cli.js"),
    project.spec,
    "-o",
    join(folder, "types.ts"),
  ],
});

const generate = (folder: string): Process => ({
  cwd: project.root,
  args: [join(project.root, "scripts/run.js"), "generate", "--out", join(folder, "out")],
  fresh: join(folder, "out"),
});

function time({ cwd, args, fresh }: Process): { run(): number; median(): number } {
  const times: number[] = [];
  const run = (): number => {
    if (fresh) rmSync(fresh, { recursive: true, force: true });
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
    if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stderr}`);
    return times.push(performance.now() - start);
  };
  run(); // fills the caches, and does not count
  times.length = 0;
  return { run, median: () => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN };
}
