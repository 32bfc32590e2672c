import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assertVersion } from "../../scripts/diff/assert-version.ts";
import { copyOfRepository, edit } from "./files.ts";

async function repository() {
  const root = await copyOfRepository();
  return { root, description: await readFile(join(root, "released/openapi.yaml"), "utf8") };
}

test("the version of the last release is valid when nothing changed", async () => {
  const { root, description } = await repository();
  await assertVersion(root, description);
});

test("a version that does not follow the last release is invalid", async () => {
  const { root, description } = await repository();
  await expect(assertVersion(root, description.replace("version: 0.1.0", "version: 0.1.2"))).rejects.toThrow(
    "expected 0.1.0, got 0.1.2. Since the release of 0.1.0 nothing changed.",
  );
});

test("a version that follows the last release is valid once all files have it", async () => {
  const { root, description } = await repository();
  const raised = description.replace("version: 0.1.0", "version: 0.1.1");
  for (const file of ["package.json", "package-lock.json"])
    await edit(root, file, '"version": "0.1.0"', '"version": "0.1.1"');
  await expect(assertVersion(root, raised)).rejects.toThrow('CHANGELOG.md: expected a section "## 0.1.1"');
  await edit(root, "CHANGELOG.md", "## 0.1.0", "## 0.1.1\n\nA fix.\n\n## 0.1.0");
  await assertVersion(root, raised);
});

test("the section of a release has its date", async () => {
  const { root, description } = await repository();
  await edit(root, "CHANGELOG.md", "## 0.1.0 (2026-01-01)", "## 0.1.0");
  await expect(assertVersion(root, description)).rejects.toThrow(
    'CHANGELOG.md: expected the date of the release in the heading, as in "## 0.1.0 (2026-01-31)".',
  );
});

test("an invalid version is reported with the five most severe changes", async () => {
  const { root, description } = await repository();
  await expect(assertVersion(root, description.replaceAll("type: string", "type: number"))).rejects.toThrow(
    /expected 0\.2\.0, got 0\.1\.0\. Since the release of 0\.1\.0 there are major changes\.\n( {2}`.*\n){5} {2}and \d+ more\n/,
  );
});

test.each([
  ["package.json", '"version": "0.1.0"', '"version": "0.1.9"', "package.json: expected version 0.1.0"],
  ["package-lock.json", '"version": "0.1.0"', '"version": "0.1.9"', "package-lock.json: expected version 0.1.0"],
  ["CHANGELOG.md", "## 0.1.0", "## 0.1.01", 'CHANGELOG.md: expected a section "## 0.1.0"'],
])("%s has the same version", async (file, from, to, message) => {
  const { root, description } = await repository();
  await edit(root, file, from, to);
  await expect(assertVersion(root, description)).rejects.toThrow(message);
});
