import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { UserError } from "../../src/cli/user-error.ts";
import { write } from "../pipeline/write.ts";
import { project } from "../support/project.ts";
import { buildDocs } from "./build.ts";
import { launchChromium } from "./chromium.ts";
import { languagesOf } from "./languages.ts";
import { terminalOfMock } from "./terminal.ts";

const viewport = { width: 1440, height: 900 };

/** Takes the pictures of the README: the first operation in each language, in turn light and dark, and the mock. */
export async function takeScreenshots(spec: string): Promise<void> {
  const site = await mkdtemp(join(tmpdir(), "graph-profile-docs-"));
  const browser = await launchChromium();
  try {
    await write(site, await buildDocs(spec));
    for (const [index, { tag, folder }] of (await languagesOf(spec)).entries()) {
      const page = await browser.newPage({ viewport, colorScheme: index % 2 === 0 ? "light" : "dark" });
      await page.goto(pathToFileURL(join(site, folder, "index.html")).href, { waitUntil: "networkidle" });
      await expectFont(page, tag);
      await openFirstOperation(page);
      await take(page, tag);
    }
    const page = await browser.newPage({ viewport: { width: 900, height: 850 } });
    await page.setContent(await terminalOfMock(spec));
    await take(page, "mock");
  } finally {
    await browser.close();
    await rm(site, { recursive: true });
  }
}

async function take(page: Page, name: string): Promise<void> {
  const path = join(project.screenshots, `${name}.png`);
  await page.screenshot({ path });
  console.log(relative(process.cwd(), path));
}

async function openFirstOperation(page: Page): Promise<void> {
  const menu = page.locator(".menu-content");
  const operation = menu
    .getByRole("link")
    .filter({ has: page.locator("[data-component-name='Tags/HttpTag']") })
    .first();
  if (!(await operation.isVisible())) await menu.locator("[data-testid='menu-item-label']:has(svg)").first().click();
  await operation.click();
  await page.waitForLoadState("networkidle");
  await page.mouse.move(viewport.width / 2, 0);
}

/** A picture in a script that the machine has no font for would show boxes. Throws a `UserError` instead. */
async function expectFont(page: Page, tag: string): Promise<void> {
  const letters = new Set((await page.locator("#redoc h1").first().innerText()).match(/[^\p{ASCII}]/gu));
  const shapes = await page.evaluate(
    (all) =>
      all.map((letter) => {
        const canvas = Object.assign(document.createElement("canvas"), { width: 20, height: 20 });
        canvas.getContext("2d")?.fillText(letter, 2, 14);
        return canvas.toDataURL();
      }),
    [...letters],
  );
  if (letters.size > 1 && new Set(shapes).size === 1)
    throw new UserError(
      `This machine has no font for ${tag}. Install one, such as Debian's fonts-noto-cjk for Chinese.`,
    );
}
