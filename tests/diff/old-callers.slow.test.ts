import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { releasedDescription } from "../../scripts/diff/base.ts";
import { compareDescriptions } from "../../scripts/diff/changes.ts";
import type { Level } from "../../scripts/diff/version.ts";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { jsonContent } from "../../src/openapi/media-type.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { sampleCalls } from "../../src/samples/calls.ts";
import { typescriptSample } from "../../src/samples/typescript.ts";
import { compileErrors } from "../support/compile.ts";
import { loadDocument } from "../support/document.ts";
import { temporaryFolderInProject } from "../support/temporary.ts";
import { type Edit, edits, undoneEdits } from "./edits.ts";

const timeout = 300_000;
const document = await loadDocument();
const released = await bundle(await read(releasedDescription, project.redoclyConfig));
const { level } = await compareDescriptions(JSON.stringify(released), JSON.stringify(document));

interface Row {
  what: string;
  requests: Level;
  responses: Level;
  base: object;
  revision: object;
}

const rows = [
  { what: "since the last release", requests: level, responses: level, base: released, revision: document },
  ...edits.map((edit): Row => ({ ...ratingOf(edit), base: document, revision: apply(edit) })),
  ...undoneEdits.map((edit): Row => ({ ...ratingOf(edit), base: apply(edit), revision: document })),
];

test("programs of the last release compile with a client of its API description", { timeout }, async () => {
  const folder = await temporaryFolderInProject();
  await generate(folder, released);
  await writeFile(join(folder, "programs.ts"), programsOf(released));
  expect(compile(folder, ["programs.ts"])).toEqual([]);
});

test("programs compile after each change that is not major", { timeout }, async () => {
  const compatible = rows.filter(
    ({ what, requests, responses }) => requests !== "major" && responses !== "major" && !isInvalid(what),
  );
  expect(compatible.length).toBeGreaterThan(30);
  expect(await compileAfter(compatible)).toEqual(compatible.map(({ what }) => ({ what, compiles: true })));
});

test("programs do not compile after changes of what they use", { timeout }, async () => {
  const used = /^(remove a path|rename an operationId|property-removed(: renamed)?|example: (removed|renamed))$/;
  const breaking = rows.filter(({ what }) => used.test(what));
  expect(breaking).toHaveLength(6);
  for (const { requests, responses } of breaking) expect([requests, responses]).toContain("major");
  expect(await compileAfter(breaking)).toEqual(breaking.map(({ what }) => ({ what, compiles: false })));
});

test("a change of required or of a default is major where the old and new types do not fit", { timeout }, async () => {
  const folder = await temporaryFolderInProject();
  const typed = rows.filter(({ what }) => /^(required|default-removed|set a default$|add a .*property)/.test(what));
  expect(typed.length).toBeGreaterThan(10);
  const names: string[] = [];
  for (const [index, { base, revision }] of typed.entries()) {
    await generate(join(folder, `${index}/old`), base);
    await generate(join(folder, `${index}/new`), revision);
    for (const [name, text] of Object.entries(assignments)) {
      names.push(`${index}/${name}.ts`);
      await writeFile(join(folder, `${index}/${name}.ts`), text);
    }
  }
  const errors = compile(folder, names).join("\n");
  const isBroken = (name: string): boolean => errors.includes(join(folder, `${name}.ts`));
  const found = typed.map(({ what }, index) => ({
    what,
    requests: isBroken(`${index}/requests`),
    responses: isBroken(`${index}/responses`),
  }));
  expect(found).toEqual(
    typed.map(({ what, requests, responses }) => ({
      what,
      requests: requests === "major",
      responses: responses === "major",
    })),
  );
});

/** Whether an edit results in a description that is not valid OpenAPI 3.1: the name of a server is part of 3.2. */
const isInvalid = (what: string): boolean => what === "server-name: added";

function ratingOf([what, requests, responses]: Edit) {
  return { what, requests, responses };
}

function apply([, , , ...steps]: Edit): object {
  return steps.reduce<object>((before, step) => step(before) ?? before, structuredClone(document));
}

/** Modules that pass requests of old programs to the new client, and responses of the new client to old programs. */
const assignments = {
  requests: `import type { operations as Old } from "./old/client.ts";
import type { operations as New } from "./new/client.ts";
type Bodies<T> = { [Name in keyof T]: T[Name] extends { requestBody: infer Body } ? Body : never };
export const pass = (request: Bodies<Old>): Bodies<New> => request;
`,
  responses: `import type { operations as Old } from "./old/client.ts";
import type { operations as New } from "./new/client.ts";
type Bodies<T> = { [Name in keyof T]: T[Name] extends { responses: infer Body } ? Body : never };
export const pass = (response: Bodies<New>): Bodies<Old> => response;
`,
};

/** Compiles the programs of each base with a client of the revision, and returns which compile. */
async function compileAfter(some: readonly Row[]) {
  const folder = await temporaryFolderInProject();
  for (const [index, { base, revision }] of some.entries()) {
    await generate(join(folder, `${index}`), revision);
    await writeFile(join(folder, `${index}/programs.ts`), programsOf(base as OpenApiDocument));
  }
  const names = some.map((_row, index) => `${index}/programs.ts`);
  const errors = compile(folder, names).join("\n");
  return some.map(({ what }, index) => ({ what, compiles: !errors.includes(join(folder, `${index}/`)) }));
}

async function generate(folder: string, description: object): Promise<void> {
  const spec = join(folder, "spec/openapi.yaml");
  await mkdir(join(folder, "spec"), { recursive: true });
  await writeFile(spec, JSON.stringify(description));
  write(folder, await runPipeline(spec, project.redoclyConfig, { withValidators: false }));
}

/** Returns a module beside the client with the sample programs of all operations, and one that reads their examples. */
function programsOf(base: OpenApiDocument): string {
  const samples = operationsOf(base).flatMap((operation) => [...sampleCalls(base, operation).values()]);
  const programs = samples.map((call) => typescriptSample(call).replace(/^import .*\n/, ""));
  const examples = operationsOf(base).flatMap(({ name, definition }) => {
    const content = resolve(base, definition.requestBody)?.content;
    return Object.keys(jsonContent(content)?.examples ?? {}).map((scenario) =>
      ["examples", name, "request", scenario].map((key, at) => (at === 0 ? key : `[${JSON.stringify(key)}]`)).join(""),
    );
  });
  return `import { createClient } from "./client.ts";
import { examples } from "./examples.ts";
${programs.map((program, index) => `export async function program${index}() {\n${program}\n}\n`).join("")}
export const used = [${examples.join(", ")}];
`;
}

const compile = (folder: string, names: readonly string[]) => compileErrors(folder, names, { types: ["node"] });
