import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../../src/cli/user-error.ts";
import { bundle, documentYaml } from "../pipeline/bundle.ts";
import { read } from "../pipeline/read.ts";
import { redocly } from "../pipeline/redocly.ts";
import { project } from "../support/project.ts";
import { compareDocuments } from "./changes.ts";
import { type Report, report } from "./report.ts";

/** The API description of the last release, in one file. */
export const releasedDocument = join(project.released, "openapi.yaml");

/**
 * Compares a description with a base: the last release, or what `base` names, a file if there is one of that name, else a
 * commit of git, whose `generated/openapi.yaml` is taken. Throws a `UserError` for a fault of either, or if there is no base.
 */
export async function compareWithBase(spec: string, base?: string): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-diff-"));
  try {
    const isCommit = base !== undefined && !existsSync(base);
    const baseFile = isCommit ? join(folder, "commit.yaml") : (base ?? releasedDocument);
    if (isCommit) await writeFile(baseFile, await documentOfCommit(base));
    const files = [join(folder, "base.yaml"), join(folder, "revision.yaml")] as const;
    const [before, after] = await Promise.all([bundled(baseFile, files[0]), bundled(spec, files[1])]);
    const names = [isCommit ? base : relative(process.cwd(), baseFile), relative(process.cwd(), spec)] as const;
    const comparison = await compareDocuments(...files);
    return report({ name: names[0], version: before }, { name: names[1], version: after }, comparison);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The version of a description, from its text. */
export function versionOf(text: string): string {
  const { info }: { info?: { version?: unknown } } = redocly.parseYaml(text) as object;
  return String(info?.version);
}

/** Writes a description in one file, and gives its version. */
async function bundled(spec: string, to: string): Promise<string> {
  const source = await read(spec, project.redoclyConfig);
  const document = await bundle(source);
  await writeFile(to, documentYaml(document, source.label));
  return String(document.info?.version);
}

async function documentOfCommit(commit: string): Promise<string> {
  const refused = (reason: string): UserError =>
    new UserError(
      `--base takes a file or a commit of git that has generated/openapi.yaml, and ${JSON.stringify(commit)} is neither: ${reason}`,
    );
  if (commit.startsWith("-")) throw refused("no name in git begins with -, and git would take it for an option.");
  const git = promisify(execFile)("git", ["show", `${commit}:./generated/openapi.yaml`], {
    cwd: project.root,
    maxBuffer: 1e8,
  });
  const { stdout } = await git.catch((error: Error & { stderr?: string }) => {
    throw refused(error.stderr?.trim() || error.message);
  });
  return stdout;
}
