import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compareDescriptions } from "../../scripts/diff/changes.ts";
import { buildDocs } from "../../scripts/docs/build.ts";
import { checkTranslations } from "../../scripts/docs/translation.ts";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { project } from "../../scripts/support/project.ts";
import { startMock } from "../../src/mock/server.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { copyOfSpec } from "../support/temporary.ts";

test("an operation added to spec/ alone gets all that the others have, and is a minor change", async () => {
  const { folder, spec, config } = await copyOfSpec();
  const path = (name: string) => join(folder, "spec", name);
  const operation = await readFile(path("paths/me_profile_webAccounts.yaml"), "utf8");
  const added = operation
    .replace("operationId: createMyWebAccount", "operationId: createMyLink")
    .replace("summary: Create a web account in my profile", "summary: Create a link in my profile");
  await writeFile(path("paths/me_profile_links.yaml"), added);
  const line = "  /me/profile/links:\n    $ref: paths/me_profile_links.yaml\n";
  await writeFile(spec, (await readFile(spec, "utf8")).replace("paths:\n", `paths:\n${line}`));

  let document!: OpenApiDocument;
  const files = await runPipeline(spec, config, { onDocument: (bundled) => (document = bundled) });
  const file = (name: string) => files.get(name) ?? "";
  expect(file("types.ts")).toContain('"/me/profile/links": {');
  expect(file("client.ts")).toContain('createMyLink: Call<operations["createMyLink"]>;');
  expect(file("examples.ts")).toMatch(/createMyLink: \{\s+request: \{\s+reference: /);
  expect(file("validators.ts")).toContain("createMyLink: {");

  const warnings: string[] = [];
  await checkTranslations(spec, document, (warning) => warnings.push(warning));
  const texts = ["summary", "description", "externalDocs/description"].map(
    (text) => `#/paths/~1me~1profile~1links/post/${text}`,
  );
  expect(warnings).toEqual([expect.stringContaining(`3 texts are not translated: ${texts.join(", ")}.`)]);

  const mock = await startMock({ document });
  onTestFinished(() => mock.close());
  const headers = { Authorization: "Bearer any", "Content-Type": "application/json" };
  const response = await fetch(`${mock.url}/me/profile/links`, { method: "POST", headers, body: '{"userId":"x"}' });
  expect([response.status, await response.json()]).toMatchObject([201, { userId: "x" }]);

  const page = (await buildDocs(spec)).get("index.html")?.replaceAll("\\u003c", "<") ?? "";
  const inPage = (text: string) => ({ text, isThere: page.includes(text) });
  const samples = ["createMyLink</span>(", "https://graph.microsoft.com/beta/me/profile/links"];
  for (const text of ["Create a link in my profile", ...samples]) expect(inPage(text)).toEqual({ text, isThere: true });

  const before = await readFile(join(project.generated, "openapi.yaml"), "utf8");
  const { level, changes } = await compareDescriptions(before, file("openapi.yaml"));
  expect({ level, messages: changes.map(({ message }) => message) }).toEqual({
    level: "minor",
    messages: [expect.stringContaining("/me/profile/links")],
  });
});
