import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../src/cli/user-error.ts";
import { hasSection } from "./changelog.ts";
import { compareDescriptions, versionOf } from "./changes.ts";
import { admittedVersions } from "./version.ts";

/**
 * Asserts that a bundled description has the version that its changes since the last release require, and that
 * `package.json`, `package-lock.json` and `CHANGELOG.md` have the same version.
 *
 * @param root - the folder of the repository, with `released/openapi.yaml`
 * @throws `UserError` otherwise
 */
export async function assertVersion(root: string, bundled: string): Promise<void> {
  const version = versionOf(bundled);
  const text = (path: string): Promise<string> => readFile(join(root, path), "utf8");
  await assertRequiredVersion(await text("released/openapi.yaml"), bundled);
  for (const file of ["package.json", "package-lock.json"]) {
    const { version: other }: { version?: string } = JSON.parse(await text(file));
    if (other !== version)
      throw new UserError(`${file}: expected version ${version} as in the API description, got ${other}. ${fix}`);
  }
  if (!hasSection(await text("CHANGELOG.md"), version))
    throw new UserError(`CHANGELOG.md: expected a section "## ${version}" with the changes. ${fix}`);
}

const fix = "Run `npm run release`.";

async function assertRequiredVersion(released: string, bundled: string): Promise<void> {
  const { changes, level } = await compareDescriptions(released, bundled);
  const [before, after] = [versionOf(released), versionOf(bundled)];
  const admitted = admittedVersions(before, level);
  if (admitted.includes(after)) return;
  const severe = changes.filter((change) => change.level === level).map((change) => `  ${change.message}\n`);
  const more = severe.length > 5 ? `  and ${severe.length - 5} more\n` : "";
  const reason = level === "none" ? "nothing changed" : `there are ${level} changes`;
  throw new UserError(
    `Invalid version of the API description: expected ${admitted[0]}, got ${after}. Since the release of ${before} ${reason}.\n` +
      `${severe.slice(0, 5).join("")}${more}` +
      `${fix} Or change \`info.version\` in spec/openapi.yaml, \`version\` in package.json, and CHANGELOG.md.`,
  );
}
