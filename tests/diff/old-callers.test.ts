import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
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

/** Returns programs that call the last release: one for each operation and each example of its request. */
async function releasedPrograms(): Promise<string[]> {
  const document = await bundle(await read(releasedDescription, project.redoclyConfig));
  return operationsOf(document).flatMap((operation) =>
    [...sampleCalls(document, operation).values()].map(typescriptSample),
  );
}

/** Generates a client from an edited copy of the API description, and returns the folder. */
async function generateEdited(edit: (folder: string) => Promise<void>): Promise<string> {
  const [{ folder, spec, config }, generated] = [await copyOfSpec(), await temporaryFolderInProject()];
  await edit(folder);
  await write(generated, await runPipeline(spec, config));
  return generated;
}

async function renameProperty(folder: string): Promise<void> {
  const bodies = ["createWebAccount", "webAccountCreated"];
  const examples = bodies.flatMap((body) => ["reference", "complete"].map((name) => `examples/${body}.${name}.yaml`));
  for (const file of ["components/schemas/webAccount.yaml", ...examples])
    await edit(folder, `spec/${file}`, "userId:", "userName:");
}

test("programs of the last release compile with a later client unless a change is major", async () => {
  const clients = {
    current: project.generated,
    added: await generateEdited(addProperty),
    renamed: await generateEdited(renameProperty),
  };
  const programs = await releasedPrograms();
  expect(programs.length).toBeGreaterThan(0);
  const folder = await temporaryFolderInProject();
  const names: string[] = [];
  for (const [name, generated] of Object.entries(clients)) {
    await mkdir(join(folder, name));
    const client = JSON.stringify(relative(join(folder, name), join(generated, "client.ts")));
    for (const [index, program] of programs.entries()) {
      names.push(`${name}/${index}.ts`);
      await writeFile(join(folder, `${name}/${index}.ts`), program.replace('"graph-profile"', client));
    }
  }

  const errors = compileErrors(folder, names, { types: ["node"] });
  const errorsOf = (name: string) => errors.filter((error) => error.includes(`/${name}/`));
  const levelOf = async (generated: string) => {
    const [before, after] = [releasedDescription, join(generated, "openapi.yaml")].map((file) =>
      readFile(file, "utf8"),
    );
    const { level } = await compareDescriptions((await before) ?? "", (await after) ?? "");
    return level;
  };
  expect((await levelOf(clients.current)) === "major" ? [] : errorsOf("current")).toEqual([]);
  expect({ level: await levelOf(clients.added), errors: errorsOf("added") }).toEqual({ level: "minor", errors: [] });
  expect(await levelOf(clients.renamed)).toBe("major");
  expect(errorsOf("renamed").join("\n")).toContain("'userId' does not exist");
});
