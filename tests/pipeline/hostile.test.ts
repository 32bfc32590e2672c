import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { withSchema } from "../fixtures/hostile/case.ts";
import { hostileCases } from "../fixtures/hostile/index.ts";
import { compileErrors } from "../support/compile.ts";
import { temporaryFolderInProject } from "../support/temporary.ts";

// A few of them; hostile.proof.ts takes all, in processes that can do no harm.
test.each([
  "the end of a comment",
  "bidi overrides",
  "a lone surrogate that leads",
  'the name "__proto__"',
  "a reference that is data",
  "two schemas that are each other",
  "a reference through code",
  "a reference to /etc/passwd",
])("%s", async (name) => {
  const each = hostileCases.find((one) => one.name === name);
  if (!each) throw new Error(`There is no case ${name}.`);
  const folder = await temporaryFolderInProject();
  const [spec, out] = [join(folder, "in/openapi.yaml"), join(folder, "out")];
  await put(spec, each.description);
  const running = runPipeline(spec, project.redoclyConfig);
  if (each.expect instanceof RegExp) {
    await expect(running).rejects.toMatchObject({ name: "UserError", message: expect.stringMatching(each.expect) });
    return;
  }
  const files = await running;
  await write(out, files);
  expect(await write(out, files)).toEqual({ changed: [], missing: [], leftOver: [] });
  expect(compileErrors(out, ["client.ts", "examples.ts", "validators.ts"])).toEqual([]);
  for (const file of ["client.ts", "examples.ts", "validators.ts"]) await import(pathToFileURL(join(out, file)).href);
  expect(globalThis).not.toHaveProperty("canary");
  await expect(access(join(folder, "canary"))).rejects.toThrow("ENOENT");
});

test("a thread that serves one run after the other gives each what is its own", async () => {
  const folder = await temporaryFolderInProject();
  const [wrong, right] = [join(folder, "wrong/openapi.yaml"), join(folder, "right/openapi.yaml")];
  const schema = { type: "object", properties: { a: { const: "right" } } };
  await put(wrong, withSchema({ ...schema, properties: { a: { const: "wrong" } }, nothing: true }));
  await put(right, withSchema(schema));
  await expect(runPipeline(wrong, project.redoclyConfig)).rejects.toThrow("`nothing` is not expected");
  const files = await runPipeline(right, project.redoclyConfig);
  expect(files.get("types.ts")).toContain('"right"');
  expect(files.get("validators.code.js")).toContain('"right"');
});

async function put(file: string, content: unknown): Promise<void> {
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
}
