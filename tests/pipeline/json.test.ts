import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { bundle, documentYaml } from "../../scripts/pipeline/bundle.ts";
import { parseJson } from "../../scripts/pipeline/json.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import { temporaryFolder } from "../support/temporary.ts";

const library = join(project.root, "tests/fixtures/descriptions/library-3.0.yaml");

async function bundled(spec: string): Promise<string> {
  return documentYaml(await bundle(await read(spec, project.redoclyConfig)), "spec");
}

async function bundledJson(text: string): Promise<string> {
  const spec = join(await temporaryFolder(), "openapi.json");
  await writeFile(spec, text);
  return bundled(spec);
}

test.each([undefined, 2, "\t"])("a description in JSON is the same as in YAML, indented by %j", async (indent) => {
  const text = JSON.stringify(parseYaml(await readFile(library, "utf8")), null, indent);
  expect(parseJson(text)).toBeDefined();
  expect(await bundledJson(`${text}\n`)).toBe(await bundled(library));
});

test.each([
  [
    "a key twice",
    '{"openapi":"3.1.0","openapi":"3.1.1"}',
    /openapi\.json:1:21 is not valid YAML: duplicated mapping key/,
  ],
  ["a comma too many", '{"openapi":"3.1.0",,}', /openapi\.json:1:20 is not valid YAML: /],
])("%s in JSON is reported with its place", async (_what, text, message) => {
  await expect(bundledJson(text)).rejects.toThrow(message);
});
