import type { Change } from "./changes.ts";
import { sections } from "./report.ts";

/** Whether a changelog tells of a version. */
export const hasSection = (changelog: string, version: string): boolean => headings(changelog, version).length > 0;

/**
 * A changelog with a section for a version on top, which tells its changes. A section that is there already stays as it
 * was written; only the date is put beside its version.
 */
export function withSection(changelog: string, version: string, date: string, changes: readonly Change[]): string {
  const heading = `## ${version} (${date})`;
  const [present] = headings(changelog, version);
  if (present !== undefined) return changelog.replace(present, () => heading);
  const first = changelog.search(/^## /m);
  const [before, after] =
    first < 0 ? [`${changelog.trimEnd()}\n\n`, ""] : [changelog.slice(0, first), changelog.slice(first)];
  return `${before}${heading}\n\n${sections(changes)}${after && "\n"}${after}`;
}

function headings(changelog: string, version: string): string[] {
  return (changelog.match(/^## .*$/gm) ?? []).filter((line) => line.slice(3).split(/[\s(]/)[0] === version);
}
