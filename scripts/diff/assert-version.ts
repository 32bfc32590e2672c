import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../src/cli/user-error.ts";
import { hasSection, isDated } from "./changelog.ts";
import { compareDescriptions, versionOf } from "./changes.ts";
import { mostSevere } from "./report.ts";
import { admittedVersions } from "./version.ts";

/**
 * Asserts that a bundled description has the version that its changes since the last release require, or a higher one that
 * may follow, and that `package.json`, `package-lock.json` and `CHANGELOG.md` have the same version.
 *
 * @param root - the folder of the repository, with `released/openapi.yaml`
 * @throws `UserError` otherwise
 */
export async function assertVersion(root: string, bundled: string): Promise<void> {
  const version = versionOf(bundled);
  const text = (path: string): Promise<string> => readFile(join(root, path), "utf8");
  const released = await text("released/openapi.yaml");
  await assertAdmittedVersion(released, bundled);
  for (const file of ["package.json", "package-lock.json"]) {
    const { version: other }: { version?: string } = JSON.parse(await text(file));
    if (other !== version)
      throw new UserError(`${file}: expected version ${version} as in the API description, got ${other}. ${fix}`);
  }
  assertSection(await text("CHANGELOG.md"), version, version === versionOf(released));
}

const fix = "Run `npm run release`.";

async function assertAdmittedVersion(released: string, bundled: string): Promise<void> {
  const comparison = await compareDescriptions(released, bundled);
  const [before, after] = [versionOf(released), versionOf(bundled)];
  const admitted = admittedVersions(before, comparison.level);
  if (admitted.includes(after)) return;
  const reason = comparison.level === "none" ? "nothing changed." : mostSevere(comparison);
  throw new UserError(
    `Invalid version of the API description: expected ${admitted[0]}, got ${after}. Since the release of ${before} ${reason}\n` +
      `${fix} Or change \`info.version\` in spec/openapi.yaml, \`version\` in package.json, and CHANGELOG.md.`,
  );
}

function assertSection(changelog: string, version: string, isReleased: boolean): void {
  if (!hasSection(changelog, version))
    throw new UserError(`CHANGELOG.md: expected a section "## ${version}" with the changes. ${fix}`);
  if (isReleased && !isDated(changelog, version))
    throw new UserError(
      `CHANGELOG.md: expected the date of the release in the heading, as in "## ${version} (2026-01-31)".`,
    );
}
