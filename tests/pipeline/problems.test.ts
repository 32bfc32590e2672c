import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "../../scripts/pipeline/lint.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { problemsIn } from "../support/problems.ts";
import { copyOfSpec } from "../support/temporary.ts";

/** Edits a file, and returns the problems of the API description. */
async function problemsAfter(file: string, edit: (text: string) => string): Promise<string[]> {
  const { spec, config } = await copyOfSpec();
  const path = join(dirname(spec), file);
  const text = await readFile(path, "utf8");
  expect(edit(text)).not.toBe(text);
  await writeFile(path, edit(text));
  return problemsIn(dirname(spec), async () => lint(await read(spec, config)));
}

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

test.each([
  [
    "an enum value that examples have",
    "components/schemas/physicalAddressType.yaml",
    replace(" business,", ""),
    [
      `examples/createProjectParticipation.complete.yaml:23:13  Example value must conform to the schema: \`type\` property must be equal to one of the allowed values "unknown", "home", "other".  (no-invalid-media-type-examples)
examples/projectParticipationCreated.complete.yaml:47:13  and here`,
    ],
  ],
  [
    "a missing file that a schema of examples refers to",
    "components/schemas/webAccount.yaml",
    replace("itemFacet.yaml", "itemFacets.yaml"),
    [
      "components/schemas/webAccount.yaml:3:5  Can't resolve $ref: components/schemas/itemFacets.yaml does not exist; fix the reference or add the file  (no-unresolved-refs)",
    ],
  ],
  [
    "a tab in a file that several refer to",
    "components/responses/badRequest.yaml",
    replace("  request-id", "\trequest-id"),
    [
      "components/responses/badRequest.yaml:3:1  Not valid YAML: tab characters must not be used in indentation  (no-unresolved-refs)",
    ],
  ],
  [
    "an unknown type in a schema of examples",
    "components/schemas/entity.yaml",
    replace("type: string", "type: text"),
    [expect.stringMatching(/^components\/schemas\/entity\.yaml:5:11 {2}`type` can be one of .*\(struct\)$/)],
  ],
  [
    "a required property that the schema does not have",
    "components/schemas/personCertificationResponse.yaml",
    replace("required: [id]", "required: [id, name]"),
    [
      expect.stringMatching(
        /^components\/schemas\/personCertificationResponse\.yaml:5:20 {2}Required property 'name' /,
      ),
    ],
  ],
  [
    "a missing error response",
    "paths/me_profile_projects.yaml",
    replace(/^ {4}"401":\n.*\n/m, ""),
    [expect.stringMatching(/:29:3 {2}An operation must declare .*: 401 is required\. {2}\(rule\/responses-have/)],
  ],
  [
    "another media type in a response that all operations share",
    "components/responses/badRequest.yaml",
    replace("application/json", "application/xml"),
    [
      expect.stringMatching(
        /badRequest\.yaml:8:3 {2}The media type of a body must be application\/json: "application\/xml"/,
      ),
    ],
  ],
  [
    "two values that match no alternative, for one reason each",
    "examples/createWebAccount.complete.yaml",
    (text: string) =>
      text.replace(/allowedAudiences: .*/, "allowedAudiences: nobody").replace(/( {4}name:) .*/, "$1 5"),
    [/`allowedAudiences` property must be equal to one of/, /`name` property type must be/].map((each) =>
      expect.stringMatching(each),
    ),
  ],
])("%s", async (_what, file, edit, expected) => {
  const problems = await problemsAfter(file, edit);
  expect(problems).toHaveLength(expected.length);
  expect(problems).toEqual(expect.arrayContaining(expected));
});

test("causes come before examples, and after ten problems only their number", async () => {
  const { spec, config } = await copyOfSpec();
  const folder = dirname(spec);
  const edit = async (file: string, change: (text: string) => string) =>
    writeFile(join(folder, file), change(await readFile(join(folder, file), "utf8")));
  await edit("examples/createWebAccount.reference.yaml", replace(/userId: .*/, "userId: 1"));
  await rm(join(folder, "components/headers/Retry-After.yaml"));
  const linting = async () => lint(await read(spec, config));
  expect(await problemsIn(folder, linting)).toEqual([
    expect.stringMatching(/Retry-After\.yaml does not exist/),
    expect.stringMatching(/`userId` property type must be/),
  ]);

  const fields = Array.from({ length: 22 }, (_, index) => `field${index}: 1\n`).join("");
  await edit("components/schemas/identity.yaml", (text) => text + fields);
  const problems = await problemsIn(folder, linting);
  expect(problems.map((text) => /`field\d+`|Retry-After|more/.exec(text)?.[0])).toEqual([
    "Retry-After",
    ...Array.from({ length: 9 }, (_, index) => `\`field${index}\``),
    "more",
  ]);
  expect(problems.at(-1)).toBe("… and 14 more");
  await expect(linting()).rejects.toThrow("The API description has 24 problems:");
});
