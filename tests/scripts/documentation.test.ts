import { existsSync } from "node:fs";
import { glob, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";

const read = (path: string): Promise<string> => readFile(join(project.root, path), "utf8");
const { scripts } = JSON.parse(await read("package.json"));
const scriptNames = Object.keys(scripts);

const pages = await Array.fromAsync(
  glob(["*.md", "docs/**/*.md", "examples/*/README.md", ".github/*.md"], { cwd: project.root }),
);

test("the pages are found", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "docs/client.md", ".github/PULL_REQUEST_TEMPLATE.md"]));
});

/** Returns the first group of each match. */
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, group = ""]) => group);

const targetsIn = (text: string) => matches(text, /(?:\]\(|src=")(?!https:|#|\/)([^)\s#"]+)/g);
const filesIn = (text: string) => matches(text, /`((?:src|scripts|spec|tests|docs|released|examples)\/[\w./-]*)`/g);
const npmScriptsIn = (text: string) => matches(text, /`npm run (?:--silent )?([\w:-]+)/g);

/** Returns the anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, "")
    .replaceAll(" ", "-");

describe.each(pages)("%s", async (page) => {
  const text = await read(page);

  test("links to existing files", () => {
    expect(targetsIn(text).filter((target) => !existsSync(join(project.root, dirname(page), target)))).toEqual([]);
  });

  test("links to existing headings", async () => {
    const links = [...text.replaceAll(/`[^`\n]*`/g, "").matchAll(/\]\((?!https?:)([^)\s#]*)#([^)\s]+)\)/g)].map(
      async ([link, target, anchor = ""]) => {
        const headings = matches(await read(target ? join(dirname(page), target) : page), /^#+ (.*)$/gm).map(anchorOf);
        return headings.includes(anchor) ? [] : [link];
      },
    );
    expect((await Promise.all(links)).flat()).toEqual([]);
  });

  test("names existing files", () => {
    const folders = [project.root, join(project.root, dirname(page))];
    expect(filesIn(text).filter((file) => !folders.some((folder) => existsSync(join(folder, file))))).toEqual([]);
  });

  test("names existing npm scripts", () => {
    expect(npmScriptsIn(text).filter((script) => !scriptNames.includes(script))).toEqual([]);
  });
});

test("links, files and npm scripts are found", async () => {
  const [readme, contributing] = await Promise.all([read("README.md"), read("CONTRIBUTING.md")]);
  expect(targetsIn(readme)).toEqual(expect.arrayContaining(["CONTRIBUTING.md", "docs/client.md"]));
  expect(filesIn(contributing)).toEqual(expect.arrayContaining(["src/mock/", "scripts/pipeline/limits.ts"]));
  expect(npmScriptsIn(contributing)).toEqual(expect.arrayContaining(["generate", "sbom", "test:slow"]));
});

test("CONTRIBUTING.md describes every npm script", async () => {
  const described = matches(await read("CONTRIBUTING.md"), /`npm (?:run )?([\w:]+)`/g);
  expect(described).toEqual(expect.arrayContaining(scriptNames.filter((name) => !name.startsWith("pre"))));
});

test("the index of decisions has every record with its title", async () => {
  const records = (await readdir(join(project.root, "docs/decisions"))).filter((name) => name !== "README.md");
  const rows = records.toSorted().map(async (name) => {
    const [, number, title] = (await read(`docs/decisions/${name}`)).match(/^# (\d{4}): (.+)\n/) ?? [];
    return `| [${number}](${name}) | ${title} |`;
  });
  expect(matches(await read("docs/decisions/README.md"), /^(\| \[.*)$/gm)).toEqual(await Promise.all(rows));
});
