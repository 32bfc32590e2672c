import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command as check } from "../../scripts/check.ts";
import { languagesOf } from "../../scripts/docs/languages.ts";
import { textsOf } from "../../scripts/docs/texts.ts";
import { checkTranslations } from "../../scripts/docs/translation.ts";
import { command as docs } from "../../scripts/docs.ts";
import { command as generate } from "../../scripts/generate.ts";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import { runInProcess } from "../support/command.ts";
import { loadDocument } from "../support/document.ts";
import { start } from "../support/run.ts";
import { copyOfSpec, temporaryFolder } from "../support/temporary.ts";

const languages = (await languagesOf(project.spec)).filter(({ overlay }) => overlay);
const source = await read(project.spec, project.redoclyConfig);

test("the docs are translated into Chinese", () => {
  expect(languages.map(({ tag, name, folder }) => ({ tag, name, folder }))).toEqual([
    { tag: "zh-CN", name: "简体中文", folder: "zh-CN/" },
  ]);
});

test("all translations are complete and up to date", async () => {
  expect(await warningsFor(project.spec, project.redoclyConfig)).toEqual([]);
});

test.each(languages)(
  "the translation into $tag changes neither code in the texts nor anything that is not text",
  async ({ overlay = "" }) => {
    const [original, translated] = [await loadDocument(), await bundle(source, [overlay])];
    const [texts, translations] = [textsOf(original), textsOf(translated)];
    expect(texts.size).toBeGreaterThan(200);
    for (const [place, text] of texts) {
      const translation = translations.get(place) ?? "";
      expect({ place, code: codeIn(translation) }).toEqual({ place, code: codeIn(text) });
      expect({ place, rows: rowsIn(translation) }).toEqual({ place, rows: rowsIn(text) });
    }
    expect(withoutTexts(translated)).toEqual(withoutTexts(original));
  },
);

test("a tag added before another one does not get its translation", async () => {
  const { spec, config, overlay, addTag } = await copyForEdits();
  const tagsIn = async () => {
    const { tags = [] } = await bundle(await read(spec, config), [overlay]);
    return tags.map((tag) => [tag.name, (tag as { "x-displayName"?: string })["x-displayName"]]);
  };
  const translatedTags = await tagsIn();
  await addTag();
  expect(await tagsIn()).toEqual([
    ["Certifications", "认证"],
    ["Patents", undefined],
    ["Projects", "项目"],
    ...translatedTags.slice(2),
  ]);
  expect(await warningsFor(spec, config)).toEqual([
    expect.stringMatching(/zh-CN\.yaml: 2 texts are not translated: #\/tags\/1\/name, #\/tags\/1\/description\. `npm/),
  ]);
});

test("a tag addressed by index is refused once another one is at the index", async () => {
  const { spec, config, edit, addTag } = await copyForEdits();
  await edit("overlays/zh-CN.yaml", "$.tags[?@.name=='Projects']", "$.tags[1]");
  expect(await warningsFor(spec, config)).toEqual([]);
  await addTag();
  await expect(warningsFor(spec, config)).rejects.toThrow(
    /zh-CN\.yaml:\d+:\d+ {2}The API description has another text here: "Patents"\. Indexes change; use a filter /,
  );
  expect(await updateIn(spec)).toMatchObject({ code: 1, stderr: expect.stringContaining("Indexes change") });
});

test("docs, check and dev refuse the translation of another text, with its place and what to do", async () => {
  const { folder, spec, config, overlay, edit } = await copyForEdits();
  await edit("components/schemas/entity.yaml", /(id:\n.*\n.*\n.*description: ).*/, "$1Other.");
  const generated = ["--config", config, "--out", join(folder, "generated")];
  expect(await runInProcess(generate, ["--spec", spec, ...generated])).toMatchObject({ code: 0 });
  for (const [command, flags] of [
    [docs, ["--out", join(folder, "site")]],
    [check, generated],
  ] as const) {
    const { code, stdout, stderr } = await runInProcess(command, ["--spec", spec, ...flags]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^error .* 1 problem:\n/);
    expect(stderr).toMatch(/\n`npm run docs -- --update-translations` updates `x-original`, and lists .*\.\n$/);
    const [, line = ""] = /zh-CN\.yaml:(\d+):\d+ {2}.* has another text here: "Other\."\./.exec(stderr) ?? [];
    expect(await lineOf(overlay, Number(line))).toMatch(/^ +description: The unique identifier/);
  }
  const dev = start(["dev", "--port", "0", "--docs-port", "0", "--spec", spec, ...generated]);
  await dev.printedError(/zh-CN\.yaml:\d+:\d+ {2}The API description has another text here: "Other\."/);
});

test("a change far down in a long text is shown", async () => {
  const { spec, config, edit } = await copyForEdits();
  await edit("openapi.yaml", "and ignore values that they do not know.", "and ignore all others.");
  await expect(warningsFor(spec, config)).rejects.toThrow(/another text here: "….{10,80}ignore all others\.\\n"\. /);
});

test("each kind of problem is reported with its place", async () => {
  const { spec, config, overlay, edit } = await copyForEdits();
  await edit("components/schemas/physicalAddress.yaml", / {2}city:\n(?: {4}.*\n)+/, "");
  await edit("openapi.yaml", "name: Projects", "name: Project");
  await edit("overlays/zh-CN.yaml", /(schemas\.personRelationship\n) {4}x-original:\n.*\n/, "$1");
  const message = await warningsFor(spec, config).then(String, (error: Error) => error.message);
  const problems = [...message.matchAll(/zh-CN\.yaml:(\d+):\d+ {2}(.*) {2}\(/g)].map(async ([, line, problem]) => [
    (await lineOf(overlay, Number(line))).trim(),
    problem,
  ]);
  expect(await Promise.all(problems)).toEqual([
    ["- target: $.tags[?@.name=='Projects']", "Nothing is at this target; change it, or delete the action."],
    ["description: The city.", "The API description has no text here; delete this one and its translation."],
    [
      "description: 某人与用户的关系。`unknownFutureValue` 代表后来增加的值；客户端不应发送该值。",
      "Its English text is missing in `x-original`.",
    ],
  ]);
});

test.each([
  ["overlay: 1.0.0", "overlay: 2.0.0", "Not an overlay: expected `overlay: 1.0.0`."],
  ["  - target: $.info\n", "  - targets: $.info\n", "`targets`"],
  ["  - target: $.info\n", "  - target: $.info[\n", "Invalid JSONPath expression: "],
  ["  - target: $.info\n", "  - target: 1\n", "Expected type `string`"],
  ["overlay: 1.0.0", "overlay: 1: 0", "is not valid YAML: "],
])("an overlay with %j replaced by %j is refused with its place", async (from, to, expected) => {
  const { folder, spec, overlay, edit } = await copyForEdits();
  await edit("overlays/zh-CN.yaml", from, to);
  const { code, stderr } = await runInProcess(docs, ["--spec", spec, "--out", join(folder, "site")]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(expected) });
  const [, line = ""] = /zh-CN\.yaml:(\d+):\d+ /.exec(stderr) ?? [];
  expect(await lineOf(overlay, Number(line))).toContain(to.trim());
});

test("an action without a target that translates nothing is a warning", async () => {
  const { spec, config, overlay, edit } = await copyForEdits();
  await edit("overlays/zh-CN.yaml", "actions:\n", "actions:\n  - target: $.webhooks\n    remove: true\n");
  const [warning = "", ...others] = await warningsFor(spec, config);
  expect(others).toEqual([]);
  const pattern = /zh-CN\.yaml:(\d+):5: Nothing is at this target; change it, or delete the action\.$/;
  const [, line = ""] = pattern.exec(warning) ?? [];
  expect(await lineOf(overlay, Number(line))).toBe("  - target: $.webhooks");
});

describe("npm run docs -- --update-translations", () => {
  test("changes nothing where everything is translated", async () => {
    const { spec, overlay } = await copyForEdits();
    expect(await updateIn(spec)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/zh-CN\.yaml is up to date\n$/),
    });
    expect(await readFile(overlay, "utf8")).toBe(await readFile(languages[0]?.overlay ?? "", "utf8"));
  });

  test("sets x-original to the present text, and lists the translation to review", async () => {
    const { spec, config, overlay, edit } = await copyForEdits();
    const [before, english] = [
      await readFile(overlay, "utf8"),
      "The unique identifier of the entity, assigned by the service.",
    ];
    await edit("components/schemas/entity.yaml", english, "The identifier.");
    const { code, stdout, stderr } = await updateIn(spec);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [, line = "", change] = /zh-CN\.yaml:(\d+):\d+ {2}(.*)\n$/.exec(stdout) ?? [];
    expect(change).toBe(`translates "${english}", now "The identifier."`);
    expect(await lineOf(overlay, Number(line))).toBe("          description: 实体的唯一标识符，由服务分配。");
    expect(await readFile(overlay, "utf8")).toBe(before.replace(english, "The identifier."));
    expect(await warningsFor(spec, config)).toEqual([]);
  });

  test("adds placeholders that are valid until they are translated", async () => {
    const { spec, config, overlay, edit, addTag } = await copyForEdits();
    await addTag();
    await edit(
      "components/schemas/entity.yaml",
      "description: The properties",
      "title: Entity\ndescription: The properties",
    );
    await edit(
      "components/schemas/webAccount.yaml",
      "      userId:",
      "      nickname:\n        type: string\n        description: |\n          One.\n\n          Two.\n      userId:",
    );
    const before = (await readFile(overlay, "utf8")).split("\n");
    const { code, stdout, stderr } = await updateIn(spec);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/: 0 of x-original updated, 4 placeholders/),
    });
    const count = "4 texts are not translated";
    expect(stderr).toMatch(new RegExp(`zh-CN\\.yaml: ${count}: #/tags/1/name, .*/nickname/description\\.\n$`));
    const text = await readFile(overlay, "utf8");
    expect(text).toContain(patents);
    const added = text.split("\n");
    for (const line of before) expect(added.splice(added.indexOf(line), 1)).toEqual([line]);
    expect(added).toHaveLength(8 + 2 + 10); // the tag, a title, and a description of three lines
    expect(await warningsFor(spec, config)).toEqual([expect.stringContaining(count)]);
    const { tags = [] } = await bundle(await read(spec, config), [overlay]);
    expect(tags[1]).toEqual({ name: "Patents", "x-displayName": "Patents", description: "Patents that a person has." });
    expect(await updateIn(spec)).toMatchObject({ code: 0, stdout: expect.stringMatching(/up to date\n$/) });
  });

  test("lists the place of a translation to review below an added action", async () => {
    const { spec, overlay, edit, addTag } = await copyForEdits();
    await addTag();
    await edit("components/schemas/webAccount.yaml", "description: An account", "description: One account");
    const { code, stdout } = await updateIn(spec);
    expect(code).toBe(0);
    const [, line = ""] =
      /: 1 of x-original updated, 2 placeholders added\nReview .*\n.*zh-CN\.yaml:(\d+):\d+ {2}.*\n$/.exec(stdout) ?? [];
    expect(await lineOf(overlay, Number(line))).toContain("description: 用户在 Web");
  });

  test("begins a translation, with the targets that a person would choose", async () => {
    const { spec, overlay, edit } = await copyForEdits();
    const targetsOf = (text: string) =>
      text
        .match(/^( {2}- | +)target:.*(\n +\$.*)?$/gm)
        ?.map((line) => line.trim())
        .sort();
    const before = await readFile(overlay, "utf8");
    await edit("overlays/zh-CN.yaml", /^actions:\n(.*\n)*/m, "actions: []\n");
    expect(await updateIn(spec)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/: 0 .*, 2\d\d placeholders added\n$/),
    });
    expect(targetsOf(await readFile(overlay, "utf8"))).toEqual(targetsOf(before));
  });

  test("says so where there are no translations", async () => {
    const { folder, spec } = await copyForEdits();
    await rm(join(folder, "spec/overlays"), { recursive: true });
    expect(await updateIn(spec)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/overlays has no translations\n$/),
    });
  });

  test("cannot be combined with other actions", async () => {
    const message = "error --update-translations cannot be combined with --serve, --screenshots or --out.\n";
    for (const other of ["--serve", "--screenshots", "--out=site"])
      expect((await runInProcess(docs, ["--update-translations", other])).stderr).toBe(message);
  });
});

test("the name of an overlay must be a language tag", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "overlays"));
  const overlay = join(folder, "overlays/de_DE.yaml");
  await writeFile(overlay, "");
  const message = `Invalid name of ${overlay}: expected a language tag (BCP 47) such as zh-CN, got "de_DE".`;
  await expect(languagesOf(join(folder, "openapi.yaml"))).rejects.toMatchObject({ name: "UserError", message });
});

/** Checks the translations of an API description, and returns the warnings. */
async function warningsFor(spec: string, config: string): Promise<string[]> {
  const warnings: string[] = [];
  await checkTranslations(spec, await bundle(await read(spec, config)), (message) => warnings.push(message));
  return warnings;
}

/** What is added to the overlay for a tag. */
const patents = `
  - target: $.tags[?@.name=='Patents']
    x-original:
      name: Patents
      description: Patents that a person has.
    update:
      x-displayName: Patents
      description: Patents that a person has.

`;

const updateIn = (spec: string) => runInProcess(docs, ["--update-translations", "--spec", spec]);

/** Copies the API description, and returns what edits it. */
async function copyForEdits() {
  const copy = await copyOfSpec();
  const edit = async (name: string, from: string | RegExp, to: string): Promise<void> => {
    const path = join(copy.folder, "spec", name);
    const text = await readFile(path, "utf8");
    const edited = text.replace(from, to);
    expect(edited).not.toBe(text);
    await writeFile(path, edited);
  };
  /** Adds a tag where `tags-alphabetical` demands it. */
  const addTag = async (): Promise<void> => {
    const tag = "  - name: Patents\n    description: Patents that a person has.\n";
    await edit("openapi.yaml", "  - name: Projects\n", `${tag}  - name: Projects\n`);
    await edit("paths/me_profile_projects.yaml", "[Projects]", "[Patents]");
  };
  return { ...copy, overlay: join(copy.folder, "spec/overlays/zh-CN.yaml"), edit, addTag };
}

const lineOf = async (path: string, line: number): Promise<string> =>
  (await readFile(path, "utf8")).split("\n")[line - 1] ?? "";

const codeIn = (text: string): string[] => [...new Set(text.match(/`[^`]+`/g))].sort();
const rowsIn = (text: string): number => text.match(/^\|/gm)?.length ?? 0;

function withoutTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTexts);
  if (node === null || typeof node !== "object") return node;
  const names = ["title", "summary", "description", "x-displayName"];
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (typeof value === "string" && (names.includes(key) || /^User\.ReadWrite/.test(key))) return [];
      if (key === "contact") return [[key, { ...value, name: "" }]];
      return [[key, withoutTexts(value)]];
    }),
  );
}
