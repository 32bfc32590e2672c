import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { UserError } from "../../src/cli/user-error.ts";
import { bundle } from "../pipeline/bundle.ts";
import { type GeneratedFiles, runPipeline } from "../pipeline/pipeline.ts";
import { read } from "../pipeline/read.ts";
import { redocly } from "../pipeline/redocly.ts";
import { write } from "../pipeline/write.ts";
import { compareWithBase } from "./base.ts";
import { withSection } from "./changelog.ts";
import { programsOf } from "./programs.ts";
import type { Report } from "./report.ts";
import { admittedVersions } from "./version.ts";

/** A release that is ready to be written. */
export interface Release {
  version: string;
  report: Report;
  /** The files that are edited, by their path within the repository. */
  edited: ReadonlyMap<string, string>;
  /** The files of `generated/` and of `released/`. */
  generated: GeneratedFiles;
  released: GeneratedFiles;
}

/**
 * Makes the texts of a release of the repository in `root`, and writes nothing. The version is the one that the changes
 * require, the one that the description has already if that will do, or `wanted`. Nothing when nothing changed. Throws a
 * `UserError` for a fault of the description, and for a `wanted` version that the changes do not admit.
 */
export async function planRelease(root: string, date: string, wanted?: string): Promise<Release | undefined> {
  const report = await compareWithBase(join(root, "spec/openapi.yaml"), join(root, "released/openapi.yaml"));
  if (report.level === "none") return undefined;
  const version = versionFor(report, wanted);
  const edited = await editedFiles(root, version, date, report);
  const { generated, programs } = await generate(root, edited);
  const document = generated.get("openapi.yaml") ?? "";
  return { version, report, edited, generated, released: new Map([["openapi.yaml", document], ...programs]) };
}

/** Writes a release. The edited files are written aside first, and are put in place last. */
export async function writeRelease(root: string, { edited, generated, released }: Release): Promise<void> {
  const aside = await mkdtemp(join(root, ".release-"));
  try {
    for (const [index, text] of [...edited.values()].entries()) await writeFile(join(aside, String(index)), text);
    await write(join(root, "generated"), generated);
    await write(join(root, "released"), released);
    for (const [index, path] of [...edited.keys()].entries())
      await rename(join(aside, String(index)), join(root, path));
  } finally {
    await rm(aside, { recursive: true });
  }
}

function versionFor({ base, revision, level, requiredVersion }: Report, wanted?: string): string {
  const admitted = admittedVersions(base.version, level);
  if (wanted === undefined) return admitted.includes(revision.version) ? revision.version : requiredVersion;
  if (admitted.includes(wanted)) return wanted;
  throw new UserError(
    `The version cannot be ${JSON.stringify(wanted)}: after ${level} changes of ${base.version} it is ${admitted.join(" or ")}.`,
  );
}

async function editedFiles(root: string, version: string, date: string, report: Report): Promise<Map<string, string>> {
  const text = (path: string): Promise<string> => readFile(join(root, path), "utf8");
  const overlays = (await readdir(join(root, "spec/overlays"))).filter((file) => file.endsWith(".yaml"));
  const edited = new Map<string, string>();
  for (const path of ["spec/openapi.yaml", ...overlays.map((file) => `spec/overlays/${file}`)])
    edited.set(path, withVersion(await text(path), version, path));
  edited.set("package.json", withPackageVersion(await text("package.json"), version));
  edited.set("package-lock.json", withPackageVersion(await text("package-lock.json"), version));
  edited.set("CHANGELOG.md", withSection(await text("CHANGELOG.md"), version, date, report.changes));
  return edited;
}

/** The text of a description or an overlay with another `info.version`; all else stays, comments too. */
export function withVersion(text: string, version: string, path: string): string {
  const line = /^(info:[ \t]*\n(?:(?:[ \t].*)?\n)*?[ \t]+version:[ \t]*)("[^"\n]*"|'[^'\n]*'|[^\s#]+)/m;
  const edited = text.replace(line, (_all, before: string) => before + version);
  const parse = (yaml: string) => redocly.parseYaml(yaml) as { info?: object };
  const [before, after] = [parse(text), parse(edited)];
  if (isDeepStrictEqual(after, { ...before, info: { ...before.info, version } })) return edited;
  throw new UserError(
    `${path}: \`info.version\` was not found. Give it a line of its own in the block \`info:\`, before any text that has such a line.`,
  );
}

function withPackageVersion(text: string, version: string): string {
  const manifest: { version: string; packages?: Record<string, { version: string }> } = JSON.parse(text);
  manifest.version = version;
  const self = manifest.packages?.[""];
  if (self) self.version = version;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What `generate` makes of the description with its edited files, on a copy. */
async function generate(root: string, edited: ReadonlyMap<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-release-"));
  try {
    for (const path of ["spec", "redocly.yaml", "scripts/lint"])
      await cp(join(root, path), join(folder, path), { recursive: true });
    for (const [path, text] of edited) if (path.startsWith("spec/")) await writeFile(join(folder, path), text);
    const [spec, config] = [join(folder, "spec/openapi.yaml"), join(folder, "redocly.yaml")];
    const generated = await runPipeline(spec, config);
    const source = await read(spec, config);
    return { generated, programs: programsOf(await bundle(source), source.label) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
