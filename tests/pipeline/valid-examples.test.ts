import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "../../scripts/pipeline/lint.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { problemsIn } from "../support/problems.ts";
import { temporaryFolder } from "../support/temporary.ts";

const files: Readonly<Record<string, string>> = {
  "redocly.yaml": `rules:
  no-invalid-media-type-examples: error
  no-invalid-parameter-examples: error
  no-invalid-schema-examples: error
`,
  "openapi.yaml": `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    post:
      parameters:
        - { name: filter, in: query, schema: { $ref: outer.yaml }, example: { description: fine } }
      requestBody:
        content:
          application/json:
            schema: { $ref: outer.yaml }
            examples:
              fine: { $ref: example.yaml }
      responses:
        "200":
          description: The thing.
          content:
            application/json:
              schema: { $ref: outer.yaml }
              example: { description: good }
`,
  "example.yaml": "summary: An example.\nvalue: { description: nice }\n",
  "outer.yaml": "type: object\ndescription: A thing.\nproperties:\n  description: { $ref: middle.yaml }\n",
  "middle.yaml": "description: A text.\nanyOf:\n  - $ref: inner.yaml\n",
  "inner.yaml": "type: string\ndescription: A short text.\nmaxLength: 4\nexamples: [text]\n",
};

type Edit = readonly [what: string, file: string, from: string, to: string];

test.each<Edit>([
  ["a schema two references away", "inner.yaml", "maxLength: 4", "maxLength: 3"],
  ["a schema in between", "middle.yaml", "anyOf:", "minLength: 5\nanyOf:"],
  ["a schema that another reference leads to", "middle.yaml", "inner.yaml", "outer.yaml"],
  ["a text in a value, even if its name is `description`", "example.yaml", "nice", "too long"],
  ["a value in place", "openapi.yaml", "good", "too long"],
  ["the value of a parameter", "openapi.yaml", "fine }", "too long }"],
  ["the value in a schema", "inner.yaml", "[text]", "[too long]"],
  ["a value with a description of the wrong type", "example.yaml", "nice", "1"],
])("an example that was valid is reported after an edit of %s", async (_what, file, from, to) => {
  const description = await descriptionInFolder();
  expect(await description.problems()).toEqual([]);
  await description.edit(file, from, to);
  const reported = await description.problems();
  expect(reported.join("\n")).toContain("-examples)");
  description.valid.clear();
  expect(await description.problems()).toEqual(reported);
});

test.each<Edit>([
  ["nothing", "openapi.yaml", "openapi", "openapi"],
  ["the description of a schema two references away", "inner.yaml", "A short text.", "Some text."],
  ["an operation", "openapi.yaml", "    post:\n", "    post:\n      summary: Adds a thing.\n"],
  [
    "another path",
    "openapi.yaml",
    "paths:\n",
    "paths:\n  /others: { get: { responses: { '204': { description: OK } } } }\n",
  ],
])("an example that was valid is not validated again after an edit of %s", async (_what, file, from, to) => {
  const { edit, problems, valid } = await descriptionInFolder();
  await problems();
  const before = [...valid];
  expect(before).toHaveLength(4);
  await edit(file, from, to);
  expect(await problems()).toEqual([]);
  expect([...valid]).toEqual(before);
});

test.each([
  ["a schema", "$id: https://example.com/inner\ntype:"],
  ["that of a property whose name is a keyword", "properties: { value: { $id: https://example.com/inner } }\ntype:"],
])("%s with an id, which may change what others refer to, is validated each time", async (_what, to) => {
  const { edit, problems, valid } = await descriptionInFolder();
  await edit("inner.yaml", "type:", to);
  await problems();
  expect([...valid]).toEqual([]);
});

test("an invalid example is reported each time", async () => {
  const { edit, problems } = await descriptionInFolder();
  await edit("inner.yaml", "maxLength: 4", "maxLength: 3");
  const reported = await problems();
  expect(reported).not.toEqual([]);
  expect(await problems()).toEqual(reported);
});

async function descriptionInFolder() {
  const folder = await temporaryFolder();
  const texts = { ...files };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  const valid = new Set<string>();
  const [spec, config] = [join(folder, "openapi.yaml"), join(folder, "redocly.yaml")];
  const problems = () => problemsIn(folder, async () => lint(await read(spec, config, { validExamples: valid })));
  const edit = async (name: string, from: string, to: string) => {
    expect(texts[name]).toContain(from);
    texts[name] = texts[name]?.replace(from, to) ?? "";
    await writeFile(join(folder, name), texts[name]);
  };
  return { edit, problems, valid };
}
