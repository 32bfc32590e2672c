import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runRedocly } from "../../../scripts/support/redocly-command.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";

/** A request and its response, as they were sent. */
export interface RecordedExchange {
  request: { method: string; url: string; headers: Record<string, string>; body: unknown };
  response: { status: number; headers: Record<string, string>; body: unknown };
}

/** How much of an API description recorded exchanges cover, and where they deviate from it. */
export interface Coverage {
  /** The counts of operations, parameters, properties and responses. */
  totals: Record<string, { covered: number; total: number }>;
  /** What is not covered, one line each. */
  missing: string[];
  /** Deviations from the API description, one line each. */
  deviations: string[];
}

/** Compares recorded exchanges with an API description, with `redocly drift`. */
export async function coverageOf(document: OpenApiDocument, traffic: readonly RecordedExchange[]): Promise<Coverage> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-"));
  const [api, recorded, drift, coverage] = ["openapi.json", "traffic.ndjson", "drift.json", "coverage.json"].map(
    (name) => join(folder, name),
  ) as [string, string, string, string];
  try {
    await writeFile(api, JSON.stringify(document));
    await writeFile(recorded, traffic.map((exchange) => JSON.stringify(exchange)).join("\n"));
    const outputs = ["--format", "json", "--output", drift, "--coverage", "--coverage-output", coverage];
    await runRedocly(["drift", recorded, "--api", api, "--traffic-format", "ndjson", ...outputs]).catch((error) => {
      if (error.code !== 1) throw error; // 1: there are deviations, which the report lists
    });
    const { problems }: DriftReport = JSON.parse(await readFile(drift, "utf8"));
    const { totals, operations }: CoverageReport = JSON.parse(await readFile(coverage, "utf8"));
    const missing = operations.flatMap(({ operationId, missing }) =>
      missing.map(({ kind, target, status, path, name }) =>
        [operationId, kind, target, status, path ?? name].join(" "),
      ),
    );
    return { totals, missing, deviations: problems.map(({ message }) => message) };
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
