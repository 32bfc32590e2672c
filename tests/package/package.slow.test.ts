import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { buildPackage } from "../../scripts/package/build.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { command as mockCommand } from "../../src/cli/mock.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { runProgram, startMockCommand } from "./programs.ts";

const files = await buildPackage();
const alone = await projectWithPackage();
const withPrism = await projectWithPackage("@stoplight/prism-core", "@stoplight/prism-http");
const root = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));
const text = (name: string): string => files.get(name) ?? expect.unreachable(`The package has no ${name}.`);
const manifest = JSON.parse(text("package.json"));
const entries = Object.values<string | object>(manifest.exports)
  .flatMap((entry): string[] => (typeof entry === "string" ? [entry] : Object.values(entry)))
  .map((path) => posix.join(path));

test("each entry, the command and each import leads to a file", () => {
  const modules = [...files.keys()].filter((name) => /^lib\/.*\.(js|d\.ts)$/.test(name));
  const targets = [...entries, ...Object.values<string>(manifest.bin), ...modules.flatMap(importsOf)];
  expect(targets).toContain("lib/generated/runtime/index.js");
  expect(targets.filter((target) => !files.has(target))).toEqual([]);
});

test("the declarations of the entries need neither Redocly, Prism nor Node", () => {
  const declarations = new Set(entries.filter((name) => name.endsWith(".d.ts")));
  for (const name of declarations) for (const imported of importsOf(name)) declarations.add(imported);
  expect([...declarations]).toContain("lib/generated/runtime/index.d.ts");
  expect([...declarations].filter((name) => /@redocly|@stoplight|"node:/.test(text(name)))).toEqual([]);
});

test("each source map leads to a source", () => {
  const maps = [...files.keys()].filter((name) => name.endsWith(".map"));
  expect(maps).toContain("lib/generated/client.js.map");
  expect(maps).toContain("lib/generated/client.d.ts.map");
  for (const name of maps)
    for (const source of JSON.parse(text(name)).sources)
      expect([...files.keys()]).toContain(posix.join(dirname(name), source));
});

test("each link in the Markdown files leads to a file", () => {
  const targets = ["README.md", "CHANGELOG.md", "docs/client.md", "docs/mock.md"].flatMap((name) =>
    [...text(name).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = ""]) => posix.join(dirname(name), target)),
  );
  expect(targets).toContain("docs/client.md");
  expect(targets.filter((target) => !files.has(target))).toEqual([]);
});

test("graph-profile tells an older Node which version is needed", async () => {
  const old = ["--require", join(project.root, "tests/fixtures/old-node.cjs")];
  const { code, stdout, stderr } = await run(alone, ["mock"], { nodeOptions: old });
  const message = "graph-profile needs Node 22.13.0 or newer, and this is Node 20.20.2.\n";
  expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: "", stderr: message });
});

describe("graph-profile mock", () => {
  test("responds to the program of the README", async () => {
    const [, program = ""] = text("README.md").match(/```js\n(.*?)```/s) ?? [];
    expect(program).toContain("http://127.0.0.1:4010");
    const mock = await startMockCommand(withPrism);
    onTestFinished(mock.stop);
    await writeFile(join(withPrism, "try.mjs"), program.replace("http://127.0.0.1:4010", mock.url));
    const output = await runProgram(process.execPath, ["try.mjs"], withPrism);
    expect(output).toMatch(
      /^\{\n.*^ {2}id: '[\da-f-]{36}',\n.*^ {2}displayName: 'Contoso Re-branding Project',$.*^\}\n$/ms,
    );
  });

  test("prints the command that installs Prism, and with it graph-profile in a project without it, as under npx", async () => {
    const prism = ["@stoplight/prism-core", "@stoplight/prism-http"];
    const exact = prism.map((name) => `${name}@${root.devDependencies[name]}`).join(" ");
    const { code, stdout, stderr } = await run(alone, ["mock"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(`\n  npm install --save-dev ${exact}\n`);
    const elsewhere = await run(alone, ["mock"], { cwd: await temporaryFolder() });
    expect(elsewhere.stderr).toContain(`\n  npm install --save-dev graph-profile@${root.version} ${exact}\n`);
  });

  test("mocks another API description and rejects what is not one", async () => {
    const document = JSON.parse(text("docs/openapi.json"));
    const save = (name: string, value: unknown) => writeFile(join(withPrism, name), JSON.stringify(value));
    await save("other.json", { ...document, paths: { "/other": document.paths["/me/profile/projects"] } });
    const statusOf = (url: string) => fetch(url, { method: "POST", body: "{}" }).then(({ status }) => status);
    const mock = await startMockCommand(withPrism, { flags: ["--spec", "other.json"] });
    onTestFinished(mock.stop);
    expect(await statusOf(`${mock.url}/other`)).toBe(401);
    expect(await statusOf(`${mock.url}/me/profile/projects`)).toBe(404);
    await save("old.json", { swagger: "2.0" });
    await save("parts.json", { openapi: "3.1.0", paths: { "/a": { $ref: "a.yaml" } } });
    await writeFile(join(withPrism, "openapi.yaml"), "openapi: 3.1.0");
    for (const [name, message] of [
      ["old.json", /^error old\.json is not an OpenAPI 3\.0 or 3\.1 description/],
      ["parts.json", /^error parts\.json refers to another file, a\.yaml\. Bundle it first/],
      ["openapi.yaml", /^error openapi\.yaml is not JSON: .* Bundle it first/],
      ["gone.json", /^error Cannot read the API description gone\.json/],
    ] as const) {
      const { code, stderr } = await run(withPrism, ["mock", "--spec", name]);
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(message) });
      expect(stderr).not.toMatch(/^ +at /m);
    }
  });

  test("shows help", async () => {
    const { stdout } = await run(alone, ["mock", "--help"]);
    expect(stdout).toContain(mockCommand.help);
    expect((await run(alone, ["--help"])).stdout).toContain("Usage: npx graph-profile <command>");
  });
});

describe("graph-profile docs", () => {
  test("prints the address of the reference docs", async () => {
    const { stdout } = await run(alone, ["docs", "--print"]);
    expect(await readFile(new URL(stdout.trim()), "utf8")).toBe(text("docs/index.html"));
    expect([...files.keys()]).toContain("docs/zh-CN/index.html");
  });

  test("opens them with the program of the platform, and reports it if there is none", async () => {
    const bin = await temporaryFolder();
    const failed = await run(alone, ["docs"], { PATH: bin });
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/^error Cannot open the browser: .*ENOENT\. Open the URL above yourself\.$/m);
    const opened = join(bin, "opened");
    for (const name of ["open", "xdg-open"])
      await writeFile(join(bin, name), `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`, { mode: 0o755 });
    const { stdout } = await run(alone, ["docs"], { PATH: `${bin}:${process.env.PATH}` });
    await expect.poll(() => readFile(opened, "utf8").catch(() => "")).toBe(stdout.trim());
  });
});

/** Returns the files that a module or a declaration imports by relative paths. */
function importsOf(name: string): string[] {
  const paths = [...text(name).matchAll(/\b(?:from |import ?\(?)"(\.[^"]+)"/g)].map(([, path = ""]) => path);
  const targets = paths.map((path) => posix.join(dirname(name), path));
  return name.endsWith(".d.ts") ? targets.map((target) => target.replace(/\.[jt]s$/, ".d.ts")) : targets;
}

/** Creates a project with the package, and with links to some dependencies of this repository. */
async function projectWithPackage(...peers: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-package-"));
  afterAll(() => rm(folder, { recursive: true }));
  await write(join(folder, "node_modules/graph-profile"), files);
  for (const name of ["openapi-fetch", ...peers]) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(project.root, "node_modules", name), link, "junction");
  }
  return folder;
}

/** Runs `graph-profile` of a project. */
async function run(
  folder: string,
  args: readonly string[],
  { cwd = folder, nodeOptions = [], PATH }: { cwd?: string; nodeOptions?: readonly string[]; PATH?: string } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const program = join(folder, "node_modules/graph-profile/lib/src/cli/graph-profile.js");
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...(PATH === undefined ? {} : { PATH }) };
  return promisify(execFile)(process.execPath, [...nodeOptions, program, ...args], { cwd, env }).then(
    (output) => ({ code: 0, ...output }),
    (error) => error,
  );
}
