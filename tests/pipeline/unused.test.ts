import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { command as check } from "../../scripts/check.ts";
import { command as generate } from "../../scripts/generate.ts";
import { runInProcess } from "../support/command.ts";
import { copyOfSpec, temporaryFolder } from "../support/temporary.ts";

const schema = "type: string\n";

test("files that an API description does not refer to are one warning, as long as they are there", async () => {
  const { folder, spec, config } = await copyOfSpec();
  const args = ["--spec", spec, "--config", config, "--out", join(folder, "generated"), "--no-validators"];
  expect(await runInProcess(generate, args)).toMatchObject({ code: 0, stderr: "" });
  const unused = ["components/links/next.yaml", "components/schemas/unused.yaml", "paths/unused.json"];
  for (const name of unused) await add(join(folder, "spec", name), schema);
  await add(join(folder, "spec/components/schemas/notes.md"), "Notes");
  await add(join(folder, "spec/notes.yaml"), schema);
  const expected = {
    code: 0,
    stderr: expect.stringMatching(/^warning 3 files are not referred to: (\S+, ){2}\S+\. Add a `\$ref`, or .*\.\n$/),
  };
  const first = await runInProcess(generate, args);
  expect(first).toMatchObject(expected);
  for (const name of unused) expect(first.stderr).toContain(`spec/${name}`);
  expect(await runInProcess(generate, args)).toMatchObject({
    ...expected,
    stdout: expect.stringMatching(/up to date\n$/),
  });
  expect(await runInProcess(check, args)).toMatchObject(expected);
  for (const name of unused) await rm(join(folder, "spec", name));
  expect(await runInProcess(generate, args)).toMatchObject({ code: 0, stderr: "" });
});

test("components that nothing refers to are one warning", async () => {
  const folder = await temporaryFolder();
  const spec = join(folder, "api.json");
  const ref = (name: string) => ({ $ref: `#/components/${name}` });
  const components = {
    schemas: {
      Used: { type: "object", properties: { part: ref("schemas/Part") } },
      Part: { type: "string" },
      "Has~1/slash": { type: "string" },
      Pet: { type: "object", discriminator: { propertyName: "kind" }, properties: { kind: { type: "string" } } },
      Cat: { allOf: [ref("schemas/Pet")] },
      Unused: { type: "string" },
    },
    headers: { Unused: { schema: { type: "string" } } },
    responses: { Used: { description: "Used.", content: { "application/json": { schema: ref("schemas/Used") } } } },
  };
  const parameters = [{ name: "a", in: "query", schema: ref("schemas/Has~01~1slash") }];
  const pet = { description: "A pet.", content: { "application/json": { schema: ref("schemas/Pet") } } };
  const get = { operationId: "get", parameters, responses: { 200: ref("responses/Used"), 201: pet } };
  await writeFile(
    spec,
    JSON.stringify({ openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/": { get } }, components }),
  );
  await add(join(folder, "package.json"), "{}");
  const args = ["--spec", spec, "--out", join(folder, "generated"), "--no-validators"];
  const stderr = expect.stringMatching(
    /^warning 2 components are not used: schemas\/Unused, headers\/Unused\. Add a `\$ref`, or delete what is not needed\.\nwarning \d+ warnings of lint/,
  );
  expect(await runInProcess(generate, args)).toMatchObject({ code: 0, stderr });
});

async function add(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
