import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { releasedDescription } from "../../scripts/diff/base.ts";
import { compareDescriptions } from "../../scripts/diff/changes.ts";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { sampleCalls } from "../../src/samples/calls.ts";
import { typescriptSample } from "../../src/samples/typescript.ts";
import { compileErrors } from "../support/compile.ts";
import { copyOfSpec, temporaryFolderInProject } from "../support/temporary.ts";
import { addProperty, edit } from "./files.ts";

test("programs of the last release compile with the current client unless a change is major", async () => {
  const { level, errors } = await compileWith(project.generated);
  expect(level === "major" ? [] : errors).toEqual([]);
});

test("they compile when a property is added, which is minor", async () => {
  expect(await compileWith(await generateEdited(addProperty))).toEqual({ level: "minor", errors: [] });
});

test("they do not compile when a property is renamed, which is major", async () => {
  const { level, errors } = await compileWith(await generateEdited(renameProperty));
  expect(level).toBe("major");
  expect(errors.join("\n")).toContain("'userId' does not exist");
});

/** Compiles the programs of the last release with a generated client, and compares its API description with the release. */
async function compileWith(generated: string) {
  const folder = await temporaryFolderInProject();
  const programs = await releasedPrograms();
  expect(programs.length).toBeGreaterThan(0);
  for (const [index, program] of programs.entries()) await writeFile(join(folder, `${index}.ts`), program);
  const names = programs.map((_program, index) => `${index}.ts`);
  const paths = { "graph-profile": [join(generated, "client.ts")] };
  const [before, after] = [releasedDescription, join(generated, "openapi.yaml")];
  const { level } = await compareDescriptions(await readFile(before, "utf8"), await readFile(after, "utf8"));
  return { level, errors: compileErrors(folder, names, { types: ["node"], paths }) };
}

/** Returns programs that call the last release: one for each operation and each example of its request. */
async function releasedPrograms(): Promise<string[]> {
  const document = await bundle(await read(releasedDescription, project.redoclyConfig));
  const calls = operationsOf(document).flatMap((operation) => [...sampleCalls(document, operation).values()]);
  return calls.map((call) => typescriptSample(call));
}

/** Generates a client from an edited copy of the API description, and returns its folder. */
async function generateEdited(edit: (folder: string) => Promise<void>): Promise<string> {
  const { folder, spec, config } = await copyOfSpec();
  await edit(folder);
  const generated = await temporaryFolderInProject();
  await write(generated, await runPipeline(spec, config));
  return generated;
}

async function renameProperty(folder: string): Promise<void> {
  const bodies = ["createWebAccount", "webAccountCreated"];
  const examples = bodies.flatMap((body) => ["reference", "complete"].map((name) => `examples/${body}.${name}.yaml`));
  for (const file of ["components/schemas/webAccount.yaml", ...examples])
    await edit(folder, `spec/${file}`, "userId:", "userName:");
}
