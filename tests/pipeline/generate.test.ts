import { execFile } from "node:child_process";
import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { project } from "../../scripts/support/project.ts";
import { run } from "../support/run.ts";
import { copyOfSpec, temporaryFolder } from "../support/temporary.ts";

async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const names = files.map((file) => relative(folder, file)).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

describe("generate", () => {
  test("writes what is committed, and says which stages it ran", async () => {
    const out = join(await temporaryFolder(), "a/new/folder");
    const { code, stdout, stderr } = await run(["generate", "--out", out]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    for (const stage of ["read", "bundle", "lint", "types", "validators", "client", "examples", "write"])
      expect(stdout).toMatch(new RegExp(`^${stage} +\\d+ ms$`, "m"));
    expect(stdout).toMatch(/(\d+) of \1 files written\n$/);
    expect(await contents(out)).toEqual(await contents(project.generated));
  });

  test("gives the same bytes again, in this process and from another folder", async () => {
    const { folder, spec, config } = await copyOfSpec();
    const committed = Object.entries(await contents(project.generated));
    const sorted = (files: ReadonlyMap<string, string>) => [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(await runPipeline(project.spec, project.redoclyConfig))).toEqual(committed);
    await rename(join(folder, "spec"), join(folder, "moved"));
    await cp(join(folder, "moved"), join(folder, "spec"), { recursive: true });
    expect(sorted(await runPipeline(spec, config))).toEqual(committed);
  });

  test("with --no-validators removes those of an earlier run, and check takes the flag too", async () => {
    const out = await temporaryFolder();
    await cp(project.generated, out, { recursive: true });
    const { stdout } = await run(["generate", "--out", out, "--no-validators"]);
    expect(stdout).not.toContain("validators");
    expect((await readdir(out)).filter((name) => name.startsWith("validators"))).toEqual([]);
    expect((await run(["check", "--out", out, "--no-validators"])).code).toBe(0);
    expect((await run(["check", "--out", out])).stderr).toContain("missing    validators.ts");
  });

  test("writes nothing when nothing has changed", async () => {
    const { stdout } = await run(["generate"]);
    expect(stdout).toMatch(/generated is up to date\n$/);
  });

  test("removes what it made before and makes no more, and leaves other files alone", async () => {
    const out = await temporaryFolder();
    await cp(project.generated, out, { recursive: true });
    await cp(join(out, "runtime/send.ts"), join(out, "runtime/old.ts"));
    await writeFile(join(out, "notes.txt"), "mine");
    await run(["generate", "--out", out]);
    expect(await readdir(join(out, "runtime"))).not.toContain("old.ts");
    expect(await readFile(join(out, "notes.txt"), "utf8")).toBe("mine");
  });

  test("makes TypeScript that Node runs as it is", async () => {
    const files = ["client.ts", "examples.ts"].map((name) => pathToFileURL(join(project.generated, name)).href);
    const program = `
      const [{ createClient }, { examples }] = [await import("${files[0]}"), await import("${files[1]}")];
      console.log(Object.keys(createClient()).join() === Object.keys(examples).join());`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
    expect(stdout).toBe("true\n");
  });
});

describe("a description with a fault", () => {
  test("stops generate before anything is written, and is shown with file, line and column", async () => {
    const { folder, spec, config } = await copyOfSpec();
    await edit(join(folder, "spec/paths/me_profile_projects.yaml"), "  operationId: createMyProject\n", "");
    const out = join(folder, "generated");
    const { code, stderr } = await run(["generate", "--spec", spec, "--out", out, "--config", config]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/spec\/paths\/me_profile_projects\.yaml:1:1 .*operationId.*\(operation-operationId\)/);
    expect(stderr).toContain("The API description has 1 problem:");
    expect(stderr).toContain("Nothing was written.");
    expect(await readdir(folder)).not.toContain("generated");
  });

  test("leaves the old files as they were", async () => {
    const { folder, spec, config } = await copyOfSpec();
    const out = join(folder, "generated");
    await cp(project.generated, out, { recursive: true });
    await edit(join(folder, "spec/components/schemas/webAccount.yaml"), "itemFacet.yaml", "itemFacets.yaml");
    const { code, stderr } = await run(["generate", "--spec", spec, "--out", out, "--config", config]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/webAccount\.yaml:\d+:\d+ .*\(no-unresolved-refs\)/);
    expect(await contents(out)).toEqual(await contents(project.generated));
  });

  test.each([
    [
      "an example that does not fit its schema",
      "examples/createWebAccount.reference.yaml",
      "userId: innocenty.popov",
      "userId: 1",
      "no-invalid-media-type-examples",
    ],
    ["a type that there is not", "components/schemas/webAccount.yaml", '[string, "null"]', '[text, "null"]', "struct"],
    [
      "a permission that no scheme has",
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

  test("a file that is not there", async () => {
    const { code, stderr } = await run(["generate", "--spec", "nowhere.yaml"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error Cannot read the API description nowhere\.yaml: ENOENT/);
  });

  test("a reference to another machine, which is not followed", async () => {
    const { folder, spec, config } = await copyOfSpec();
    const file = join(folder, "spec/components/schemas/webAccount.yaml");
    await edit(file, "$ref: itemFacet.yaml", "$ref: https://example.com/itemFacet.yaml");
    await expect(runPipeline(spec, config)).rejects.toThrow(/webAccount\.yaml:\d+:\d+ .*is on the network/);
  });
});

describe("check", () => {
  test("passes when the files are what generate writes", async () => {
    expect(await run(["check"])).toMatchObject({ code: 0, stdout: "generated is up to date\n", stderr: "" });
  });

  test("names what is stale and how to mend it, and writes nothing", async () => {
    const out = await temporaryFolder();
    await cp(project.generated, out, { recursive: true });
    await edit(join(out, "types.ts"), "export interface paths", "export interface path");
    await rename(join(out, "examples.ts"), join(out, "samples.ts"));
    const before = await contents(out);
    const { code, stderr } = await run(["check", "--out", out]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      "changed    types.ts\n  missing    examples.ts\n  left over  samples.ts\nRun `npm run generate`.",
    );
    expect(await contents(out)).toEqual(before);
  });

  test("sees a change of the description that was not generated", async () => {
    const { folder, spec, config } = await copyOfSpec();
    await edit(
      join(folder, "spec/components/schemas/webAccount.yaml"),
      "What the person says",
      "All that the person says",
    );
    const { code, stderr } = await run(["check", "--spec", spec, "--config", config]);
    expect(code).toBe(1);
    expect(stderr).toContain("changed    openapi.yaml\n  changed    document.ts\n  changed    types.ts\n");
  });
});

describe("a run with nothing changed", () => {
  const generate = (spec: string, config: string, out: string) =>
    run(["generate", "--spec", spec, "--config", config, "--out", out]);

  test("does nothing and says so; any change of what was read, or made, is made good", async () => {
    const { folder, spec, config } = await copyOfSpec();
    const out = join(folder, "generated");
    const again = () => generate(spec, config, out);
    expect((await again()).stdout).toMatch(/21 of 21 files written\n$/);
    expect((await again()).stdout).toMatch(/^\S*generated is up to date\n$/);
    const edits: [file: string, edit: (text: string) => string, result: RegExp][] = [
      [
        "spec/components/schemas/entity.yaml",
        (text) => text.replace("The unique", "A unique"),
        /\d of 21 files written\n$/,
      ],
      ["generated/client.ts", (text) => `${text}// mine\n`, /1 of 21 files written\n$/],
      ["scripts/lint/house-rules.js", (text) => `${text}\n// more\n`, /^read.*up to date\n$/s],
      ["redocly.yaml", (text) => `${text}\n# more\n`, /^read.*up to date\n$/s],
    ];
    for (const [file, edit, result] of edits) {
      const path = join(folder, file);
      await writeFile(path, edit(await readFile(path, "utf8")));
      expect((await again()).stdout).toMatch(result);
      expect((await again()).stdout).toMatch(/^\S*generated is up to date\n$/);
    }
    await writeFile(join(out, "more.ts"), "// mine\n");
    expect((await again()).stdout).toMatch(/^read.*up to date\n$/s);
    expect((await again()).stdout).toMatch(/^\S*generated is up to date\n$/);
    await rm(join(folder, "spec/components/schemas/entity.yaml"));
    expect((await again()).code).toBe(1);
  });
});
