import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assertVersion } from "../../scripts/diff/assert-version.ts";
import { planRelease, type Release, writeRelease } from "../../scripts/diff/release.ts";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { compare } from "../../scripts/pipeline/write.ts";
import { filesIn } from "../support/temporary.ts";
import { addProperty, copyOfRepository, edit } from "./files.ts";

const date = "2026-01-31";
const timeout = 60_000;
const generate = (root: string) => runPipeline(join(root, "spec/openapi.yaml"), join(root, "redocly.yaml"));
const assertVersionIn = async (root: string) =>
  assertVersion(root, await readFile(join(root, "generated/openapi.yaml"), "utf8"));

async function plan(root: string): Promise<Release> {
  const release = await planRelease(root, date);
  if (!release) throw new Error("There is nothing to release.");
  return release;
}

test("nothing to release when nothing changed", async () => {
  expect(await planRelease(await copyOfRepository(), date)).toBeUndefined();
});

test("a release raises the version in all files and lists the changes", { timeout }, async () => {
  const root = await copyOfRepository();
  await addProperty(root);
  const before = await filesIn(root);
  const release = await plan(root);
  expect(release.version).toBe("0.1.1");
  expect(await filesIn(root)).toEqual(before);

  await writeRelease(root, release);
  const after = await filesIn(root);
  const expectReplaced = (path: string, from: string, to: string) =>
    expect(after.get(path)).toBe(before.get(path)?.replace(from, to));
  expectReplaced("spec/openapi.yaml", "version: 0.1.0", "version: 0.1.1");
  expectReplaced("spec/overlays/zh-CN.yaml", "version: 0.1.0", "version: 0.1.1");
  expectReplaced("package.json", '"version": "0.1.0"', '"version": "0.1.1"');
  const lock = before.get("package-lock.json")?.split('"version": "0.1.0"', 3).join('"version": "0.1.1"') ?? "";
  expect(after.get("package-lock.json")?.slice(0, lock.length)).toBe(lock);
  expectReplaced(
    "CHANGELOG.md",
    "## 0.1.0\n",
    "## 0.1.1 (2026-01-31)\n\n### New\n\n- `webAccount.nickname` was added. (for requests and responses)\n\n## 0.1.0\n",
  );
  expect(after.get("released/openapi.yaml")).toBe(after.get("generated/openapi.yaml"));
  expect(compare(join(root, "generated"), await generate(root))).toEqual({ changed: [], missing: [], leftOver: [] });
  expect([...after.keys()]).toEqual([...before.keys()]);
  await assertVersionIn(root);
});

test("nothing is written for an API description with a problem", async () => {
  const root = await copyOfRepository();
  await edit(root, "spec/components/schemas/webAccount.yaml", "type: object", "type: objekt");
  const before = await filesIn(root);
  await expect(planRelease(root, date)).rejects.toThrow(/webAccount\.yaml:\d+:\d+/);
  expect(await filesIn(root)).toEqual(before);
});

test("the next release completes one that could not be written", { timeout }, async () => {
  const root = await copyOfRepository();
  await addProperty(root);
  const obstacle = join(root, "generated/types.ts");
  await rm(obstacle);
  await mkdir(obstacle);
  await expect(writeRelease(root, await plan(root))).rejects.toThrow(/^Cannot read .*types\.ts: EISDIR/);
  await rm(obstacle, { recursive: true });
  await writeRelease(root, await plan(root));
  await assertVersionIn(root);
  expect((await readFile(join(root, "CHANGELOG.md"), "utf8")).match(/^## /gm)).toHaveLength(2);
});
