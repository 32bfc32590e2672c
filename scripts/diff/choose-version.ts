import { UserError } from "../../src/cli/user-error.ts";
import { mostSevere, type Report } from "./report.ts";
import { admittedVersions, nextVersions } from "./version.ts";

/** What a maintainer asks for: the number of the version to raise, or the version itself. */
export interface Wanted {
  flag: "level" | "version";
  value: string;
}

/**
 * Returns the version of a release: the wanted one, or else the one of the API description if the changes admit it, or else
 * the one that they require, which is the last release's when nothing changed.
 *
 * @throws `UserError` for a wanted version that is invalid or lower than the changes require
 */
export function chooseVersion(report: Report, wanted?: Wanted): string {
  const { base, revision, level, requiredVersion } = report;
  const admitted = admittedVersions(base.version, level);
  if (!wanted) return admitted.includes(revision.version) ? revision.version : requiredVersion;
  const choices = Object.entries(nextVersions(base.version)).filter(([, version]) => admitted.includes(version));
  const chosen = choices.find((choice) => choice[wanted.flag === "level" ? 0 : 1] === wanted.value);
  if (chosen) return chosen[1];
  const expected = choices.map(([name, version]) => `${name} (${version})`).join(" or ");
  const reason = level === "none" ? "" : ` Since the release of ${base.version} ${mostSevere(report)}`;
  throw new UserError(`Invalid --${wanted.flag}: expected ${expected}, got ${JSON.stringify(wanted.value)}.${reason}`);
}
