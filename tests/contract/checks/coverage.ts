import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runRedocly } from "../../../scripts/support/redocly-command.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { harOf, type Recorded } from "../../support/har.ts";

/** How much of a contract some traffic has shown, and where it departs from it. */
export interface Coverage {
  /** The table, for people. */
  table: string;
  /** What was covered of what there is: operations, parameters, properties, answers. */
  totals: Record<string, { covered: number; total: number }>;
  /** What was not covered, a line each. */
  missing: string[];
  /** Where the traffic departs from the contract, a line each. */
  deviations: string[];
}

/** Has `redocly drift` hold recorded traffic against a contract and count what it covers. */
export async function coverageOf(document: OpenApiDocument, traffic: readonly Recorded[]): Promise<Coverage> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-"));
  const file = (name: string): string => join(folder, name);
  try {
    await writeFile(file("openapi.json"), JSON.stringify(document));
    await writeFile(file("traffic.har"), JSON.stringify(harOf(traffic)));
    const options = [
      "--format",
      "json",
      "--output",
      file("report.json"),
      "--coverage",
      "--coverage-output",
      file("coverage.json"),
    ];
    const { stdout, stderr } = await drift([file("traffic.har"), "--api", file("openapi.json"), ...options]);
    const coverage: CoverageReport = JSON.parse(await readFile(file("coverage.json"), "utf8"));
    const report: DriftReport = JSON.parse(await readFile(file("report.json"), "utf8"));
    return {
      table: (stdout + stderr)
        .split("\n")
        .filter((line) => line.includes("%"))
        .join("\n"),
      totals: coverage.totals,
      missing: coverage.operations.flatMap(({ operationId, missing }) =>
        missing.map(({ kind, target, status, path, name }) =>
          [operationId, kind, target, status, path ?? name].join(" "),
        ),
      ),
      deviations: report.problems.map(({ message }) => message),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface CoverageReport {
  totals: Coverage["totals"];
  operations: { operationId: string; missing: Record<"kind" | "target" | "status" | "path" | "name", string>[] }[];
}

interface DriftReport {
  problems: { message: string }[];
}

async function drift(args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  // It ends with 1 when it has found departures, which its report lists.
  return runRedocly(["drift", ...args]).catch((error) => {
    if (error.code === 1) return { stdout: error.stdout, stderr: error.stderr };
    throw error;
  });
}
