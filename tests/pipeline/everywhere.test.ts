import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { copyOfSpec, temporaryFolder } from "../support/temporary.ts";

async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = paths.sort().map(async (path) => [relative(folder, path), await readFile(path, "utf8")] as const);
  return new Map(await Promise.all(texts));
}

async function generate(spec: string, config: string, cwd: string, env: Record<string, string>) {
  const out = join(await temporaryFolder(), "out");
  const script = join(project.root, "scripts/support/run.js");
  const args = [script, "generate", "--spec", spec, "--config", config, "--out", out];
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: "inherit" });
  expect(await once(child, "close")).toEqual([0, null]);
  return filesIn(out);
}

const committed = await filesIn(project.generated);

test.each([
  ["another folder, locale and time zone", { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Chatham" }],
  ["another home, and colours", { HOME: "/nonexistent", FORCE_COLOR: "1", LC_ALL: "C", TZ: "America/St_Johns" }],
])("generate writes the same bytes in %s", async (_, env) => {
  expect(await generate(project.spec, project.redoclyConfig, "/", env)).toEqual(committed);
});

test("generate writes the same bytes from files with other line ends, made in another order, elsewhere", async () => {
  const { folder, spec, config } = await copyOfSpec();
  const moved = join(folder, "äh? it's", "spec");
  await mkdir(dirname(moved), { recursive: true });
  const files = [...(await filesIn(join(folder, "spec")))].reverse();
  await rm(join(folder, "spec"), { recursive: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(moved, name)), { recursive: true });
    await writeFile(join(moved, name), text.replaceAll("\n", "\r\n"));
  }
  await rename(join(folder, "scripts"), join(dirname(moved), "scripts"));
  await rename(config, join(dirname(moved), "redocly.yaml"));
  expect(spec).not.toContain(moved);
  const [movedSpec, movedConfig] = [join(moved, "openapi.yaml"), join(dirname(moved), "redocly.yaml")];
  expect(await generate(movedSpec, movedConfig, folder, {})).toEqual(committed);
});
