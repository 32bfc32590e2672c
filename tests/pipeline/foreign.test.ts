import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { command } from "../../scripts/generate.ts";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { runInProcess } from "../support/command.ts";
import { compileErrors } from "../support/compile.ts";
import { temporaryFolder } from "../support/temporary.ts";

/** Descriptions as other APIs have them, each with one thing that is legal or does no harm. */
const fixtures = join(project.root, "tests/fixtures/descriptions/foreign");
const names = (await readdir(fixtures)).map((file) => basename(file, ".yaml"));

await mkdir(join(project.root, "dist"), { recursive: true });
const root = await mkdtemp(join(project.root, "dist/foreign-"));
afterAll(() => rm(root, { recursive: true }));

async function generate(spec: string, name: string) {
  const warnings: string[] = [];
  const onWarning = (message: string): void => void warnings.push(message);
  const files = await runPipeline(spec, project.redoclyConfig, { onWarning, isVerbose: true });
  write(join(root, name), files);
  const types = (files.get("types.ts") ?? "").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const load = (file: string) => import(pathToFileURL(join(root, name, file)).href);
  return { name, files, types, load, warnings: warnings.map((warning) => warning.replace(/^\S*\//, "")) };
}

const all: Awaited<ReturnType<typeof generate>>[] = [];
for (const name of names) all.push(await generate(join(fixtures, `${name}.yaml`), name));
const of = (name: string) => all.find((each) => each.name === name) ?? expect.unreachable(name);

test("all are accepted, and their code compiles without `any`", () => {
  expect(all.length).toBeGreaterThan(10);
  const files = all.flatMap(({ name, files }) => [...files.keys()].map((file) => join(name, file)));
  expect(compileErrors(root, files)).toEqual([]);
  expect(all.filter(({ types }) => /\bany\b/.test(types)).map(({ name }) => name)).toEqual([]);
});

test.each([
  [
    "trailing-slash",
    "trailing-slash.yaml:3:17  Server `url` should not have a trailing slash.  (no-server-trailing-slash)",
  ],
  [
    "default-beside-enum",
    expect.stringMatching(/^default-beside-enum\.yaml:3:1 .*\(no-server-variables-empty-enum\)$/),
  ],
  ["version-as-number", "version-as-number.yaml:2:27  Expected type `string` but got `integer`.  (struct)"],
  ["nullable-in-3.1", "nullable-in-3.1.yaml:5:42  Property `nullable` is not expected here.  (struct)"],
  [
    "recursive-array",
    "The types of these schemas have `unknown` where an array or a union contains itself: Json. Use a property of an object in between for a complete type.",
  ],
  [
    "invalid-pattern",
    "Validators and mock do not check these patterns, which are not regular expressions with the flag `u`: ^a}$.",
  ],
])("what is unusual in %s is a warning", (name, warning) => {
  expect(of(name).warnings).toContainEqual(warning);
});

test("operations can refer to parameters and parts of schemas, have equal names and parameters that are not declared", async () => {
  const { files, load, warnings } = of("references-between-operations");
  expect(warnings).toEqual(
    expect.arrayContaining([
      'These operations have names with a number, since others before them have the same name; rename them: "listA2" (operationId "List A").',
      expect.stringMatching(/^references-between-operations\.yaml:13:7 .*`\{id\}`.*\(path-parameters-defined\)$/),
    ]),
  );
  expect(files.get("openapi.yaml")).toContain("name: id");
  const requests: string[] = [];
  const fetch = async (url: string) => Response.json(requests.push(url) && { c: "d" });
  const client = (await load("client.ts")).createClient({ fetch });
  expect(await client.listA({ params: { query: { page: 2 } } })).toMatchObject({ data: { c: "d" } });
  await client.listA2({ params: { path: { id: "b/c" }, query: { page: 1 } } });
  expect(requests).toEqual(["https://x.test/a?page=2", "https://x.test/a/b%2Fc?page=1"]);
});

test("what is legal is no warning", () => {
  const legal = ["mapping-by-name", "parent-of-children", "reference-to-items", "reference-to-response"];
  for (const name of legal)
    expect(
      of(name).warnings.filter((warning) => !/\((no-(empty-)?server|security-defined|operation)/.test(warning)),
    ).toEqual([]);
});

test("types follow references to parts, and boolean schemas", () => {
  expect(of("reference-to-items").types).toMatch(
    /x\?: components\["schemas"\]\["AListItems"\];[\s\S]*AListItems: string;/,
  );
  expect(of("recursive-array").types).toContain("Json: string | unknown[];");
  expect(of("nullable-in-3.1").types).toContain("A: string | null;");
  expect(of("boolean-schema").types).toContain("Any: unknown;");
  expect(of("mapping-by-name").types).toContain('k: "c";');
});

test("an invalid pattern does not cost the body its validator", async () => {
  const { validators } = await of("invalid-pattern").load("validators.ts");
  const isValid = (body: unknown) => !validators.a.request["~standard"].validate(body).issues;
  expect([{ value: { e: "b" } }, { value: { e: 1 } }, { value: { m: { x: { e: 1 } } } }].map(isValid)).toEqual([
    true,
    false,
    false,
  ]);
});

test("a child has what its parent declares, and a parent is one of its children", async () => {
  const spec = join(await temporaryFolder(), "openapi.json");
  const body = (name: string) => ({
    requestBody: { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
    responses: { 204: { description: "Done." } },
  });
  const schemas = {
    Pet: {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" } },
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "Dog" } },
    },
    Cat: {
      allOf: [
        { $ref: "#/components/schemas/Pet" },
        { required: ["lives"], properties: { lives: { type: "integer" } } },
      ],
    },
    Dog: {
      allOf: [
        { $ref: "#/components/schemas/Pet" },
        { required: ["tricks"], properties: { tricks: { type: "array" } } },
      ],
    },
  };
  const paths = {
    "/pets": { post: { operationId: "createPet", ...body("Pet") } },
    "/cats": { post: { operationId: "createCat", ...body("Cat") } },
  };
  await writeFile(
    spec,
    JSON.stringify({ openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths, components: { schemas } }),
  );
  const { validators } = await (await generate(spec, "pets")).load("validators.ts");
  const isValid = (name: string, value: unknown) => !validators[name].request["~standard"].validate(value).issues;
  expect(isValid("createCat", { kind: "cat", lives: 9 })).toBe(true);
  expect(isValid("createCat", { lives: 9 })).toBe(false);
  expect(isValid("createCat", { kind: "cat" })).toBe(false);
  expect(isValid("createPet", { kind: "dog", tricks: [] })).toBe(true);
  expect(isValid("createPet", { kind: "dog" })).toBe(false);
});

test("lint warnings are counted in one line, and listed with --verbose", async () => {
  const out = await temporaryFolder();
  const args = ["--spec", join(fixtures, "version-as-number.yaml"), "--out", join(out, "generated")];
  const { stderr } = await runInProcess(command, args);
  expect(stderr).toMatch(/^warning \d+ warnings of lint; --verbose lists them\.\n$/);
  const verbose = await runInProcess(command, [...args, "--verbose"]);
  expect(verbose.stderr).toMatch(
    /^warning .*version-as-number\.yaml:2:27 {2}Expected type `string` but got `integer`\. {2}\(struct\)$/m,
  );
});

test.each([
  ["a type of a schema", { components: { schemas: { A: { type: "text" } } } }, "`type` can be one of"],
  ["a list that is no list", { components: { schemas: { A: { allOf: {} } } } }, "Expected type `AllOf` (array)"],
  [
    "a schema that is text",
    { components: { schemas: { A: { properties: { description: "x" } } } } },
    "Expected type `Schema`",
  ],
  [
    "a parameter without a name",
    { paths: { "/a": { get: { parameters: [{ in: "query" }], responses: {} } } } },
    "The field `name`",
  ],
])("what changes the generated code stays an error: %s", async (_what, part, message) => {
  const spec = join(await temporaryFolder(), "openapi.json");
  await writeFile(spec, JSON.stringify({ openapi: "3.1.0", info: { title: "A", version: "1" }, paths: {}, ...part }));
  await expect(runPipeline(spec, project.redoclyConfig)).rejects.toThrow(message);
});
