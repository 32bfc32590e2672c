import type { Change } from "./changes.ts";
import { sections } from "./report.ts";

/** Whether a changelog has a section for a version. */
export const hasSection = (changelog: string, version: string): boolean => headingOf(changelog, version) !== undefined;

/** Whether the section for a version has the date of the release, as in `## 1.0.0 (2026-01-31)`. */
export const isDated = (changelog: string, version: string): boolean =>
  /^## \S+ \(\d{4}-\d{2}-\d{2}\)$/.test(headingOf(changelog, version) ?? "");

/** Returns a changelog with a section for a version on top. A section that exists keeps its text and gets the date. */
export function withSection(changelog: string, version: string, date: string, text: string): string {
  const heading = `## ${version} (${date})`;
  const present = headingOf(changelog, version);
  if (present !== undefined) return changelog.replace(present, () => heading);
  const [introduction = "", ...versions] = changelog.split(/^(?=## )/m);
  return [`${introduction.trimEnd()}\n`, `${heading}\n\n${text}`, versions.join("")]
    .filter((part) => part !== "")
    .join("\n");
}

/** Returns the text of a section: the changes in the API description, then the commits that changed the package. */
export function sectionText(changes: readonly Change[], commits: readonly string[]): string {
  const list = commits.map((commit) => `- ${commit}\n`).join("");
  return [sections(changes), list && `### The package\n\n${list}`].filter((part) => part !== "").join("\n");
}

const headingOf = (changelog: string, version: string): string | undefined =>
  changelog.match(/^## .*$/gm)?.find((line) => line.slice(3).split(/[\s(]/)[0] === version);
