import type { Change } from "./changes.ts";
import { sections } from "./report.ts";

/** Whether a changelog has a section for a version. */
export const hasSection = (changelog: string, version: string): boolean => headingOf(changelog, version) !== undefined;

/** Returns a changelog with the changes of a version on top. A section that exists keeps its text and gets the date. */
export function withSection(changelog: string, version: string, date: string, changes: readonly Change[]): string {
  const heading = `## ${version} (${date})`;
  const present = headingOf(changelog, version);
  if (present !== undefined) return changelog.replace(present, () => heading);
  const [introduction = "", ...versions] = changelog.split(/^(?=## )/m);
  return [`${introduction.trimEnd()}\n`, `${heading}\n\n${sections(changes)}`, versions.join("")]
    .filter((part) => part !== "")
    .join("\n");
}

const headingOf = (changelog: string, version: string): string | undefined =>
  changelog.match(/^## .*$/gm)?.find((line) => line.slice(3).split(/[\s(]/)[0] === version);
