import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../../src/cli/user-error.ts";
import { bundle, documentYaml } from "../pipeline/bundle.ts";
import { read } from "../pipeline/read.ts";
import { project } from "../support/project.ts";
import { compareDescriptions, versionOf } from "./changes.ts";
import { type Report, report } from "./report.ts";

/** The bundled description of the last release. */
export const releasedDescription = join(project.released, "openapi.yaml");

/**
 * Compares an API description with a base.
 *
 * @param base - a file, or else a commit, whose `generated/openapi.yaml` is the base; by default the last release
 * @throws `UserError` for a problem of either, and for a base that does not exist
 */
export async function compareWithBase(spec: string, base = releasedDescription): Promise<Report> {
  const isFile = existsSync(base);
  const [before, after] = await Promise.all([isFile ? bundled(base) : bundledAtCommit(base), bundled(spec)]);
  const nameOf = (file: string): string => relative(process.cwd(), file);
  return report(
    { name: isFile ? nameOf(base) : base, version: versionOf(before) },
    { name: nameOf(spec), version: versionOf(after) },
    await compareDescriptions(before, after),
  );
}

async function bundled(spec: string): Promise<string> {
  const source = await read(spec, project.redoclyConfig);
  return documentYaml(await bundle(source), source.label);
}

/** Bundles the description of a commit as well, which keeps its references from leading anywhere. */
async function bundledAtCommit(commit: string): Promise<string> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "graph-profile-diff-"));
  const file = join(folder.path, "openapi.yaml");
  await writeFile(file, await descriptionAtCommit(commit));
  return await bundled(file);
}

async function descriptionAtCommit(commit: string): Promise<string> {
  const invalid = (reason: string): UserError =>
    new UserError(
      `Invalid --base: expected a file, or a commit with generated/openapi.yaml, got ${JSON.stringify(commit)}: ${reason}`,
    );
  if (commit.startsWith("-")) throw invalid("git would read it as an option.");
  const options = { cwd: project.root, maxBuffer: 1e8 };
  const git = promisify(execFile)("git", ["show", `${commit}:./generated/openapi.yaml`], options);
  const { stdout } = await git.catch((error: Error & { stderr?: string }) => {
    throw invalid(error.stderr?.trim() || error.message);
  });
  return stdout;
}
