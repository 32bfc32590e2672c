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
import { chooseInMenu, openPage, sectionOf, siteOfDocument } from "../support/site.ts";
import { temporaryFolderInProject } from "../support/temporary.ts";

const run = promisify(execFile);
const document = await loadDocument();
const operations = operationsOf(document);
const callCount = operations.flatMap((operation) => Object.keys(requestExamples(operation))).length;
const mock = await mockOfDocument({});
const env = { ...process.env, ACCESS_TOKEN: "any", MOCK_URL: mock.url };
const browser = await startBrowser();
const site = await siteOfDocument();

/** A sample as a reader sees it, and the call that it makes. */
interface ShownSample {
  call: SampleCall;
  text: string;
}

const shown: Record<string, ShownSample[]> = { TypeScript: [], curl: [], fetch: [] };

beforeAll(async () => {
  const { page } = await openPage(browser, site.address("index.html"));
  for (const operation of operations) {
    await chooseInMenu(page, operation);
    const panel = sectionOf(page, operation).locator(".panel-request-samples");
    for (const [scenario, call] of sampleCalls(document, operation)) {
      await chooseExample(panel, titleOf(operation, scenario));
      for (const { name } of samplesOf(call, "")) {
        await panel.getByRole("tab", { name, exact: true }).click();
        const sample = panel.getByRole("tabpanel").filter({ visible: true });
        shown[name]?.push({ call, text: (await sample.textContent()) ?? "" });
      }
    }
  }
  await page.close();
}, 60_000);

test.each(Object.entries(shown))("%s has a sample for each request example of each operation", (_, samples) => {
  expect(callCount).toBeGreaterThan(operations.length);
  expect(samples).toHaveLength(callCount);
  expect(new Set(samples.map(({ text }) => text)).size).toBe(callCount);
});

test("the curl and fetch samples send a new client-request-id", () => {
  const ids = { curl: '-H "client-request-id: $(uuidgen)"', fetch: '"client-request-id": crypto.randomUUID()' };
  for (const [name, id] of Object.entries(ids)) {
    expect(shown[name]?.length).toBe(callCount);
    for (const { text } of shown[name] ?? []) expect(text).toContain(id);
  }
});

test("the TypeScript samples compile, and an invalid value in one does not", async () => {
  const folder = await temporaryFolderInProject();
  const files = await writeSamples(folder, "TypeScript", "ts");
  const invalid = shown.TypeScript?.[0]?.text.replace(/displayName: ".*"/, "displayName: 1") ?? "";
  await writeFile(join(folder, "invalid.ts"), invalid);
  const client = fileURLToPath(new URL("../../generated/client.ts", import.meta.url));
  const options = { types: ["node"], paths: { "graph-profile": [client] } };
  expect(files).toHaveLength(callCount);
  expect(compileErrors("", [...files, join(folder, "invalid.ts")], options)).toEqual([
    expect.stringMatching(/invalid\.ts: .*number/),
  ]);
});

test("the TypeScript and fetch samples run unchanged, and print what they create", async () => {
  const folder = await temporaryFolderInProject();
  const files = [...(await writeSamples(folder, "TypeScript", "ts")), ...(await writeSamples(folder, "fetch", "mjs"))];
  const main = fileURLToPath(new URL("samples/run.ts", import.meta.url));
  const { stdout } = await run(process.execPath, [main, ...files], { env });
  const samples = [...(shown.TypeScript ?? []), ...(shown.fetch ?? [])];
  expectCreated(samples, stdout.trim().split("\n"));
});

test("the curl samples run unchanged, and print what they create", async () => {
  // Only the service is replaced, by the mock.
  const redirect = `curl() { command curl --silent --show-error "\${@/https:\\/\\/graph.microsoft.com/$MOCK_URL}"; }`;
  const uuidgen = "type uuidgen >/dev/null 2>&1 || uuidgen() { node -p 'crypto.randomUUID()'; }"; // not on every machine
  const samples = shown.curl ?? [];
  const responses = samples.map(async ({ text }) => {
    const { stdout } = await run("bash", ["-c", `${redirect}\n${uuidgen}\n${text}`], { env });
    return stdout;
  });
  expectCreated(samples, await Promise.all(responses));
});

async function chooseExample(panel: Locator, title: string): Promise<void> {
  const choice = panel.getByRole("button", { name: "Example", exact: true });
  await choice.click();
  await panel.page().getByRole("menuitem", { name: title, exact: true }).filter({ visible: true }).click();
  await choice.filter({ hasText: title }).waitFor();
}

function titleOf(operation: Operation, scenario: string): string {
  return resolve(document, requestExamples(operation)[scenario])?.summary ?? "";
}

function requestExamples({ definition }: Operation) {
  return jsonContent(resolve(document, definition.requestBody)?.content)?.examples ?? {};
}

/** Writes the samples of a name as files, and returns their paths. */
function writeSamples(folder: string, name: string, extension: string): Promise<string[]> {
  const files = (shown[name] ?? []).map(async ({ text }, index) => {
    const path = join(folder, `${index}.${extension}`);
    await writeFile(path, text);
    return path;
  });
  return Promise.all(files);
}

function expectCreated(samples: readonly ShownSample[], responses: readonly string[]): void {
  expect(responses).toHaveLength(samples.length);
  for (const [index, { call }] of samples.entries()) {
    const created: unknown = JSON.parse(responses[index] ?? "");
    expect(created).toMatchObject(call.body?.value as object);
    expect(created).toHaveProperty("id");
  }
}
