import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manifest } from "../../scripts/package/manifest.ts";
import { project } from "../../scripts/support/project.ts";

const read = (path: string): Promise<string> => readFile(join(project.root, path), "utf8");
const root = JSON.parse(await read("package.json"));

test("the package can be published, needs openapi-fetch alone, and runs no script", () => {
  const { dependencies, devDependencies, scripts, private: isPrivate } = JSON.parse(manifest(root));
  expect({ dependencies, devDependencies, scripts, isPrivate }).toEqual({
    dependencies: { "openapi-fetch": root.dependencies["openapi-fetch"] },
    devDependencies: undefined,
    scripts: undefined,
    isPrivate: undefined,
  });
});

test("the package cannot be built without a version for each peer", () => {
  const { msw: _, ...devDependencies } = root.devDependencies;
  expect(() => manifest({ ...root, devDependencies })).toThrow("package.json must list msw in devDependencies");
});

test("the README of the package and that of the repository show the same program", async () => {
  const [program = expect.unreachable("no program")] =
    (await read("scripts/package/README.md")).match(/```js\n.*?```/s) ?? [];
  expect(await read("README.md")).toContain(program);
});

test("the example asks for the versions of this repository where both use a tool", async () => {
  const { devDependencies } = JSON.parse(await read("examples/profile-form/package.json"));
  const shared = Object.keys(devDependencies).filter((name) => name in root.devDependencies);
  expect(shared).toContain("vite");
  for (const name of shared) expect(devDependencies[name], name).toBe(root.devDependencies[name]);
});
