import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { marked } from "marked";
import { expect, test } from "vitest";
import { compareDocuments } from "../../scripts/diff/changes.ts";
import { quoted } from "../../scripts/diff/place.ts";
import { markdown, plainText, type Report, report } from "../../scripts/diff/report.ts";
import { project } from "../../scripts/support/project.ts";
import { run } from "../support/run.ts";
import { copyOfSpec, temporaryFolder } from "../support/temporary.ts";
import { edit } from "./files.ts";

const description = (properties: object) => ({
  openapi: "3.1.1",
  info: { title: "Small", version: "1.0.0" },
  paths: {
    "/things": {
      post: {
        requestBody: { content: { "application/json": { schema: { type: "object", properties } } } },
        responses: {},
      },
    },
  },
});

/** A report of two small descriptions whose request has these properties. */
async function reportOf(before: object, after: object): Promise<Report> {
  const folder = await temporaryFolder();
  const files = [join(folder, "base.json"), join(folder, "revision.json")] as const;
  await writeFile(files[0], JSON.stringify(description(before)));
  await writeFile(files[1], JSON.stringify(description(after)));
  const side = (name: string) => ({ name, version: "1.0.0" });
  return report(side("base"), side("revision"), await compareDocuments(...files));
}

test("it says each change, for whom it is what, and the version", async () => {
  const { folder, spec } = await copyOfSpec();
  await edit(folder, "components/schemas/physicalAddressType.yaml", "other", "other, hotel");
  const { code, stdout, stderr } = await run(["diff", "--spec", spec]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^released\/openapi\.yaml \(0\.1\.0\) -> .*spec\/openapi\.yaml \(0\.1\.0\)\n\nmajor\n/);
  expect(stdout).toContain(
    "  `enum` of `physicalAddressType` gained `hotel`.  minor for requests, major for answers\n",
  );
  expect(stdout).toContain("\nA major change: the version has to be 0.2.0.\n");
});

test("as JSON, and in Markdown", async () => {
  const file = join(project.root, "tests/fixtures/descriptions/library-3.0.yaml");
  const json = await run(["diff", "--json", "--base", file, "--spec", file]);
  const name = "tests/fixtures/descriptions/library-3.0.yaml";
  const side = { name, version: expect.any(String) };
  expect(JSON.parse(json.stdout)).toEqual({
    base: side,
    revision: side,
    requiredVersion: expect.any(String),
    level: "none",
    changes: [],
  });
  expect((await run(["diff", "--markdown", "--base", file, "--spec", file])).stdout).toMatch(
    /^## .*\n\nNothing changed\.\n$/,
  );
});

test("against a commit", async () => {
  const { stdout: head } = await promisify(execFile)("git", ["rev-parse", "HEAD"], { cwd: project.root });
  const { code, stdout } = await run(["diff", "--base", head.trim()]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`${head.trim()} (`) });
});

test.each([
  ["no such thing", "--base takes a file or a commit of git that has generated/openapi.yaml, and"],
  ["--output=x", "git would take it for an option"],
])("a base that is %s is refused", async (base, message) => {
  const { code, stdout, stderr } = await run(["diff", `--base=${base}`]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^ +at /m);
});

test("two forms at once are refused", async () => {
  expect(await run(["diff", "--json", "--markdown"])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("give one"),
  });
});

test("a date that is none is refused", async () => {
  for (const date of ["31.1.2026", "2026-02-30", ""])
    expect(await run(["release", "--dry-run", `--date=${date}`])).toMatchObject({
      code: 1,
      stderr: `error --date takes a date such as 2026-01-31, and got ${JSON.stringify(date)}.\n`,
    });
});

const hostile = [
  "`\n# x",
  "\u001b[31mred",
  "a\u202eb",
  "<script>",
  "a`b``c",
  "] (x)",
  " x ",
  "\u2028",
  "__proto__",
  "a/b~c",
];

test("names cannot break out of a report", async () => {
  const properties = hostile.map((name) => `${JSON.stringify(name)}: {"type": "string"}`);
  const made = await reportOf({ a: {} }, JSON.parse(`{"a": {}, ${properties.join(", ")}}`));
  expect(made.changes).toHaveLength(hostile.length);
  const html = await marked.parse(markdown(made));
  const tags = new Set([...html.matchAll(/<(?!\/)(\w+)/g)].map(([, tag]) => tag));
  expect([...tags]).toEqual(["h2", "h3", "ul", "li", "code", "p", "strong"]);
  const inText = plainText(made, process.stdout);
  expect(inText.split("\n")).toHaveLength(hostile.length + 5);
  expect([...inText].filter((character) => /[\p{C}\u2028\u2029]/u.test(character) && character !== "\n")).toEqual([]);
});

test("what is plain stays as it is", () => {
  for (const name of ["userId", "@odata.context", "GET /me/{id}", "用户", "a-b_c"])
    expect(quoted(name)).toBe(`\`${name}\``);
});

test("the help of release", async () => {
  expect(await run(["release", "--help"])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Usage: npm run release/),
  });
});
