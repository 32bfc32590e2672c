import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../../src/cli/user-error.ts";
import { runRedocly } from "../support/redocly-command.ts";

/** A difference between two API descriptions. */
export interface Difference {
  kind: "added" | "removed" | "renamed" | "modified" | "reordered";
  /** Redocly's name for the type of object that changed, such as `Schema`. */
  typeName: string;
  /** The property that was modified. */
  property?: string;
  /** Where it is in the revision, or was in the base (JSON pointer). */
  pointer: string;
  /** Where it was and is, and its value there; absent where there is none. */
  base?: Place;
  revision?: Place;
  /** Whether it is in requests or in responses; empty for what belongs to no body, header or parameter. */
  directions: readonly Side[];
  /** The rules of Redocly that call it a breaking change. */
  verdicts: readonly Verdict[];
}

/** The part of an exchange that a change affects. */
export type Side = "requests" | "responses";

export interface Verdict {
  ruleId: string;
  message: string;
}

interface Place {
  /** A JSON pointer; to the object around it where the property is absent. */
  pointer: string;
  value?: unknown;
}

/**
 * Compares two bundled descriptions, given as YAML or JSON.
 *
 * @throws `UserError` when Redocly cannot compare them
 */
export async function redoclyDiff(base: string, revision: string): Promise<Difference[]> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "graph-profile-diff-"));
  const files = [join(folder.path, "base.yaml"), join(folder.path, "revision.yaml")] as const;
  await Promise.all([writeFile(files[0], base), writeFile(files[1], revision)]);
  const options = ["--config", config, "--format", "json", "--fail-on", "none"];
  const { stdout } = await runRedocly(["diff", ...files, ...options]).catch((error: Error & { stderr?: string }) => {
    throw new UserError(`Redocly cannot compare the API descriptions:\n${error.stderr?.trim() || error.message}`);
  });
  const report: { changes: ReportedChange[] } = JSON.parse(stdout);
  return report.changes.map(toDifference);
}

const config = fileURLToPath(new URL("redocly.yaml", import.meta.url));

/** A change in Redocly's JSON report. */
type ReportedChange = Omit<Difference, "kind" | "pointer" | "directions"> & { kind: "added" | "removed" | "modified" };

function toDifference({ kind, verdicts, ...change }: ReportedChange): Difference {
  const { property, base, revision } = change;
  const isGone = !revision || (kind === "modified" && revision.value === undefined);
  const isDirections = ({ ruleId }: Verdict): boolean => ruleId === "graph-profile/directions";
  const message = verdicts.find(isDirections)?.message ?? "";
  return {
    ...change,
    kind: property === "key" ? "renamed" : kind,
    pointer: (isGone ? base : revision)?.pointer ?? "#",
    directions: (["requests", "responses"] as const).filter((side) => message.includes(side.slice(0, -1))),
    verdicts: verdicts.filter((verdict) => !isDirections(verdict)),
  };
}
