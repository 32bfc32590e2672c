import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { compare, write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { withSchema } from "../fixtures/hostile/case.ts";
import { hostileCases } from "../fixtures/hostile/index.ts";
import { compileErrors } from "../support/compile.ts";
import { temporaryFolderInProject } from "../support/temporary.ts";

// hostile.slow.test.ts runs all cases, in a sandbox.
const names = [
  "text: end of a comment",
  "text: bidirectional and invisible characters",
  "text: lone surrogates",
  'name: "__proto__" everywhere',
  "percent sign: in a component",
  "reference as data",
  "circular reference: schemas to each other",
  "reference to /dev/zero",
];
const cases = hostileCases.filter(({ name }) => names.includes(name));

test("the cases exist", () => {
  expect(cases.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});

test.each(cases)("$name", async ({ description, expected }) => {
  const folder = await temporaryFolderInProject();
  const running = runPipeline(await writeFiles(folder, { "openapi.yaml": description }), project.redoclyConfig);
  if (expected instanceof RegExp) {
    await expect(running).rejects.toMatchObject({ name: "UserError", message: expect.stringMatching(expected) });
    return;
  }
  const [files, out] = [await running, join(folder, "out")];
  write(out, files);
  expect(compare(out, files)).toEqual({ changed: [], missing: [], leftOver: [] });
  const modules = ["client.ts", "examples.ts", "validators.ts"];
  expect(compileErrors(out, modules)).toEqual([]);
  for (const file of modules) await import(pathToFileURL(join(out, file)).href);
  expect(globalThis).not.toHaveProperty("canary");
});

test("consecutive runs each return their own result", async () => {
  const folder = await temporaryFolderInProject();
  const schema = { type: "object", properties: { a: { const: "right" } } };
  const wrong = withSchema({ ...schema, properties: { a: { const: "wrong", type: "nothing" } } });
  const spec = await writeFiles(folder, { "right.yaml": withSchema(schema), "wrong.yaml": wrong });
  const failing = runPipeline(join(folder, "wrong.yaml"), project.redoclyConfig);
  await expect(failing).rejects.toThrow("`type` can be one of");
  const files = await runPipeline(spec, project.redoclyConfig);
  expect(files.get("types.ts")).toContain('"right"');
  expect(files.get("validators.code.js")).toContain('"right"');
});

/** Writes files to a folder, and returns the path of the first. */
async function writeFiles(folder: string, files: Readonly<Record<string, unknown>>): Promise<string> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return join(folder, Object.keys(files)[0] ?? "");
}
