import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { mockOfDocument } from "../support/mock.ts";
import { temporaryFolderInProject } from "../support/temporary.ts";

const read = (name: string) => readFile(join(project.root, name), "utf8");
const mock = await mockOfDocument({});

test("the program of the guide to the client compiles, runs and prints what the guide says", async () => {
  const guide = await read("docs/client.md");
  const [, program = ""] = guide.match(/```ts\n(.*?)```/s) ?? [];
  const [, output = ""] = guide.match(/prints\n\n```\n(.*?)```/s) ?? [];
  expect(program).toContain("http://127.0.0.1:4010");
  const file = join(await temporaryFolderInProject(), "try.ts");
  const here = program
    .replace("http://127.0.0.1:4010", mock.url)
    .replace('"graph-profile"', '"../../generated/client.ts"');
  await writeFile(file, here);
  const { compileErrors } = await import("../support/compile.ts");
  expect(compileErrors(project.root, [file.slice(project.root.length)])).toEqual([]);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file]);
  expect(stdout + stderr).toBe(output);
});

test("the table of commands has each npm script", async () => {
  const { scripts } = JSON.parse(await read("package.json"));
  const named = [...(await read("CONTRIBUTING.md")).matchAll(/`npm (?:run )?([\w:]+)`/g)].map(([, name]) => name);
  for (const name of Object.keys(scripts).filter((script) => !script.startsWith("pre"))) expect(named).toContain(name);
});

test("the README fits on a screen, and begins with the two commands", async () => {
  const readme = await read("README.md");
  expect(readme.split("\n").length).toBeLessThan(60);
  expect(readme.match(/```.*?```/s)?.[0]).toBe(`\`\`\`sh
npm ci && npm run generate   # installs, and makes the code from the description
npm cit                      # installs, and runs the tests
\`\`\``);
});
