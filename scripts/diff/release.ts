import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { UserError } from "../../src/cli/user-error.ts";
import { runPipeline } from "../pipeline/pipeline.ts";
import { redocly } from "../pipeline/redocly.ts";
import { write } from "../pipeline/write.ts";
import { hasSection, sectionText, withSection } from "./changelog.ts";
import { compareDescriptions, versionOf } from "./changes.ts";
import { chooseVersion, type Wanted } from "./choose-version.ts";
import { packageCommits } from "./package-commits.ts";
import { type Report, report } from "./report.ts";

/** A release that is ready to be written. */
export interface Release {
  version: string;
  report: Report;
  /** The texts of the files to edit, by their path within the repository. */
  edited: ReadonlyMap<string, string>;
}

/**
 * Plans a release of the repository in `root`, and writes nothing. See `chooseVersion` for its version.
 *
 * @returns nothing when nothing changed in the API description and no version is wanted
 * @throws `UserError` for a problem in the API description, and for a `wanted` version that the changes do not admit
 */
export async function planRelease(root: string, date: string, wanted?: Wanted): Promise<Release | undefined> {
  const before = await readFile(join(root, released), "utf8");
  const after = (await generate(root)).get("openapi.yaml") ?? "";
  const planned = report(
    { name: released, version: versionOf(before) },
    { name: "spec/openapi.yaml", version: versionOf(after) },
    await compareDescriptions(before, after),
  );
  const version = chooseVersion(planned, wanted);
  if (version === planned.base.version) return undefined;
  return { version, report: planned, edited: await editedFiles(root, version, date, planned) };
}

/**
 * Writes a release: the edited files, then what is generated from them. When it cannot finish, the next release of the
 * same changes completes it: a version and a section that are there already stay.
 */
export async function writeRelease(root: string, { edited }: Release): Promise<void> {
  for (const [path, text] of edited) await replaceFile(join(root, path), text);
  const files = await generate(root);
  write(join(root, "generated"), files);
  await replaceFile(join(root, released), files.get("openapi.yaml") ?? "");
}

const released = "released/openapi.yaml";

const generate = (root: string) => runPipeline(join(root, "spec/openapi.yaml"), join(root, "redocly.yaml"));

async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

async function editedFiles(root: string, version: string, date: string, report: Report): Promise<Map<string, string>> {
  const overlays = (await readdir(join(root, "spec/overlays"))).filter((file) => file.endsWith(".yaml"));
  const edited = new Map<string, string>();
  const edit = async (path: string, change: (text: string) => string): Promise<void> => {
    edited.set(path, change(await readFile(join(root, path), "utf8")));
  };
  for (const path of ["spec/openapi.yaml", ...overlays.map((file) => `spec/overlays/${file}`)])
    await edit(path, (text) => withVersion(text, version, path));
  for (const path of ["package.json", "package-lock.json"])
    await edit(path, (text) => withPackageVersion(text, version));
  const changelog = await readFile(join(root, "CHANGELOG.md"), "utf8");
  const isWritten = hasSection(changelog, version);
  const section = isWritten ? "" : sectionText(report.changes, await packageCommits(root));
  if (!isWritten && section === "")
    throw new UserError(
      `CHANGELOG.md: expected a section "## ${version}" that says what changed in the package: the API description did not ` +
        "change, and no commit of type feat, fix or perf changed the package. Write the section, then release again.",
    );
  edited.set("CHANGELOG.md", withSection(changelog, version, date, section));
  return edited;
}

/** Returns the text of a description or an overlay with another `info.version`; comments and all else stay. */
export function withVersion(text: string, version: string, path: string): string {
  const line = /^(info:[ \t]*\n(?:(?:[ \t].*)?\n)*?[ \t]+version:[ \t]*)("[^"\n]*"|'[^'\n]*'|[^\s#]+)/m;
  const edited = text.replace(line, (_all, before: string) => before + version);
  const parse = (yaml: string) => redocly.parseYaml(yaml) as { info?: object };
  const [before, after] = [parse(text), parse(edited)];
  if (isDeepStrictEqual(after, { ...before, info: { ...before.info, version } })) return edited;
  throw new UserError(
    `${path}: expected \`version\` on a line of its own in the block \`info:\`, before any text that has such a line.`,
  );
}

function withPackageVersion(text: string, version: string): string {
  const manifest: { version: string; packages?: Record<string, { version: string }> } = JSON.parse(text);
  manifest.version = version;
  const self = manifest.packages?.[""];
  if (self) self.version = version;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
