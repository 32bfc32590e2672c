import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { project } from "../../scripts/project.ts";
import { mockOfContract } from "../support/mock.ts";
import { temporaryFolderInProject } from "../support/temporary.ts";

const readme = await readFile(join(project.root, "README.md"), "utf8");
const mock = await mockOfContract({});

test("the program of the README compiles, runs and prints what the README says", async () => {
  const [, program = ""] = readme.match(/```ts\n(.*?)```/s) ?? [];
  const [, output = ""] = readme.match(/prints\n\n```\n(.*?)```/s) ?? [];
  expect(program).toContain("http://127.0.0.1:4010");
  const file = join(await temporaryFolderInProject(), "try.ts");
  const here = program.replace("http://127.0.0.1:4010", mock.url).replace("./generated", "../../generated");
  await writeFile(file, here);
  const { compileErrors } = await import("../support/compile.ts");
  expect(compileErrors(project.root, [file.slice(project.root.length)])).toEqual([]);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file]);
  expect(stdout + stderr).toBe(output);
});

test("the README's table has each npm script", async () => {
  const { scripts } = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));
  const named = [...readme.matchAll(/`npm (?:run )?([\w:]+)`/g)].map(([, name]) => name);
  for (const name of Object.keys(scripts).filter((script) => !script.startsWith("pre"))) expect(named).toContain(name);
});
