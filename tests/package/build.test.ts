import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { buildPackage } from "../../scripts/package/build.ts";
import { replaceFolder } from "../../scripts/package/replace.ts";
import type { GeneratedFiles } from "../../scripts/pipeline/pipeline.ts";
import { project } from "../../scripts/support/project.ts";
import { installPackage } from "../support/installed.ts";
import { temporaryFolder } from "../support/temporary.ts";

let files: GeneratedFiles;
beforeAll(async () => {
  files = await buildPackage();
}, 60_000);

const text = (name: string): string => files.get(name) ?? expect.unreachable(`the package has no ${name}`);
const manifest = () => JSON.parse(text("package.json"));

/** A project with the package in it, and with some of this repository's dependencies. */
async function install(...dependencies: string[]): Promise<string> {
  const folder = await temporaryFolder();
  await installPackage(folder, files, dependencies);
  return folder;
}

/** Starts `graph-profile` there, waits for what it prints, and ends it with the test. */
async function printed(folder: string, args: readonly string[], pattern: RegExp): Promise<string> {
  const command = join(folder, "node_modules/graph-profile", manifest().bin["graph-profile"]);
  const running = promisify(execFile)(process.execPath, [command, ...args], { cwd: folder });
  const ended = running.catch(({ stdout, stderr }) => expect.unreachable(`it ended:\n${stdout}${stderr}`));
  onTestFinished(() => {
    running.child.kill();
    return running.then(
      () => {},
      () => {},
    );
  });
  let output = "";
  const found = new Promise<string>((resolve) => {
    running.child.stdout?.on("data", (chunk: string) => {
      output += chunk;
      const [match] = output.match(pattern) ?? [];
      if (match) resolve(match);
    });
  });
  return Promise.race([found, ended]) as Promise<string>;
}

/** Runs `graph-profile` of a project to its end. */
const run = async (folder: string, args: readonly string[], cwd = folder) => {
  const command = join(folder, "node_modules/graph-profile", manifest().bin["graph-profile"]);
  return promisify(execFile)(process.execPath, [command, ...args], { cwd }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
};

describe("the files", () => {
  test("every entry, the command and every import within the package has its file", () => {
    const { exports, bin } = manifest();
    const targets = Object.values(exports).flatMap((entry) =>
      typeof entry === "string" ? entry : Object.values(entry as object),
    );
    for (const target of [...targets, `./${bin["graph-profile"]}`])
      expect([...files.keys()]).toContain(target.slice(2));
    for (const name of [...files.keys()].filter((each) => /^lib\/.*\.(js|d\.ts)$/.test(each)))
      for (const [, path = ""] of text(name).matchAll(/\b(?:from |import ?\(?)"(\.[^"]+)"/g)) {
        const target = join(name, "..", path).replaceAll("\\", "/");
        const file = name.endsWith(".d.ts") ? target.replace(/\.js$/, ".d.ts") : target;
        expect([...files.keys()], `${name} imports ${path}`).toContain(file);
      }
  });

  test("each source map leads to a source in the package", () => {
    const maps = [...files.keys()].filter((name) => name.endsWith(".map"));
    expect(maps.length).toBeGreaterThan(50);
    for (const name of maps)
      for (const source of JSON.parse(text(name)).sources)
        expect([...files.keys()]).toContain(join(name, "..", source).replaceAll("\\", "/"));
  });

  test("it needs openapi-fetch alone; its declarations know neither Redocly nor Prism", async () => {
    const { dependencies, scripts, private: isPrivate } = manifest();
    const root = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));
    expect({ dependencies, scripts, isPrivate }).toEqual({
      dependencies: { "openapi-fetch": root.dependencies["openapi-fetch"] },
      scripts: undefined,
      isPrivate: undefined,
    });
    for (const [name, content] of files)
      if (name.endsWith(".d.ts")) expect(content, name).not.toMatch(/@redocly|@stoplight|"node:/);
  });

  test("each link of its texts leads to a file of it", () => {
    const texts = ["README.md", "CHANGELOG.md", ...[...files.keys()].filter((name) => /^docs\/.*\.md$/.test(name))];
    expect(texts).toContain("docs/client.md");
    for (const name of texts)
      for (const [, target = ""] of text(name).matchAll(/\]\((?!https?:)([^)]+)\)/g))
        expect([...files.keys()]).toContain(join(name, "..", target).replaceAll("\\", "/"));
  });

  test("the README of the package and that of the repository show one program", async () => {
    const readme = await readFile(join(project.root, "README.md"), "utf8");
    const [program = "none"] = text("README.md").match(/```ts\n.*?```/s) ?? [];
    expect(readme).toContain(program);
  });
});

test("graph-profile says which Node it needs", async () => {
  const folder = await install();
  const command = join(folder, "node_modules/graph-profile", manifest().bin["graph-profile"]);
  const old = join(project.root, "tests/fixtures/old-node.cjs");
  const ending = promisify(execFile)(process.execPath, ["--require", old, command, "mock"]);
  await expect(ending).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: "graph-profile needs Node 22.13.0 or newer, and this is Node 20.20.2.\n",
  });
});

describe("graph-profile mock", () => {
  test("answers the program of the README", async () => {
    const folder = await install("@stoplight/prism-http", "@stoplight/prism-core");
    const started = await printed(folder, ["mock", "--port", "0", "--seed", "1"], /at http:\S+.*Ctrl-C/s);
    const [url = ""] = started.match(/http:\/\/\S+/) ?? [];
    const [, program = ""] = text("README.md").match(/```ts\n(.*?)```/s) ?? [];
    expect(program).toContain("http://127.0.0.1:4010");
    await writeFile(join(folder, "try.mjs"), program.replace("http://127.0.0.1:4010", url));
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ["try.mjs"], { cwd: folder });
    expect(stderr).toBe("");
    expect(stdout).toMatch(
      /^\{\n.*^ {2}id: '[\da-f-]{36}',\n.*^ {2}displayName: 'Contoso Re-branding Project',$.*^\}\n$/ms,
    );
  });

  test("says the line that installs Prism where it is missing", async () => {
    const { code, stdout, stderr } = await run(await install(), ["mock"]);
    const root = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));
    const [core, http] = ["core", "http"].map((part) => `@stoplight/prism-${part}`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    const version = (name = "") => `${name}@${root.devDependencies[name]}`;
    expect(stderr).toContain(`\n  npm install --save-dev ${version(core)} ${version(http)}\n`);
  });

  test("says to install graph-profile too where the project has none, as when npx fetched it", async () => {
    const { stderr } = await run(await install(), ["mock"], await temporaryFolder());
    expect(stderr).toContain(`npm install --save-dev graph-profile@${manifest().version} @stoplight/prism-core@`);
  });

  test("takes another description, and refuses what is none", async () => {
    const folder = await install("@stoplight/prism-http", "@stoplight/prism-core");
    const document = JSON.parse(text("docs/openapi.json"));
    const write = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));
    await write("other.json", { ...document, info: { ...document.info, title: "Another" } });
    expect(await printed(folder, ["mock", "--port", "0", "--spec", "other.json"], /^Mock of .*/m)).toContain("Another");
    await write("old.json", { swagger: "2.0" });
    await write("parts.json", { openapi: "3.1.0", paths: { "/a": { $ref: "a.yaml" } } });
    await writeFile(join(folder, "openapi.yaml"), "openapi: 3.1.0");
    for (const [name, message] of [
      ["old.json", "old.json is not an OpenAPI 3.0 or 3.1 description"],
      ["parts.json", "parts.json refers to another file, a.yaml. Bundle it first"],
      ["openapi.yaml", "openapi.yaml is not JSON"],
      ["gone.json", "Cannot read the API description gone.json"],
    ] as const) {
      const { code, stderr } = await run(folder, ["mock", "--spec", name]);
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(`error ${message}`) });
      expect(stderr).not.toMatch(/^ +at /m);
    }
  });

  test("has the flags of npm run mock", async () => {
    const folder = await install();
    const { stdout } = await run(folder, ["mock", "--help"]);
    const { command } = await import("../../scripts/mock.ts");
    for (const flag of Object.keys(command.options)) expect(stdout).toContain(`  --${flag}`);
    expect((await run(folder, ["--help"])).stdout).toContain("Usage: npx graph-profile <command>");
  });
});

describe("graph-profile docs", () => {
  test("prints where the packaged reference is", async () => {
    const folder = await install();
    const { stdout } = await run(folder, ["docs", "--print"]);
    expect(await readFile(new URL(stdout.trim()), "utf8")).toBe(text("docs/index.html"));
    expect([...files.keys()].filter((name) => name.startsWith("docs/")).toSorted()).toEqual(
      ["changelog.html", "client.md", "index.html", "mock.md", "openapi.json", "openapi.yaml", "zh-CN/index.html"].map(
        (name) => `docs/${name}`,
      ),
    );
  });

  test("has the platform's opener open it, and says where there is none", async () => {
    const folder = await install();
    const command = join(folder, "node_modules/graph-profile", manifest().bin["graph-profile"]);
    const docs = (env: NodeJS.ProcessEnv) => promisify(execFile)(process.execPath, [command, "docs"], { env });
    const fault = await docs({ PATH: folder }).catch(({ stderr }) => String(stderr));
    expect(fault).toMatch(/^error Cannot open the browser: .*ENOENT\. Open the URL above yourself\.$/m);
    const opened = join(folder, "opened");
    for (const name of ["open", "xdg-open"])
      await writeFile(join(folder, name), `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`, { mode: 0o755 });
    const { stdout } = await docs({ PATH: `${folder}:${process.env.PATH}` });
    await expect.poll(() => readFile(opened, "utf8").catch(() => "")).toBe(stdout.trim());
  });
});

test("a folder that cannot be written to stays as it is", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "file"), "");
  await expect(replaceFolder(join(folder, "file/package"), files)).rejects.toThrow("Cannot write the folder");
  expect(await readFile(join(folder, "file"), "utf8")).toBe("");
});
