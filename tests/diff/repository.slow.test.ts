import { execFile } from "node:child_process";
import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { edit } from "./files.ts";
import { copyOfRepository } from "./repository.ts";

/** A copy of this repository whose scripts run, and what a command of it prints. */
async function workingCopy() {
  const root = await copyOfRepository();
  await cp(join(project.root, "scripts"), join(root, "scripts"), { recursive: true });
  await symlink(join(project.root, "node_modules"), join(root, "node_modules"));
  const run = async (...args: string[]) => {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
    const script = [join(root, "scripts/support/run.js"), ...args];
    const ended = await promisify(execFile)(process.execPath, script, { cwd: root, env }).catch((error) => error);
    return { code: ended.code ?? 0, stdout: ended.stdout, stderr: ended.stderr };
  };
  return { root, run };
}

test("a change fails the check until it is released", { timeout: 120_000 }, async () => {
  const { root, run } = await workingCopy();
  expect(await run("release")).toEqual({
    code: 0,
    stdout: "Nothing changed since the last release, so there is nothing to release.\n",
    stderr: "",
  });
  await edit(root, "components/schemas/webAccount.yaml", "description: An account", "description: One account");
  expect(await run("generate")).toMatchObject({ code: 0 });
  const failed = await run("check");
  expect(failed).toMatchObject({ code: 1, stdout: "" });
  expect(failed.stderr).toContain("error The version of the API description has to be 0.1.1, and it is 0.1.0");
  expect(failed.stderr).toContain("patch changes.\n  `description` of `webAccount` changed");
  const rehearsed = await run("release", "--dry-run");
  expect(rehearsed.stdout).toContain("The release would be 0.1.1, and would write spec/openapi.yaml, ");
  expect(await run("check")).toEqual(failed);
  const released = await run("release", "--date", "2026-01-31");
  expect(released).toMatchObject({ code: 0, stderr: "" });
  expect(released.stdout).toContain('\n  git commit -m "chore: release 0.1.1"\n  git tag v0.1.1\n');
  expect(await run("check")).toEqual({ code: 0, stdout: "generated is up to date\n", stderr: "" });
});

test("the check of a foreign description asks for no version", async () => {
  const { root, run } = await workingCopy();
  const spec = join(project.root, "tests/fixtures/descriptions/library-3.0.yaml");
  const flags = ["--spec", spec, "--out", join(root, "foreign")];
  expect(await run("generate", ...flags)).toMatchObject({ code: 0 });
  expect(await run("check", ...flags)).toMatchObject({ code: 0, stderr: "" });
});
