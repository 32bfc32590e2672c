import { styleText } from "node:util";
import type { Change, Comparison } from "./changes.ts";
import { type Level, levels, requiredVersion } from "./version.ts";

/** The comparison of two API descriptions with their names and versions, as `--json` prints it. */
export interface Report extends Comparison {
  base: { name: string; version: string };
  revision: { name: string; version: string };
  /** The version that the changes require of the revision. */
  requiredVersion: string;
}

/** Returns the report of a comparison. */
export function report(base: Report["base"], revision: Report["revision"], { changes, level }: Comparison): Report {
  return { base, revision, requiredVersion: requiredVersion(base.version, level), level, changes };
}

/** Returns the report in plain text, with colors where `stream` shows them. */
export function plainText(
  { base, revision, changes, level, requiredVersion }: Report,
  stream: NodeJS.WritableStream,
): string {
  const colors = { major: "red", minor: "green", patch: "dim" } as const;
  const lines = byLevel(changes).flatMap(([group, some]) => [
    styleText(colors[group], group, { stream }),
    ...some.map((change) => `  ${change.message}${styleText("dim", `  ${affected(change)}`, { stream })}`),
    "",
  ]);
  const heading = `${base.name} (${base.version}) -> ${revision.name} (${revision.version})`;
  return [heading, "", ...lines, conclusion(level, requiredVersion)].join("\n");
}

/** Returns the report in Markdown. */
export function markdown({ base, revision, changes, level, requiredVersion }: Report): string {
  const parts = [
    `## ${base.version} → ${revision.version}`,
    sections(changes).trimEnd(),
    conclusion(level, `**${requiredVersion}**`),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Returns the changes in Markdown: those that break programs, then what was added, then the others. */
export function sections(changes: readonly Change[]): string {
  const groups = Map.groupBy(changes, ({ level, kind }) =>
    level === "major" ? "Breaking" : kind === "added" ? "Added" : "Changed",
  );
  const list = (some: Change[]) => some.map((change) => `- ${change.message} (${affected(change)})\n`).join("");
  return (["Breaking", "Added", "Changed"] as const)
    .flatMap((title) => {
      const some = groups.get(title);
      return some ? [`### ${title}\n\n${list(some)}`] : [];
    })
    .join("\n");
}

/** Returns the end of a sentence that names the highest level, and the first five changes of that level. */
export function mostSevere({ changes, level }: Comparison): string {
  const severe = changes.filter((change) => change.level === level).map(({ message }) => `\n  ${message}`);
  const more = severe.length > 5 ? `\n  and ${severe.length - 5} more` : "";
  return `there are ${level} changes.${severe.slice(0, 5).join("")}${more}`;
}

function byLevel(changes: readonly Change[]): [Exclude<Level, "none">, Change[]][] {
  return levels.toReversed().flatMap((level) => {
    const some = changes.filter((change) => change.level === level);
    return level === "none" || some.length === 0 ? [] : [[level, some]];
  });
}

/** Says which sides a change affects, and its level for each where they differ. */
function affected({ requests, responses }: Change): string {
  if (requests === responses) return "for requests and responses";
  return [`${requests} for requests`, `${responses} for responses`]
    .filter((text) => !text.startsWith("none"))
    .join(", ");
}

function conclusion(level: Level, version: string): string {
  return level === "none"
    ? "The API description did not change."
    : `The most severe change is ${level}: the version must be ${version}.`;
}
