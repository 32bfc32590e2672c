import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { holdVersion } from "../../scripts/diff/gate.ts";
import { planRelease, withVersion, writeRelease } from "../../scripts/diff/release.ts";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { compare, write } from "../../scripts/pipeline/write.ts";
import { edit } from "./files.ts";
import { copyOfRepository, filesOf } from "./repository.ts";

const account = "components/schemas/webAccount.yaml";
const generate = async (root: string) => runPipeline(join(root, "spec/openapi.yaml"), join(root, "redocly.yaml"));
const gate = (root: string) =>
  holdVersion(join(root, "generated/openapi.yaml"), { root, released: join(root, "released/openapi.yaml") });
const addProperty = (root: string) =>
  edit(
    root,
    account,
    "      userId:",
    "      nickname:\n        type: string\n        description: New.\n      userId:",
  );

test("nothing changed, nothing to release", async () => {
  expect(await planRelease(await copyOfRepository(), "2026-01-31")).toBeUndefined();
});

test("a release raises the version everywhere, tells the changes, and passes the gate", async () => {
  const root = await copyOfRepository();
  await addProperty(root);
  await write(join(root, "generated"), await generate(root));
  await expect(gate(root)).rejects.toThrow(
    /has to be 0\.1\.1, and it is 0\.1\.0.*\n {2}Property `webAccount\.nickname` was added\./,
  );
  const before = await filesOf(root);
  const release = await planRelease(root, "2026-01-31");
  expect(await filesOf(root)).toEqual(before);
  if (!release) throw new Error("There is nothing to release.");
  await writeRelease(root, release);

  const after = await filesOf(root);
  expect(release.version).toBe("0.1.1");
  expect(after.get("spec/openapi.yaml")).toBe(
    before.get("spec/openapi.yaml")?.replace("version: 0.1.0", "version: 0.1.1"),
  );
  expect(after.get("spec/overlays/zh-CN.yaml")).toBe(
    before.get("spec/overlays/zh-CN.yaml")?.replace("version: 0.1.0", "version: 0.1.1"),
  );
  expect(after.get("package.json")).toBe(
    before.get("package.json")?.replace('"version": "0.1.0"', '"version": "0.1.1"'),
  );
  const lock = before.get("package-lock.json")?.split('"version": "0.1.0"', 3).join('"version": "0.1.1"') ?? "";
  expect(after.get("package-lock.json")?.slice(0, lock.length)).toBe(lock);
  expect(after.get("CHANGELOG.md")).toContain(
    "\n\n## 0.1.1 (2026-01-31)\n\n### New\n\n- Property `webAccount.nickname` was added. (for requests and answers)\n\n## 0.1.0\n",
  );
  expect(after.get("released/openapi.yaml")).toBe(after.get("generated/openapi.yaml"));
  expect(await compare(join(root, "generated"), await generate(root))).toEqual({
    changed: [],
    missing: [],
    leftOver: [],
  });
  expect([...after.keys()]).toEqual([...before.keys()]);
  await gate(root);
  expect(await planRelease(root, "2026-01-31")).toBeUndefined();
});

test("programs of operations that are gone go", async () => {
  const root = await copyOfRepository();
  await edit(root, "paths/me_profile_projects.yaml", "createMyProject", "createMyVenture");
  const release = await planRelease(root, "2026-01-31");
  if (!release) throw new Error("There is nothing to release.");
  expect(release.version).toBe("0.2.0");
  await writeRelease(root, release);
  const names = [...(await filesOf(join(root, "released"))).keys()];
  expect(names).toContain("programs/createMyVentureMinimal.ts");
  expect(names).not.toContain("programs/createMyProjectMinimal.ts");
});

test("a version and a section that are there already stay", async () => {
  const root = await copyOfRepository();
  await addProperty(root);
  await edit(root, "openapi.yaml", "version: 0.1.0", "version: 0.2.0");
  const changelog = await readFile(join(root, "CHANGELOG.md"), "utf8");
  await writeFile(join(root, "CHANGELOG.md"), changelog.replace("## 0.1.0", "## 0.2.0\n\nNicknames.\n\n## 0.1.0"));
  const release = await planRelease(root, "2026-01-31");
  expect(release?.version).toBe("0.2.0");
  expect(release?.edited.get("CHANGELOG.md")).toContain("## 0.2.0 (2026-01-31)\n\nNicknames.\n\n## 0.1.0\n");
});

test("a higher version can be asked for, and a lower one cannot", async () => {
  const root = await copyOfRepository();
  await addProperty(root);
  expect((await planRelease(root, "2026-01-31", "1.0.0"))?.version).toBe("1.0.0");
  await expect(planRelease(root, "2026-01-31", "0.1.0")).rejects.toThrow(
    'The version cannot be "0.1.0": after minor changes of 0.1.0 it is 0.1.1 or 0.2.0 or 1.0.0.',
  );
});

test("a description with a fault is not released", async () => {
  const root = await copyOfRepository();
  await edit(root, account, "type: object", "type: objekt");
  const before = await filesOf(root);
  await expect(planRelease(root, "2026-01-31")).rejects.toThrow("The API description has");
  expect(await filesOf(root)).toEqual(before);
});

test("a release that cannot be written leaves the edited files as they were", async () => {
  const root = await copyOfRepository();
  await addProperty(root);
  const release = await planRelease(root, "2026-01-31");
  if (!release) throw new Error("There is nothing to release.");
  const before = await filesOf(root);
  await rm(join(root, "generated/types.ts"));
  await mkdir(join(root, "generated/types.ts")); // a folder in the way
  await expect(writeRelease(root, release)).rejects.toThrow("Cannot write to");
  const after = await filesOf(root);
  for (const path of release.edited.keys()) expect(after.get(path)).toBe(before.get(path));
  expect([...after.keys()].filter((path) => path.startsWith(".release-"))).toEqual([]);
});

test("the gate: another version of the same API description", async () => {
  const root = await copyOfRepository();
  const path = join(root, "generated/openapi.yaml");
  await writeFile(path, (await readFile(path, "utf8")).replace("version: 0.1.0", "version: 0.1.1"));
  await expect(gate(root)).rejects.toThrow(
    "has to be 0.1.0, and it is 0.1.1: since the release of 0.1.0 nothing changed.",
  );
});

test.each([
  [
    "package.json",
    '"version": "0.1.0"',
    '"version": "0.1.9"',
    "package.json has the version 0.1.9, and the API description has 0.1.0",
  ],
  ["package-lock.json", '"version": "0.1.0"', '"version": "0.1.9"', "package-lock.json has the version 0.1.9"],
  ["CHANGELOG.md", "## 0.1.0", "## 0.1.01", "CHANGELOG.md has no section for the version 0.1.0"],
])("the gate: %s", async (file, from, to, message) => {
  const root = await copyOfRepository();
  await gate(root);
  await writeFile(join(root, file), (await readFile(join(root, file), "utf8")).replace(from, to));
  await expect(gate(root)).rejects.toThrow(message);
});

test.each([
  [
    "info:\n  title: T # t\n  version: 0.1.0 # now\npaths: {}\n",
    "info:\n  title: T # t\n  version: 0.2.0 # now\npaths: {}\n",
  ],
  ["x: 1\ninfo:\n\n  version: '0.1.0'\n", "x: 1\ninfo:\n\n  version: 0.2.0\n"],
  ['x-info:\n  version: 1\ninfo:\n  version: "0.1.0"\n', "x-info:\n  version: 1\ninfo:\n  version: 0.2.0\n"],
])("the line of the version in %j", (text, expected) => {
  expect(withVersion(text, "0.2.0", "spec/openapi.yaml")).toBe(expected);
});

test.each(["info: { version: 0.1.0 }\n", "info:\n  description: |\n    version: 9\n  version: 0.1.0\n", "paths: {}\n"])(
  "a description whose version has no line is refused: %j",
  (text) => {
    expect(() => withVersion(text, "0.2.0", "spec/openapi.yaml")).toThrow("`info.version` was not found");
  },
);
