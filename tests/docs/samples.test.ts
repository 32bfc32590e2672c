import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Locator } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { samplesOf } from "../../scripts/docs/samples.ts";
import { jsonContent } from "../../src/openapi/media-type.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { type SampleCall, sampleCalls } from "../../src/samples/calls.ts";
import { startBrowser } from "../support/browser.ts";
import { compileErrors } from "../support/compile.ts";
import { loadDocument } from "../support/document.ts";
import { mockOfDocument } from "../support/mock.ts";
import { deepLink, sectionOf, siteOfDocument } from "../support/site.ts";
import { temporaryFolderInProject } from "../support/temporary.ts";

const run = promisify(execFile);
const document = await loadDocument();
const operations = operationsOf(document);
const count = operations.flatMap((operation) => [...sampleCalls(document, operation)]).length;
const mock = await mockOfDocument({});
const env = { ...process.env, ACCESS_TOKEN: "any", MOCK_URL: mock.url };
const browser = await startBrowser();
const site = await siteOfDocument();

/** The samples as a reader of the page gets them, by name: the call that each makes, and its text. */
const shown = new Map<string, { call: SampleCall; text: string }[]>();
const shownAs = (name: string) => shown.get(name) ?? [];

beforeAll(async () => {
  for (const operation of operations) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.address("index.html", deepLink(operation)));
    const panel = sectionOf(page, operation).locator(".panel-request-samples");
    for (const [scenario, call] of sampleCalls(document, operation)) {
      await chooseExample(panel, titleOf(operation, scenario));
      for (const { name } of samplesOf(call, "")) {
        const sample = panel.locator("details.sample").filter({ has: page.locator("summary", { hasText: name }) });
        shown.set(name, [...shownAs(name), { call, text: (await sample.locator("pre").textContent()) ?? "" }]);
      }
    }
    await page.close();
  }
}, 60_000);

test("every operation has a sample in each language for each request example", () => {
  expect(count).toBe(18);
  const counts = [...shown].map(([name, { length }]) => [name, length]);
  expect(counts).toEqual([
    ["TypeScript", count],
    ["curl", count],
    ["fetch", count],
  ]);
  for (const samples of shown.values()) expect(new Set(samples.map(({ text }) => text)).size).toBe(count);
});

test("the TypeScript of the samples compiles, and a wrong value in it does not", async () => {
  const folder = await temporaryFolderInProject();
  const options = {
    types: ["node"],
    paths: { "graph-profile": [fileURLToPath(new URL("../../generated/client.ts", import.meta.url))] },
  };
  const names = shownAs("TypeScript").map((_, index) => `${index}.ts`);
  for (const [index, { text }] of shownAs("TypeScript").entries()) await writeFile(join(folder, `${index}.ts`), text);
  expect(compileErrors(folder, names, options)).toEqual([]);
  const [sample] = shownAs("TypeScript");
  await writeFile(join(folder, "wrong.ts"), sample?.text.replace(/displayName: ".*"/, "displayName: 1") ?? "");
  expect(compileErrors(folder, ["wrong.ts"], options)).toHaveLength(1);
});

test.each([
  ["TypeScript", "ts"],
  ["fetch", "mjs"],
])("the samples of %s run as they stand, and give the object that they create", async (name, extension) => {
  const folder = await temporaryFolderInProject();
  const files = shownAs(name).map((_, index) => join(folder, `${index}.${extension}`));
  for (const [index, { text }] of shownAs(name).entries()) await writeFile(files[index] as string, text);
  const [preload, main] = ["preload.ts", "run.ts"].map((file) => new URL(`samples/${file}`, import.meta.url));
  const { stdout } = await run(process.execPath, ["--import", `${preload}`, fileURLToPath(main as URL), ...files], {
    env,
  });
  const answers = stdout.trim().split("\n");
  for (const [index, { call }] of shownAs(name).entries()) expectCreated(call, answers[index]);
});

test("the samples of curl run as they stand, and give the object that they create", async () => {
  // The one thing that is not as it stands: the service is the mock.
  const redirect = `curl() { command curl --silent --show-error "\${@/https:\\/\\/graph.microsoft.com/$MOCK_URL}"; }`;
  for (const { call, text } of shownAs("curl")) {
    const { stdout } = await run("bash", ["-c", `${redirect}\n${text}`], { env });
    expectCreated(call, stdout);
  }
});

async function chooseExample(panel: Locator, title: string): Promise<void> {
  const choice = panel.getByRole("button", { name: "Example", exact: true });
  await choice.click();
  await panel.page().getByRole("menuitem", { name: title, exact: true }).filter({ visible: true }).click();
  await choice.filter({ hasText: title }).waitFor();
}

function titleOf({ definition }: Operation, scenario: string): string {
  const examples = jsonContent(resolve(document, definition.requestBody)?.content)?.examples ?? {};
  return resolve(document, examples[scenario])?.summary ?? "";
}

function expectCreated(call: SampleCall, answer: string | undefined): void {
  const created: unknown = JSON.parse(answer ?? "");
  expect(created).toMatchObject(call.body?.value as object);
  expect(created).toHaveProperty("id");
}
