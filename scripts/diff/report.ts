import { styleText } from "node:util";
import type { Change, Comparison } from "./changes.ts";
import { type Level, levels, requiredVersion } from "./version.ts";

/** Two API descriptions that were compared, with their names and versions, as `--json` prints it. */
export interface Report extends Comparison {
  base: { name: string; version: string };
  revision: { name: string; version: string };
  /** The version that the changes require of the revision. */
  requiredVersion: string;
}

/** A report of a comparison. */
export function report(base: Report["base"], revision: Report["revision"], { changes, level }: Comparison): Report {
  return { base, revision, requiredVersion: requiredVersion(base.version, level), level, changes };
}

/** The report in plain text, with colours where `stream` shows them. */
export function plainText(
  { base, revision, changes, level, requiredVersion }: Report,
  stream: NodeJS.WriteStream,
): string {
  const colours = { major: "red", minor: "green", patch: "dim" } as const;
  const lines = byLevel(changes).flatMap(([of, some]) => [
    styleText(colours[of], of, { stream }),
    ...some.map((change) => `  ${change.words}${styleText("dim", `  ${concerned(change)}`, { stream })}`),
    "",
  ]);
  const heads = `${base.name} (${base.version}) -> ${revision.name} (${revision.version})`;
  return [heads, "", ...lines, conclusion(level, requiredVersion)].join("\n");
}

/** The report in Markdown. */
export function markdown({ base, revision, changes, level, requiredVersion }: Report): string {
  const parts = [
    `## ${base.version} → ${revision.version}`,
    sections(changes).trimEnd(),
    conclusion(level, `**${requiredVersion}**`),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The changes as Markdown, under a heading for each level. */
export function sections(changes: readonly Change[]): string {
  return byLevel(changes)
    .map(
      ([level, some]) =>
        `### ${titles[level]}\n\n${some.map((change) => `- ${change.words} (${concerned(change)})\n`).join("")}`,
    )
    .join("\n");
}

const titles = { major: "Breaking", minor: "New", patch: "Corrected" } as const;

function byLevel(changes: readonly Change[]): [Exclude<Level, "none">, Change[]][] {
  return levels.toReversed().flatMap((level) => {
    const some = changes.filter((change) => change.level === level);
    return level === "none" || some.length === 0 ? [] : [[level, some]];
  });
}

/** For whom a change is as grave as it is, and what it is for the others. */
function concerned({ senders, receivers }: Change): string {
  if (senders === receivers) return "for requests and answers";
  return [`${senders} for requests`, `${receivers} for answers`].filter((text) => !text.startsWith("none")).join(", ");
}

function conclusion(level: Level, version: string): string {
  return level === "none" ? "Nothing changed." : `A ${level} change: the version has to be ${version}.`;
}
