import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { bundle } from "../pipeline/bundle.ts";
import { read } from "../pipeline/read.ts";
import { write } from "../pipeline/write.ts";
import { project } from "../support/project.ts";
import { buildDocs } from "./build.ts";
import { launchChromium } from "./chromium.ts";
import { languagesOf } from "./languages.ts";
import { sectionId } from "./section.ts";
import { terminalOfMock } from "./terminal.ts";

/** Takes the screenshots of the README: the first operation in each language, light and dark in turn, and the mock. */
export async function takeScreenshots(spec: string): Promise<void> {
  await using site = await mkdtempDisposable(join(tmpdir(), "graph-profile-docs-"));
  const browser = await launchChromium();
  try {
    write(site.path, await buildDocs(spec));
    const document = await bundle(await read(spec, project.redoclyConfig));
    const [operation] = operationsOf(document) as [Operation];
    for (const [index, { tag, folder }] of (await languagesOf(spec)).entries()) {
      const colorScheme = index % 2 === 0 ? "light" : "dark";
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme });
      const address = `${pathToFileURL(join(site.path, folder, "index.html"))}#${sectionId(operation)}`;
      await page.goto(address);
      await page.getByTestId("search-trigger").filter({ hasText: "Ctrl" }).waitFor(); // Redoc is ready
      await save(page, tag);
    }
    const page = await browser.newPage({ viewport: { width: 900, height: 850 } });
    await page.setContent(await terminalOfMock(document));
    await save(page, "mock");
  } finally {
    await browser.close();
  }
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(project.screenshots, `${name}.png`);
  await page.screenshot({ path });
  console.log(relative(process.cwd(), path));
}
