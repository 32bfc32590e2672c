import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll } from "vitest";
import { buildDocs } from "../../scripts/docs/build.ts";
import { type Language, languagesOf } from "../../scripts/docs/languages.ts";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import type { Operation } from "../../src/openapi/operations.ts";

/** The reference site of the API description in a folder, and what its pages tell. */
export interface Site {
  folder: string;
  languages: readonly Language[];
  /** The API description as the page in a language tells it, by the language's tag. */
  documents: ReadonlyMap<string, OpenApiDocument>;
  address(path: string, hash?: string): string;
}

/** Makes the reference site of the API description, which is removed after the test file. */
export async function siteOfDocument(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-site-"));
  afterAll(() => rm(folder, { recursive: true }));
  await write(folder, await buildDocs(project.spec));
  const source = await read(project.spec, project.redoclyConfig);
  const languages = await languagesOf(project.spec);
  const documents = new Map<string, OpenApiDocument>();
  for (const { tag, overlay } of languages) documents.set(tag, await bundle(source, overlay ? [overlay] : []));
  const address = (path: string, hash = ""): string => pathToFileURL(join(folder, path)).href + hash;
  return { folder, languages, documents, address };
}

/** The part of an address that opens a page at an operation. */
export const deepLink = (operation: Operation): string => `#${sectionId(operation)}`;

/** Where a page shows an operation. */
export const sectionOf = (page: Page, operation: Operation): Locator =>
  page.locator(`[data-section-id="${sectionId(operation)}"]`);

function sectionId({ name, definition }: Operation): string {
  const tag = (definition.tags?.[0] ?? "").toLowerCase().replaceAll(" ", "-");
  return `/${tag}/${name.toLowerCase()}`;
}

/** Opens an address in a window of its own, and keeps what the page complains about or loads besides itself. */
export async function openPage(
  browser: Browser,
  address: string,
  { width = 1440, colorScheme = "light" }: { width?: number; colorScheme?: "light" | "dark" } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.isNavigationRequest()) complaints.push(request.url());
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return { page, complaints };
}

/** The heading of an operation where a page shows it. */
export const heading = (page: Page, operation: Operation): Locator =>
  sectionOf(page, operation).getByRole("heading", { name: operation.definition.summary ?? "" });

/** Goes to an operation as a reader does, by the menu. */
export async function chooseInMenu(page: Page, operation: Operation): Promise<void> {
  const floating = page.locator("[data-testid='floating-button'][aria-expanded='false']");
  if (await floating.isVisible()) await floating.click();
  const menu = page.locator(".menu-content");
  const item = menu.getByRole("link", { name: operation.definition.summary ?? "" });
  if (!(await item.isVisible())) await menu.locator(`a[href="${dirname(deepLink(operation))}"]`).click();
  await item.click();
}

/** Searches for a text, and waits for a result that has another text in it. */
export async function search(page: Page, text: string, expected: string): Promise<void> {
  const input = page.locator("[data-component-name='Search/SearchInput'] input");
  await page.keyboard.press("Control+K");
  await input.fill(text);
  await page.locator("[data-component-name='Search/SearchItem']", { hasText: expected }).first().waitFor();
  await page.keyboard.press("Escape");
  await input.waitFor({ state: "hidden" });
}

/** The rules of axe-core that are broken in a way that is serious or worse, by what is ours and by Redoc. */
export async function seriousFindings(page: Page): Promise<{ ours: string[]; redoc: string[] }> {
  await page.evaluate(axe.source);
  const findings = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => {
          const element = document.querySelector(String(target[0]));
          return { id, isRedoc: element?.closest("#redoc") !== null && element?.closest(".sample") === null };
        }),
      );
  });
  const rules = (isRedoc: boolean): string[] =>
    [...new Set(findings.filter((finding) => finding.isRedoc === isRedoc).map(({ id }) => id))].sort();
  return { ours: rules(false), redoc: rules(true) };
}
