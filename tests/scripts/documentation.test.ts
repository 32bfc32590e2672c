import { existsSync } from "node:fs";
import { glob, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { redocly } from "../../scripts/pipeline/redocly.ts";
import { project } from "../../scripts/support/project.ts";

const read = (path: string): Promise<string> => readFile(join(project.root, path), "utf8");
const { scripts } = JSON.parse(await read("package.json"));

const pages = [
  ...(await Array.fromAsync(glob("*.md", { cwd: project.root }))),
  ...(await Array.fromAsync(glob("docs/**/*.md", { cwd: project.root }))),
  "examples/profile-form/README.md",
  ".github/PULL_REQUEST_TEMPLATE.md",
];

describe.each(pages)("%s", async (page) => {
  const text = await read(page);

  test("links to what is there", () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(([, link, image]) =>
      (link ?? image ?? "").replace(/#.*/, ""),
    );
    for (const target of targets.filter((each) => each !== "" && !/^https:/.test(each)))
      expect({ target, exists: existsSync(join(project.root, dirname(page), target)) }).toEqual({
        target,
        exists: true,
      });
  });

  test("names files that are there", () => {
    const files = [...text.matchAll(/`((?:scripts|spec|tests|docs|released)\/[\w./-]*)`/g)].map(
      ([, file = ""]) => file,
    );
    for (const file of files)
      expect({ file, exists: existsSync(join(project.root, file)) }).toEqual({ file, exists: true });
  });

  test("names npm scripts that there are", () => {
    for (const [, script] of text.matchAll(/`npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(script);
  });
});

describe("the records of decisions", async () => {
  const index = await read("docs/decisions/README.md");
  const records = (await readdir(join(project.root, "docs/decisions")))
    .filter((name) => name !== "README.md")
    .toSorted();

  test("are numbered in a row, and all in the index", () => {
    expect(records.map((name) => name.slice(0, 4))).toEqual(records.map((_, at) => String(at + 1).padStart(4, "0")));
    expect([...index.matchAll(/\((\d{4}-[^)]+)\)/g)].map(([, name]) => name)).toEqual(records);
  });

  test.each(records)("%s is short, and says when, what, why and what else", async (name) => {
    const text = await read(`docs/decisions/${name}`);
    expect(text.split("\n").length).toBeLessThan(40);
    expect([...text.matchAll(/^#+ .*/gm)].map(([heading]) => heading)).toEqual([
      expect.stringContaining(`# ${name.slice(0, 4)}: `),
      "## What",
      "## Why",
      "## What else there was",
    ]);
    expect(text).toMatch(/^Decided \d{4}-\d{2}\.$/m);
  });
});

// As GitHub wants a form: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests
test.each(["bug", "contract", "feature"])("the form %s asks under names and ids of its own", async (name) => {
  const form = redocly.parseYaml(await read(`.github/ISSUE_TEMPLATE/${name}.yaml`)) as {
    name: string;
    description: string;
    body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
  };
  expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
  const fields = form.body.filter(({ type }) => type !== "markdown");
  for (const { type } of fields) expect(["textarea", "input", "dropdown"]).toContain(type);
  for (const of of [fields.map(({ id }) => id), fields.map(({ attributes }) => attributes.label)]) {
    expect(of).not.toContain(undefined);
    expect(new Set(of).size).toBe(of.length);
  }
});
