import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { describe, expect, test } from "vitest";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { typesText } from "../../scripts/pipeline/openapi-typescript.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import { runRedocly } from "../../scripts/support/redocly-command.ts";
import { temporaryFolder } from "../support/temporary.ts";

test.each([
  ["our API description", project.spec],
  ["a description in OpenAPI 3.0", join(project.root, "tests/fixtures/descriptions/library-3.0.yaml")],
  ["one with defaults", join(project.root, "tests/fixtures/descriptions/directions-3.1.yaml")],
])("the parts of openapi-typescript generate the types that openapiTS does, of %s", async (_what, spec) => {
  const document = (await bundle(await read(spec, project.redoclyConfig))) as OpenAPI3;
  const expected = astToString(await openapiTS(structuredClone(document), { defaultNonNullable: false, silent: true }));
  expect(typesText(document)).toBe(expected);
});

describe("the redocly command, which has another version than the library,", () => {
  test("reports no problem either, and ignores none", async () => {
    const { stdout } = await runRedocly(["lint", "--format=json"]);
    expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0, ignored: 0 }, problems: [] });
  });

  test("writes the same bundled description", async () => {
    const file = join(await temporaryFolder(), "openapi.yaml");
    await runRedocly(["bundle", "profile@beta", "--output", file]);
    const generated = await readFile(join(project.generated, "openapi.yaml"), "utf8");
    expect(parseYaml(generated)).toEqual(parseYaml(await readFile(file, "utf8")));
  });
});
