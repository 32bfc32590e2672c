import { readFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { describe, expect, test } from "vitest";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { typesText } from "../../scripts/pipeline/openapi-typescript.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import { runRedocly } from "../../scripts/support/redocly-command.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { loadDocument } from "../support/document.ts";
import { temporaryFolder } from "../support/temporary.ts";

const library = join(project.root, "tests/fixtures/descriptions/library-3.0.yaml");

describe("the parts of openapi-typescript that are used give what it gives as a whole", () => {
  test.each([
    ["our API description", loadDocument],
    ["an OpenAPI document in OpenAPI 3.0", async () => bundle(await read(library, project.redoclyConfig))],
  ])("for %s", async (_what, load: () => Promise<OpenApiDocument>) => {
    const document = (await load()) as OpenAPI3;
    const whole = astToString(await openapiTS(structuredClone(document), { readWriteMarkers: true, silent: true }));
    expect(typesText(document, { readWriteMarkers: true })).toBe(whole);
  });
});

describe("the Redocly that is a command and the one that is a library are of one mind", () => {
  test("on lint: no problem and none ignored", async () => {
    const { stdout } = await runRedocly(["lint", "--format=json"]);
    expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0, ignored: 0 }, problems: [] });
  });

  test("on the bundle", async () => {
    const file = join(await temporaryFolder(), "openapi.yaml");
    await runRedocly(["bundle", "profile@beta", "--output", file]);
    const generated = await readFile(join(project.generated, "openapi.yaml"), "utf8");
    const { parseYaml } = await import("@redocly/openapi-core");
    expect(parseYaml(generated)).toEqual(parseYaml(await readFile(file, "utf8")));
  });
});
