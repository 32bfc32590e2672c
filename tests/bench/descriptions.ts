import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";
import { otherDescriptions } from "../support/descriptions.ts";
import { heyApi, installPeers } from "./peers.ts";
import { compareProcesses } from "./processes.ts";

/** Compares `generate` with Redocly's commands and hey-api on GitHub's description of 1,200 operations, as whole processes. */
export function benchDescriptions(): void {
  const { github } = otherDescriptions();
  const peers = installPeers();
  const folder = mkdtempSync(join(tmpdir(), "graph-profile-bench-"));
  const redocly = join(project.root, "node_modules/@redocly/cli/bin/cli.js");
  const [script, out, hey] = [join(project.root, "scripts/support/run.js"), join(folder, "out"), join(folder, "hey")];
  const generate = [script, "generate", "--spec", github, "--out", out];
  try {
    compareProcesses("Code from GitHub's description", 5, {
      "redocly lint, then generate-client": [
        { cwd: project.root, args: [redocly, "lint", github] },
        {
          cwd: project.root,
          args: [redocly, "generate-client", github, "--output", join(folder, "redocly.ts")],
        },
      ],
      "hey-api": { cwd: peers, args: [heyApi(peers), "-i", github, "-o", hey], fresh: hey },
      "generate --no-validators": { cwd: project.root, args: [...generate, "--no-validators"], fresh: out },
      generate: { cwd: project.root, args: generate, fresh: out },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
