import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "../../scripts/pipeline/lint.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { problemsIn } from "../support/problems.ts";
import { copyOfSpec, filesIn } from "../support/temporary.ts";

test.each([
  ["missing", (path: string) => rm(path), /does not exist/],
  ["not valid YAML", (path: string) => writeFile(path, "a: 1\n\tb: 1\n"), /Not valid YAML/],
  ["empty", (path: string) => writeFile(path, ""), /does not contain an object/],
])(
  "any file that is %s is one problem",
  async (_what, edit, message) => {
    const { spec, config } = await copyOfSpec();
    const folder = dirname(spec);
    const names = [...(await filesIn(folder)).keys()].filter((name) => !/^(openapi\.yaml$|overlays\/)/.test(name));
    expect(names.length).toBeGreaterThan(50);
    for (const path of names.map((name) => join(folder, name))) {
      const text = await readFile(path, "utf8");
      await edit(path);
      const problems = await problemsIn(folder, async () => lint(await read(spec, config)));
      expect({ path, problems }).toEqual({ path, problems: [expect.stringMatching(message)] });
      await writeFile(path, text);
    }
  },
  60_000,
);
