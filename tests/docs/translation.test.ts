import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languagesOf } from "../../scripts/docs/languages.ts";
import { textsOf, translationProblems } from "../../scripts/docs/translation.ts";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import { loadDocument } from "../support/document.ts";
import { copyOfSpec, temporaryFolder } from "../support/temporary.ts";

const languages = (await languagesOf(project.spec)).filter(({ overlay }) => overlay);
const source = await read(project.spec, project.redoclyConfig);

test("the docs are translated into Chinese", () => {
  expect(languages.map(({ tag, name, folder }) => ({ tag, name, folder }))).toEqual([
    { tag: "zh-CN", name: "简体中文", folder: "zh-CN/" },
  ]);
});

describe.each(languages)("the translation into $tag", ({ overlay = "" }) => {
  test("is complete and up to date", async () => {
    expect(await translationProblems(source, overlay)).toEqual([]);
  });

  test("changes neither code in the texts nor anything that is not text", async () => {
    const [original, translated] = [await loadDocument(), await bundle(source, [overlay])];
    const [texts, translations] = [textsOf(original), textsOf(translated)];
    expect(texts.size).toBeGreaterThan(200);
    for (const [place, text] of texts) {
      const translation = translations.get(place) ?? "";
      expect({ place, code: codeIn(translation) }).toEqual({ place, code: codeIn(text) });
      expect({ place, rows: rowsIn(translation) }).toEqual({ place, rows: rowsIn(text) });
    }
    expect(withoutTexts(translated)).toEqual(withoutTexts(original));
  });
});

test("each problem of a translation is reported with its place", async () => {
  const { folder, spec, config } = await copyOfSpec();
  const edit = async (name: string, from: string | RegExp, to: string): Promise<void> => {
    const path = join(folder, "spec", name);
    const text = await readFile(path, "utf8");
    expect(text).toMatch(from);
    await writeFile(path, text.replace(from, to));
  };
  await edit("components/schemas/entity.yaml", /^/, "title: Entity\n");
  await edit("components/schemas/physicalAddress.yaml", /(postalCode:\n.*\n.*description: ).*/, "$1Another text.");
  await edit("components/schemas/physicalAddress.yaml", / {2}city:\n.*\n.*\n/, "");
  await edit("openapi.yaml", "name: Projects", "name: Project");
  await edit("overlays/zh-CN.yaml", "$.components.schemas.identitySet\n", "$.components.schemas.nobody\n");
  await edit("overlays/zh-CN.yaml", /(schemas\.personRelationship\n) {4}x-original:\n.*\n/, "$1");
  const problems = await translationProblems(await read(spec, config), join(folder, "spec/overlays/zh-CN.yaml"));
  const expected = [
    /^#\/components\/schemas\/entity\/title is not translated: "Entity"$/,
    /\/physicalAddress\/properties\/postalCode\/description has changed since .*: ".*" is now "Another text\."$/,
    /\/physicalAddress\/properties\/city\/description is translated, but does not exist$/,
    /^#\/tags\/1\/name has changed since it was translated: "Projects" is now "Project"$/,
    /^\$\.components\.schemas\.nobody is translated, but does not exist$/,
    /^\$\.components\.schemas\.personRelationship: description is missing from x-original$/,
  ];
  for (const problem of expected) expect(problems).toContainEqual(expect.stringMatching(problem));
});

const codeIn = (text: string): string[] => [...new Set(text.match(/`[^`]+`/g))].sort();
const rowsIn = (text: string): number => text.match(/^\|/gm)?.length ?? 0;

function withoutTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTexts);
  if (node === null || typeof node !== "object") return node;
  const names = ["title", "summary", "description", "x-displayName"];
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (typeof value === "string" && (names.includes(key) || /^User\.ReadWrite/.test(key))) return [];
      return [[key, withoutTexts(value)]];
    }),
  );
}

test("the name of an overlay must be a language tag", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "overlays"));
  const overlay = join(folder, "overlays/de_DE.yaml");
  await writeFile(overlay, "");
  const message = `Invalid name of ${overlay}: expected a language tag (BCP 47) such as zh-CN, got "de_DE".`;
  await expect(languagesOf(join(folder, "openapi.yaml"))).rejects.toMatchObject({ name: "UserError", message });
});
