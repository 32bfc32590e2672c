import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";
import { heyApi, installPeers } from "./peers.ts";
import { compareProcesses } from "./processes.ts";

/** Compares `generate` with openapi-typescript and hey-api, and `docs` with Redocly's command, as whole processes. */
export function benchGenerate(): void {
  const folder = mkdtempSync(join(tmpdir(), "graph-profile-bench-"));
  const script = join(project.root, "scripts/support/run.js");
  const peers = installPeers();
  try {
    compareProcesses("Code from our description", 15, {
      // In another folder, because it takes its input from a redocly.yaml in the current one.
      "openapi-typescript": {
        cwd: folder,
        args: [modulePath("openapi-typescript/bin/cli.js"), project.spec, "-o", join(folder, "types.ts")],
      },
      generate: {
        cwd: project.root,
        args: [script, "generate", "--out", join(folder, "out")],
        fresh: join(folder, "out"),
      },
      "hey-api": {
        cwd: peers,
        args: [heyApi(peers), "-i", join(project.generated, "openapi.yaml"), "-o", join(folder, "hey")],
        fresh: join(folder, "hey"),
      },
      "generate, nothing changed": {
        cwd: project.root,
        args: [script, "generate", "--out", join(folder, "same")],
      },
    });
    compareProcesses("Pages from our description", 7, {
      "redocly build-docs, one": {
        cwd: project.root,
        args: [
          modulePath("@redocly/cli/bin/cli.js"),
          "build-docs",
          project.spec,
          "--inlineBundle",
          "-o",
          join(folder, "one.html"),
        ],
      },
      "docs, two languages": {
        cwd: project.root,
        args: [script, "docs", "--out", join(folder, "docs")],
        fresh: join(folder, "docs"),
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const modulePath = (path: string): string => join(project.root, "node_modules", path);
