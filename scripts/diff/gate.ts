import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../src/cli/user-error.ts";
import { project } from "../support/project.ts";
import { releasedDocument, versionOf } from "./base.ts";
import { hasSection } from "./changelog.ts";
import { compareDocuments } from "./changes.ts";
import { admittedVersions } from "./version.ts";

/** Where the gate looks; those of this repository unless told otherwise. */
export interface Places {
  /** The folder with `CHANGELOG.md`, `package.json` and `package-lock.json`. */
  root: string;
  /** The bundled contract of the last release. */
  released: string;
}

/**
 * Throws a `UserError` unless the version of an OpenAPI document is right: it follows from what changed since the last release,
 * `package.json` has the same, and `CHANGELOG.md` tells of it. `contract` is the path of the bundled description.
 */
export async function holdVersion(
  document: string,
  { root, released }: Places = { root: project.root, released: releasedDocument },
): Promise<void> {
  const [before, after] = await Promise.all([readFile(released, "utf8"), readFile(document, "utf8")]);
  const version = versionOf(after);
  if (before !== after) await expectVersion(released, document, versionOf(before), version);
  await expectSameInPackage(root, version);
  const changelog = await readFile(join(root, "CHANGELOG.md"), "utf8");
  if (!hasSection(changelog, version))
    throw new UserError(
      `CHANGELOG.md has no section for the version ${version}: write "## ${version}" and what changed. ${byRelease}`,
    );
}

const byRelease = "`npm run release` does it for you.";

async function expectVersion(released: string, document: string, before: string, after: string): Promise<void> {
  const { changes, level } = await compareDocuments(released, document);
  const admitted = admittedVersions(before, level);
  if (admitted.includes(after)) return;
  const gravest = changes.filter((change) => change.level === level).map(({ words }) => `  ${words}`);
  const more = gravest.length > 5 ? [`  and ${gravest.length - 5} more`] : [];
  const why = level === "none" ? "nothing changed" : `there are ${level} changes`;
  throw new UserError(
    `The version of the API description has to be ${admitted[0]}, and it is ${after}: since the release of ${before} ${why}.\n` +
      `${[...gravest.slice(0, 5), ...more].map((line) => `${line}\n`).join("")}` +
      `Change \`info.version\` in spec/openapi.yaml and \`version\` in package.json, and tell of it in CHANGELOG.md. ${byRelease}`,
  );
}

async function expectSameInPackage(root: string, version: string): Promise<void> {
  for (const file of ["package.json", "package-lock.json"]) {
    const { version: other }: { version?: string } = JSON.parse(await readFile(join(root, file), "utf8"));
    if (other !== version)
      throw new UserError(
        `${file} has the version ${other}, and the API description has ${version}: they have to be the same. ${byRelease}`,
      );
  }
}
