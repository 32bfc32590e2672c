import { cpSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { command as check } from "../../scripts/check.ts";
import { command as generate } from "../../scripts/generate.ts";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { project } from "../../scripts/support/project.ts";
import { runInProcess } from "../support/command.ts";
import { run } from "../support/run.ts";
import { copyOfSpec, filesIn, temporaryFolder } from "../support/temporary.ts";

const committed = await filesIn(project.generated);

async function copyOfGenerated(): Promise<string> {
  const folder = await temporaryFolder();
  cpSync(project.generated, folder, { recursive: true });
  return folder;
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

describe("generate writes the committed bytes", () => {
  test("from another folder, locale and time zone, with the time of each stage", async () => {
    const out = join(await temporaryFolder(), "a/new/folder");
    const env = {
      HOME: "/nonexistent",
      NO_COLOR: undefined,
      FORCE_COLOR: "1",
      LC_ALL: "tr_TR.UTF-8",
      TZ: "America/St_Johns",
    };
    const paths = ["--spec", project.spec, "--config", project.redoclyConfig, "--out", out];
    const { code, stdout, stderr } = await run(["generate", ...paths], [], { cwd: "/", env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const stage of ["read", "bundle", "lint", "types, validators", "client", "examples", "write"])
      expect(stdout).toMatch(new RegExp(`^${stage}.* \\d+ ms`, "m"));
    expect(stdout).toContain(`: ${committed.size} files written\n`);
    expect(await filesIn(out)).toEqual(committed);
  });

  test("from files with other line ends, created in another order, in a folder with an unusual name", async () => {
    const { folder } = await copyOfSpec();
    const root = join(folder, "äh? it's");
    const [spec, config] = [join(root, "spec/openapi.yaml"), join(root, "redocly.yaml")];
    for (const [name, text] of [...(await filesIn(join(folder, "spec")))].reverse()) {
      await mkdir(dirname(join(root, "spec", name)), { recursive: true });
      await writeFile(join(root, "spec", name), text.replaceAll("\n", "\r\n"));
    }
    for (const name of ["scripts", "redocly.yaml"]) await rename(join(folder, name), join(root, name));
    const files = await runPipeline(spec, config);
    const { "manifest.json": _, ...expected } = Object.fromEntries(committed);
    expect(Object.fromEntries(files)).toEqual(expected);
  });
});

describe("generate", () => {
  test("with --no-validators removes those of an earlier run, and check takes the flag too", async () => {
    const out = await copyOfGenerated();
    const { stdout } = await runInProcess(generate, ["--out", out, "--no-validators"]);
    expect(stdout).not.toContain("validators");
    expect(stdout).toMatch(/: 2 files written, 3 removed\n$/); // README.md and manifest.json
    expect((await readdir(out)).filter((name) => name.startsWith("validators"))).toEqual([]);
    expect(await runInProcess(check, ["--out", out, "--no-validators"])).toMatchObject({ code: 0 });
    expect((await runInProcess(check, ["--out", out])).stderr).toContain("missing    validators.ts");
  });

  test("overwrites no file that is not generated", async () => {
    const out = await temporaryFolder();
    await writeFile(join(out, "README.md"), "mine");
    const { code, stderr } = await runInProcess(generate, ["--out", out]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error These files would be overwritten, .*\n {2}\S+README\.md\n.*Nothing was written\.\n$/,
    );
    expect(await filesIn(out)).toEqual(new Map([["README.md", "mine"]]));
  });
});

describe("generate with nothing changed", () => {
  test("skips every stage; any change of what was read or written is noticed", async () => {
    const { folder, spec, config } = await copyOfSpec();
    const out = join(folder, "generated");
    const again = () => runInProcess(generate, ["--spec", spec, "--config", config, "--out", out]);
    const skipped = /^\S*generated is up to date\n$/;
    expect((await again()).stdout).toContain(`: ${committed.size} files written\n`);
    expect((await again()).stdout).toMatch(skipped);
    const edits: [file: string, edit: (text: string) => string, stdout: RegExp][] = [
      [
        "spec/components/schemas/entity.yaml",
        (text) => text.replace("The unique", "A unique"),
        /: \d files written\n$/,
      ],
      ["generated/client.ts", (text) => `${text}// mine\n`, /: 1 file written\n$/],
      ["generated/manifest.json", (text) => `${text}\n`, /: 1 file written\n$/],
      ["scripts/lint/house-rules.js", (text) => `${text}\n// more\n`, /^read.*up to date\n$/s],
      ["redocly.yaml", (text) => `${text}\n# more\n`, /^read.*up to date\n$/s],
    ];
    for (const [file, edit, stdout] of edits) {
      await writeFile(join(folder, file), edit(await readFile(join(folder, file), "utf8")));
      expect((await again()).stdout).toMatch(stdout);
      expect((await again()).stdout).toMatch(skipped);
    }
    await rm(join(folder, "spec/components/schemas/entity.yaml"));
    expect((await again()).code).toBe(1);
  });

  test("takes a relative path from another folder as another API description", async () => {
    const folder = await temporaryFolder();
    const out = join(folder, "generated");
    const cwd = vi.spyOn(process, "cwd");
    onTestFinished(() => cwd.mockRestore());
    for (const title of ["First", "Second"]) {
      await mkdir(join(folder, title));
      await writeFile(
        join(folder, title, "api.yaml"),
        `openapi: 3.1.0\ninfo: {title: ${title}, version: 1.0.0}\npaths: {}\n`,
      );
      cwd.mockReturnValue(join(folder, title));
      expect(await runInProcess(generate, ["--spec", "api.yaml", "--out", out])).toMatchObject({ code: 0 });
      expect(await readFile(join(out, "openapi.yaml"), "utf8")).toContain(`title: ${title}\n`);
    }
  });
});

describe("an API description with a problem", () => {
  test("stops generate with the place of the problem, before anything is written", async () => {
    const { folder, spec, config } = await copyOfSpec();
    await edit(join(folder, "spec/paths/me_profile_projects.yaml"), "  operationId: createMyProject\n", "");
    const out = join(folder, "generated");
    const { code, stdout, stderr } = await run(["generate", "--spec", spec, "--out", out, "--config", config]);
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/^(lint|write)/m);
    expect(stderr).toMatch(/spec\/paths\/me_profile_projects\.yaml:1:1 .*operationId.*\(operation-operationId\)/);
    expect(stderr).toContain("The API description has 1 problem:");
    expect(stderr).toMatch(/\n\nNothing was written\.\n$/);
    expect(await readdir(folder)).not.toContain("generated");
  });

  test("leaves the old files as they were", async () => {
    const { folder, spec, config } = await copyOfSpec();
    const out = await copyOfGenerated();
    await edit(join(folder, "spec/components/schemas/webAccount.yaml"), "itemFacet.yaml", "itemFacets.yaml");
    const { code, stderr } = await runInProcess(generate, ["--spec", spec, "--out", out, "--config", config]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/webAccount\.yaml:\d+:\d+ .*\(no-unresolved-refs\)/);
    expect(await filesIn(out)).toEqual(committed);
  });

  test.each([
    [
      "an example that is not valid against its schema",
      "examples/createWebAccount.reference.yaml",
      "userId: innocenty.popov",
      "userId: 1",
      "no-invalid-media-type-examples",
    ],
    ["an unknown type", "components/schemas/webAccount.yaml", '[string, "null"]', '[text, "null"]', "struct"],
    [
      "an undefined scope",
      "paths/me_profile_projects.yaml",
      "[User.ReadWrite.All]",
      "[User.Invented]",
      "security-scopes-defined",
    ],
  ])("%s", async (_what, file, from, to, rule) => {
    const { folder, spec, config } = await copyOfSpec();
    await edit(join(folder, "spec", file), from, to);
    await expect(runPipeline(spec, config)).rejects.toThrow(`(${rule})`);
  });

  test.each([
    ["openapi: 3.1.1\n  info: [", /openapi\.yaml:2:\d+ is not valid YAML/],
    ["swagger: '2.0'", /is not an OpenAPI 3\.0 or 3\.1 description: its `openapi` is missing/],
    ["openapi: 3.2.0", /is not an OpenAPI 3\.0 or 3\.1 description: its `openapi` is "3\.2\.0"/],
    ["just text", /is not an OpenAPI 3\.0 or 3\.1 description/],
    ["", /is not an OpenAPI 3\.0 or 3\.1 description/],
  ])("%j", async (text, message) => {
    const spec = join(await temporaryFolder(), "openapi.yaml");
    await writeFile(spec, text);
    await expect(runPipeline(spec, project.redoclyConfig)).rejects.toThrow(message);
  });

  test.each([
    [["--spec", "nowhere.yaml"], "Cannot read the API description nowhere.yaml: it does not exist."],
    [["--spec", "src"], "Cannot read the API description src: it is a folder."],
    [["--config", "nowhere.yaml"], "Cannot read the Redocly configuration nowhere.yaml: it does not exist."],
  ])("%j", async (flags, message) => {
    const stderr = `error ${message}\n\nNothing was written.\n`;
    expect(await runInProcess(generate, [...flags, "--out", await temporaryFolder()])).toEqual({
      code: 1,
      stdout: "",
      stderr,
    });
  });
});

describe("check", () => {
  test("passes when the files are what generate writes", async () => {
    const out = await copyOfGenerated(); // in the repository, check also compares the version with the last release
    const { code, stdout, stderr } = await runInProcess(check, ["--out", out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`${relative(process.cwd(), out)} is up to date\n`);
  });

  test("lists what differs and what to run, and writes nothing", async () => {
    const out = await copyOfGenerated();
    await runInProcess(generate, ["--out", out, "--no-validators"]);
    await edit(join(out, "types.ts"), "export interface paths", "export interface path");
    await rm(join(out, "examples.ts"));
    await edit(join(out, "manifest.json"), '"runtime/', `"notes.txt": "${"0".repeat(64)}",\n  "runtime/`);
    await writeFile(join(out, "notes.txt"), "listed");
    const before = await filesIn(out);
    const { code, stdout, stderr } = await runInProcess(check, ["--out", out, "--no-validators"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /is not what the API description generates:\n {2}changed {4}manifest\.json\n {2}changed {4}types\.ts\n {2}missing {4}examples\.ts\n {2}left over {2}notes\.txt\nRun `npm run generate`\.\n$/,
    );
    expect(await filesIn(out)).toEqual(before);
  });

  test("reports an edit of the API description that was not generated", async () => {
    const { folder, spec, config } = await copyOfSpec();
    await edit(join(folder, "spec/components/schemas/webAccount.yaml"), "What the person says", "All the person says");
    const { code, stderr } = await runInProcess(check, ["--spec", spec, "--config", config]);
    expect(code).toBe(1);
    for (const name of ["openapi.yaml", "document.ts", "types.ts"]) expect(stderr).toContain(`changed    ${name}\n`);
  });
});
