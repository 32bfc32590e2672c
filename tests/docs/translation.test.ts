import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languagesOf } from "../../scripts/docs/languages.ts";
import { textsOf, translationProblems } from "../../scripts/docs/translation.ts";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import { loadDocument } from "../support/document.ts";
import { copyOfSpec } from "../support/temporary.ts";

const languages = (await languagesOf(project.spec)).filter(({ overlay }) => overlay);
const source = await read(project.spec, project.redoclyConfig);

test("there is a translation to Chinese", () => {
  expect(languages.map(({ tag, name, folder }) => ({ tag, name, folder }))).toEqual([
    { tag: "zh-CN", name: "简体中文", folder: "zh-CN/" },
  ]);
});

describe.each(languages)("the translation to $tag", ({ overlay = "" }) => {
  test("is whole, and of the texts as they are now", async () => {
    expect(await translationProblems(source, overlay)).toEqual([]);
  });

  test("leaves the code in the texts as it is, and all that is not text", async () => {
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

test.each<[string, string, (text: string) => string, string]>([
  [
    "a text that has no translation",
    "components/schemas/entity.yaml",
    (text) => `title: Entity\n${text}`,
    '#/components/schemas/entity/title is not translated: "Entity"',
  ],
  [
    "a text that has changed since",
    "components/schemas/physicalAddress.yaml",
    (text) => text.replace("The city.", "The town."),
    '#/components/schemas/physicalAddress/properties/city/description has changed since it was translated: "The city." is now "The town."',
  ],
  [
    "a tag that has changed its name",
    "openapi.yaml",
    (text) => text.replace("name: Projects", "name: Project"),
    '#/tags/1/name has changed since it was translated: "Projects" is now "Project"',
  ],
  [
    "a translation of what is not there any more",
    "components/schemas/physicalAddress.yaml",
    (text) => text.replace(/ {2}city:\n.*\n.*\n/, ""),
    "#/components/schemas/physicalAddress/properties/city/description is translated, and is not there",
  ],
  [
    "an object that is not there any more",
    "overlays/zh-CN.yaml",
    (text) => text.replace("$.components.schemas.entity\n", "$.components.schemas.nobody\n"),
    "$.components.schemas.nobody is translated, and there is no such object",
  ],
  [
    "a translation that does not say of what",
    "overlays/zh-CN.yaml",
    (text) => text.replace(/(schemas\.personRelationship\n) {4}x-original:\n.*\n/, "$1"),
    "$.components.schemas.personRelationship translates description, and x-original does not have it",
  ],
])("%s is told", async (_, file, change, problem) => {
  const { folder, spec, config } = await copyOfSpec();
  const path = join(folder, "spec", file);
  const text = await readFile(path, "utf8");
  expect(change(text)).not.toBe(text);
  await writeFile(path, change(text));
  const overlay = join(folder, "spec/overlays/zh-CN.yaml");
  expect(await translationProblems(await read(spec, config), overlay)).toContain(problem);
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
