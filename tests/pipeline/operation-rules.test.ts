import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { project } from "../../scripts/support/project.ts";
import { temporaryFolder } from "../support/temporary.ts";

/** Returns the lines with a file name that `generate` prints for a description, given its paths. */
async function problems(paths: string, config?: string, files: Readonly<Record<string, string>> = {}) {
  const folder = await temporaryFolder();
  const description = `openapi: 3.1.0\ninfo: { title: t, version: "1" }\npaths:\n${paths}`;
  const texts = { "api.yaml": description, "redocly.yaml": config ?? "", ...files };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  const redoclyConfig = config === undefined ? project.redoclyConfig : join(folder, "redocly.yaml");
  const outcome = await runPipeline(join(folder, "api.yaml"), redoclyConfig).catch((error: Error) => error);
  if (!(outcome instanceof Error)) return [];
  expect(outcome.name).toBe("UserError");
  return [...outcome.message.matchAll(/^.*\/(\w+\.yaml:\d.*)$/gm)].map(([, line]) => line);
}

const operation = (operationId: string): string =>
  `{ operationId: ${operationId}, responses: { "204": { description: d } } }`;
const inPath = (name: string): string => `[{ name: ${name}, in: path, required: true, schema: { type: string } }]`;

test.each(["then", "Then", "-then-"])("an operation cannot be called %s", async (operationId) => {
  expect(await problems(`  /a:\n    get: ${operation(operationId)}\n`)).toEqual([
    `api.yaml:5:25  The operationId "${operationId}" gives the client a method \`then\`, for which \`await\` waits forever; rename it.  (pipeline/operations)`,
  ]);
});

test("an operation that two paths share is reported once", async () => {
  const files = { "item.yaml": `get: ${operation("then")}\n` };
  const paths = "  /a: { $ref: item.yaml }\n  /b: { $ref: item.yaml }\n";
  expect(await problems(paths, undefined, files)).toEqual([expect.stringMatching(/^item\.yaml:1:21 .*`then`/)]);
});

test("a duplicate operationId is an error that names both places", async () => {
  const [first, second, other] = ["a", "a", "b"].map(operation);
  const paths = `  /a:\n    get: ${first}\n    put: ${other}\n  /b:\n    post: ${second}\n`;
  expect(await problems(paths)).toEqual([
    'api.yaml:8:26  Duplicate operationId "a"; rename one of them.  (pipeline/operations)',
    "api.yaml:5:25  and here",
  ]);
});

test.each(["path-parameters-defined", "path-params-defined"])(
  "Redocly's own rules report these mistakes where they are errors: %s",
  async (rule) => {
    const strict = `extends: [minimal]\nrules: { operation-operationId-unique: error, ${rule}: error }\n`;
    const paths = `  /a/{id}:\n    get: ${operation("a")}\n  /b:\n    get: ${operation("a")}\n`;
    expect(await problems(paths, strict)).toEqual([
      expect.stringMatching(new RegExp(`^api\\.yaml:5:5 .*\\(${rule}\\)$`)),
      expect.stringMatching(/^api\.yaml:7:\d+ .*\(operation-operationId-unique\)$/),
    ]);
  },
);

test("equal names without an operationId, a shared path item, and parameters declared elsewhere are valid", async () => {
  const paths = `  /a/{id}: { $ref: "item.yaml" }
  /b/{id}: { $ref: "item.yaml" }
  /c/{id}/{$key}:
    parameters: ${inPath("id")}
    get: { parameters: [{ $ref: "item.yaml#/parameters/1" }], responses: {} }
  /d/{id}: { parameters: ${inPath("id")}, get: { responses: {} } }
  /d/id: { get: { responses: {} } }
`;
  const key = "{ name: $key, in: path, required: true, schema: { type: string } }";
  const files = { "item.yaml": `parameters: [{ $ref: "id.yaml" }, ${key}]\nget: ${operation("a")}\n` };
  const all = { ...files, "id.yaml": inPath("id").slice(1, -1) };
  expect(await problems(paths, undefined, all)).toEqual([]);
});

test("a parameter whose reference cannot be resolved is reported once", async () => {
  const paths = `  /a/{id}:\n    get: { parameters: [{ $ref: "#/components/parameters/id" }], responses: {} }\n`;
  expect(await problems(paths)).toEqual([expect.stringMatching(/^api\.yaml:5:\d+ .*\(no-unresolved-refs\)$/)]);
});
