import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { releasedDocument } from "../../scripts/diff/base.ts";
import { compareDocuments } from "../../scripts/diff/changes.ts";
import { programsOf } from "../../scripts/diff/programs.ts";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { compileErrors } from "../support/compile.ts";
import { copyOfSpec, temporaryFolderInProject } from "../support/temporary.ts";
import { edit } from "./files.ts";

const programs = join(project.released, "programs");
const names = await readdir(programs);

/** What the compiler has against the programs of the last release with a client. */
const errorsWith = (client: string): string[] =>
  compileErrors(programs, names, { types: ["node"], paths: { "graph-profile": [client] } });

/** The client of a copy of the description, and how the copy differs from the last release. */
async function clientOf(spec: string, config: string) {
  const folder = await temporaryFolderInProject();
  await write(folder, await runPipeline(spec, config));
  const { level } = await compareDocuments(releasedDocument, join(folder, "openapi.yaml"));
  return { client: join(folder, "client.ts"), level };
}

test("the last release has a program for each example of a request", async () => {
  const source = await read(releasedDocument, project.redoclyConfig);
  const made = programsOf(await bundle(source), source.label).map(([path]) => path);
  expect(names.map((name) => `programs/${name}`).sort()).toEqual(made.sort());
  expect(names.length).toBeGreaterThan(0);
});

test("the programs of the last release compile with the client of now, unless a change is breaking", async () => {
  const { level } = await compareDocuments(releasedDocument, join(project.generated, "openapi.yaml"));
  const errors = errorsWith(join(project.generated, "client.ts"));
  expect(level === "major" ? [] : errors).toEqual([]);
});

test("a property that is added is minor, and they compile", async () => {
  const { folder, spec, config } = await copyOfSpec();
  await edit(
    folder,
    "components/schemas/webAccount.yaml",
    "      userId:",
    "      nickname:\n        type: string\n        description: New.\n      userId:",
  );
  const { client, level } = await clientOf(spec, config);
  expect(level).toBe("minor");
  expect(errorsWith(client)).toEqual([]);
});

test("a property that is renamed is major, and they do not compile", async () => {
  const { folder, spec, config } = await copyOfSpec();
  await edit(folder, "components/schemas/webAccount.yaml", "userId:", "userName:");
  for (const body of ["createWebAccount", "webAccountCreated"])
    for (const scenario of ["reference", "complete"])
      await edit(folder, `examples/${body}.${scenario}.yaml`, "userId:", "userName:");
  const { client, level } = await clientOf(spec, config);
  expect(level).toBe("major");
  expect(errorsWith(client).join("\n")).toContain("'userId' does not exist");
});
