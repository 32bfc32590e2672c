import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, vi } from "vitest";
import { type Language, languagesOf } from "../../scripts/docs/languages.ts";
import { sectionId } from "../../scripts/docs/section.ts";
import { command } from "../../scripts/docs.ts";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import type { Operation } from "../../src/openapi/operations.ts";

/** The reference site of the API description. */
export interface Site {
  folder: string;
  /** The output of `npm run docs`. */
  printed: string;
  languages: readonly Language[];
  /** The bundled description in each language, by language tag. */
  documents: ReadonlyMap<string, OpenApiDocument>;
  address(path: string, hash?: string): string;
}

/** Builds the reference site of the API description in a folder that is removed after the test file. */
export async function siteOfDocument(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-site-"));
  afterAll(() => rm(folder, { recursive: true }));
  const printed = await outputOf(() => command.run({ out: folder, spec: project.spec }));
  const source = await read(project.spec, project.redoclyConfig);
  const languages = await languagesOf(project.spec);
  const documents = new Map<string, OpenApiDocument>();
  for (const { tag, overlay } of languages) documents.set(tag, await bundle(source, overlay ? [overlay] : []));
  const address = (path: string, hash = ""): string => pathToFileURL(join(folder, path)).href + hash;
  return { folder, printed, languages, documents, address };
}

/** Returns what a function prints. */
async function outputOf(run: () => Promise<void>): Promise<string> {
  const log = vi.spyOn(console, "log").mockReturnValue();
  try {
    await run();
    return log.mock.calls.map(([line]) => `${line}\n`).join("");
  } finally {
    log.mockRestore();
  }
}

/** Returns the fragment of an address that opens a page at an operation. */
export const deepLink = (operation: Operation): string => `#${sectionId(operation)}`;

/** Locates the section of an operation. */
export const sectionOf = (page: Page, operation: Operation): Locator =>
  page.locator(`[data-section-id="${sectionId(operation)}"]`);

/** Opens an address in a window of its own, and collects its errors and the requests for other files. */
export async function openPage(
  browser: Browser,
  address: string,
  { width = 1440, colorScheme = "light" }: { width?: number; colorScheme?: "light" | "dark" } = {},
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.isNavigationRequest()) errors.push(request.url());
  });
  await page.goto(address);
  return { page, errors };
}

/** Locates the heading of an operation. */
export const heading = (page: Page, operation: Operation): Locator =>
  sectionOf(page, operation).getByRole("heading", { name: operation.definition.summary ?? "" });

/** Opens an operation from the menu. */
export async function chooseInMenu(page: Page, operation: Operation): Promise<void> {
  const floating = page.locator("[data-testid='floating-button'][aria-expanded='false']");
  if (await floating.isVisible()) await floating.click();
  const menu = page.locator(".menu-content");
  const item = menu.getByRole("link", { name: operation.definition.summary ?? "" });
  if (!(await item.isVisible())) await menu.locator(`a[href="${dirname(deepLink(operation))}"]`).click();
  await item.click();
}

/** Opens the search once the page is ready for it, and locates its input. */
export async function openSearch(page: Page): Promise<Locator> {
  const input = page.locator("[data-component-name='Search/SearchInput'] input");
  await vi.waitFor(
    async () => {
      if (!(await input.isVisible())) await page.keyboard.press("Control+K");
      await input.waitFor({ timeout: 500 });
    },
    { timeout: 10_000 },
  );
  return input;
}

/** Searches for a text, and waits for a result that contains another text. */
export async function search(page: Page, text: string, expected: string): Promise<void> {
  const input = await openSearch(page);
  await input.fill(text);
  await page.locator("[data-component-name='Search/SearchItem']", { hasText: expected }).first().waitFor();
  await page.keyboard.press("Escape");
  await input.waitFor({ state: "hidden" });
}

/** Returns the rules of axe-core that a page, or the part of it that a selector matches, violates seriously or critically. */
export async function seriousViolations(page: Page, selector = "html"): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (part) => (globalThis as unknown as { axe: typeof axe }).axe.run(part),
    selector,
  );
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id);
}
