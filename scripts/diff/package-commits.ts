import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "../../src/cli/user-error.ts";

/**
 * Returns what the commits since the last release, the last one to change `released/`, added to the package or fixed in it:
 * the subjects of those of type `feat`, `fix` and `perf`, oldest first, such as `mock: accept an empty body`.
 *
 * @see https://www.conventionalcommits.org
 */
export async function packageCommits(root: string): Promise<string[]> {
  const lastRelease = await gitLog(root, ["-1", "--format=%H", "--", "released"]);
  if (lastRelease === "") return [];
  const subjects = await gitLog(root, ["--reverse", "--format=%s", `${lastRelease}..HEAD`, "--", ...packageSources]);
  return subjects.split("\n").flatMap((subject) => {
    const [, scope, text] = /^(?:feat|fix|perf)(?:\(([^)]+)\))?!?: (.+)/.exec(subject) ?? [];
    return text ? [scope ? `${scope}: ${text}` : text] : [];
  });
}

/** The sources of the package besides the API description, whose changes are compared and not read from commits. */
const packageSources = ["src", "scripts/pipeline", "scripts/package"];

async function gitLog(root: string, args: readonly string[]): Promise<string> {
  const git = promisify(execFile)("git", ["log", ...args], { cwd: root, maxBuffer: 1e8 });
  const { stdout } = await git.catch((error: Error & { stderr?: string }) => {
    throw new UserError(`Cannot read the commits since the last release: ${error.stderr?.trim() || error.message}`);
  });
  return stdout.trim();
}
