import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assertVersion } from "../../scripts/diff/assert-version.ts";
import type { Wanted } from "../../scripts/diff/choose-version.ts";
import { planRelease, type Release, writeRelease } from "../../scripts/diff/release.ts";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { compare } from "../../scripts/pipeline/write.ts";
import { filesIn } from "../support/temporary.ts";
import { addProperty, commit, copyOfRepository, edit } from "./files.ts";

const date = "2026-01-31";
const timeout = 60_000;
const generate = (root: string) => runPipeline(join(root, "spec/openapi.yaml"), join(root, "redocly.yaml"));
const assertVersionIn = async (root: string) =>
  assertVersion(root, await readFile(join(root, "generated/openapi.yaml"), "utf8"));

async function plan(root: string, wanted?: Wanted): Promise<Release> {
  const release = await planRelease(root, date, wanted);
  if (!release) throw new Error("There is nothing to release.");
  return release;
}

test("nothing to release when nothing changed in the API description", async () => {
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
    "## 0.1.0 ",
    "## 0.1.1 (2026-01-31)\n\n### Added\n\n- `webAccount.nickname` was added. (for requests and responses)\n\n## 0.1.0 ",
  );
  expect(after.get("released/openapi.yaml")).toBe(after.get("generated/openapi.yaml"));
  expect(compare(join(root, "generated"), await generate(root))).toEqual({ changed: [], missing: [], leftOver: [] });
  expect([...after.keys()]).toEqual([...before.keys()]);
  await assertVersionIn(root);
});

const patch: Wanted = { flag: "level", value: "patch" };

test("a release of the package alone lists the commits that changed it", { timeout }, async () => {
  const root = await copyOfRepository();
  await writeFile(join(root, "README.md"), "Read me.");
  commit(root, "feat(docs): say what it is");
  await mkdir(join(root, "src"));
  for (const subject of ["feat(mock): accept an empty body", "test(mock): bodies", "fix!: one attempt"]) {
    await writeFile(join(root, "src/mock.ts"), subject);
    commit(root, subject);
  }
  const release = await plan(root, patch);
  expect(release).toMatchObject({ version: "0.1.1", report: { level: "none" } });
  await writeRelease(root, release);
  expect(await readFile(join(root, "CHANGELOG.md"), "utf8")).toContain(
    "\n## 0.1.1 (2026-01-31)\n\n### The package\n\n- mock: accept an empty body\n- one attempt\n\n## 0.1.0 ",
  );
  await assertVersionIn(root);
  expect(await planRelease(root, date)).toBeUndefined();
});

test("a section that a maintainer wrote is kept", { timeout }, async () => {
  const root = await copyOfRepository();
  await edit(root, "CHANGELOG.md", "## 0.1.0 ", "## 1.0.0\n\nStable.\n\n## 0.1.0 ");
  await writeRelease(root, await plan(root, { flag: "level", value: "major" }));
  expect(await readFile(join(root, "CHANGELOG.md"), "utf8")).toContain(
    "\n## 1.0.0 (2026-01-31)\n\nStable.\n\n## 0.1.0 ",
  );
  await assertVersionIn(root);
});

test("a release of the package alone needs a commit or a section", async () => {
  await expect(planRelease(await copyOfRepository(), date, patch)).rejects.toThrow(
    'CHANGELOG.md: expected a section "## 0.1.1" that says what changed in the package',
  );
});

test("a level below what the changes require is refused with the reason", async () => {
  const root = await copyOfRepository();
  await edit(root, "spec/components/schemas/physicalAddressType.yaml", "other", "other, hotel");
  await expect(planRelease(root, date, patch)).rejects.toThrow(
    /expected minor \(0\.2\.0\) or major \(1\.0\.0\), got "patch"\. Since .* major changes\.\n {2}`enum` .* gained `hotel`/,
  );
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
