import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { filesIn } from "../support/temporary.ts";
import { commit, edit, repositoryWithCommands } from "./files.ts";

const timeout = 120_000;

test("check fails after a change until the change is released", { timeout }, async () => {
  const { root, run } = await repository();
  const unchanged = await run("release");
  expect(unchanged).toMatchObject({ code: 0, stderr: "" });
  expect(unchanged.stdout).toContain("The API description did not change since the last release.");
  await edit(root, "spec/components/schemas/webAccount.yaml", "description: An account", "description: One account");
  expect(await run("generate")).toMatchObject({ code: 0 });
  const stale = {
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/zh-CN\.yaml:\d+:\d+ .* another text here: "One account/),
  };
  expect(await run("check")).toEqual(stale);
  expect(await run("release")).toEqual(stale);
  expect(await run("docs", "--update-translations")).toMatchObject({ code: 0, stderr: "" });
  const failed = await run("check");
  expect(failed).toMatchObject({ code: 1, stdout: "" });
  expect(failed.stderr).toContain("error Invalid version of the API description: expected 0.1.1, got 0.1.0.");
  expect(failed.stderr).toContain("patch changes.\n  `description` of `webAccount` changed");
  const before = await filesIn(join(root, "spec"));
  expect((await run("release", "--dry-run")).stdout).toContain("Would release 0.1.1 and write spec/openapi.yaml, ");
  expect(await filesIn(join(root, "spec"))).toEqual(before);
  const released = await run("release", "--date", "2026-01-31");
  expect(released).toMatchObject({ code: 0, stderr: "" });
  expect(released.stdout).toContain('\n  git commit -m "chore: release 0.1.1"\n  git tag v0.1.1\n');
  expect(await run("check")).toMatchObject({ code: 0, stdout: "generated is up to date\n", stderr: "" });
});

test("the package is released without a change in the API description", { timeout }, async () => {
  const { root, run } = await repository();
  await edit(root, "src/mock/server.ts", "\n", "\n\n");
  commit(root, "fix(mock): accept an empty body");
  const released = await run("release", "--level", "patch", "--date", "2026-01-31");
  expect(released).toMatchObject({ code: 0, stderr: "" });
  expect(released.stdout).toContain('\n  git commit -m "chore: release 0.1.1"\n');
  expect(await readFile(join(root, "CHANGELOG.md"), "utf8")).toContain("- mock: accept an empty body\n");
  expect(await run("check")).toMatchObject({ code: 0, stdout: "generated is up to date\n", stderr: "" });
});

test("invalid flags release nothing", { timeout }, async () => {
  const { root, run } = await repository();
  const written = async () => [await filesIn(join(root, "spec")), await readFile(join(root, "CHANGELOG.md"), "utf8")];
  const before = await written();
  for (const flags of [["--version", "banana"], ["--level", "huge"], ["--levle", "patch"], ["patch"]]) {
    const refused = await run("release", ...flags);
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toMatch(/^error (Invalid|Unknown|Unexpected) /);
  }
  expect(await written()).toEqual(before);
});

/** Copies this repository as if 0.1.0 had just been released. Returns its folder, and a function that runs its commands. */
async function repository() {
  const root = await repositoryWithCommands();
  const run = async (...args: string[]) => {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
    const script = [join(root, "scripts/support/run.js"), ...args];
    const ended = await promisify(execFile)(process.execPath, script, { cwd: root, env }).catch((error) => error);
    return { code: ended.code ?? 0, stdout: ended.stdout, stderr: ended.stderr };
  };
  return { root, run };
}
