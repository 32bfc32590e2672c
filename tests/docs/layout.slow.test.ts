import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { startBrowser } from "../support/browser.ts";
import { brokenWords, clippedElements } from "../support/layout.ts";
import { deepLink, heading, openPage, sectionOf, seriousViolations, siteOfDocument } from "../support/site.ts";

const browser = await startBrowser();
const site = await siteOfDocument();
const { languages, documents } = site;
/** The height of the screen that a link to an operation leaves below the top of its title. */
const screenBelowTitle = 900 - 108;
const patient = { timeout: 10_000 };
const widths = [1440, 1024, 390];
const cases = languages.flatMap((language) => widths.map((width) => ({ ...language, width })));

describe.each(cases)("the page in $tag, $width pixels wide,", ({ tag, folder, width }) => {
  const operations = operationsOf(documents.get(tag) as OpenApiDocument);
  const open = (hash = "") => openPage(browser, site.address(`${folder}index.html`, hash), { width });

  test("begins every operation with its method, its path and a sample in the first screen", async () => {
    expect(operations.length).toBeGreaterThanOrEqual(6);
    for (const operation of operations) {
      const { page } = await open(deepLink(operation));
      await heading(page, operation).waitFor();
      const panel = sectionOf(page, operation).locator(".panel-request-samples");
      await panel.getByRole("tab").first().waitFor();
      const title = await heading(page, operation).boundingBox();
      const method = await panel.getByText(operation.method.toUpperCase(), { exact: true }).first().boundingBox();
      const sample = await panel.getByRole("tabpanel").filter({ visible: true }).first().boundingBox();
      const end = (title?.y ?? Number.NaN) + screenBelowTitle;
      expect(method?.y).toBeLessThan(end);
      expect(sample?.y).toBeLessThan(end - 100); // with some lines of it
      await page.close();
    }
  }, 60_000);

  test.each([
    ["introduction", ""],
    ["operation", deepLink(operations[0] as Operation)],
    ["schema", "#/schemas/profilesourceannotation"],
  ])("cuts nothing off and breaks no word that has room in the %s", async (_, hash) => {
    const { page, errors } = await open(hash);
    await page
      .locator(`[data-section-id="${hash.slice(1) || "/"}"]`)
      .first()
      .waitFor();
    await expect.poll(() => clippedElements(page), patient).toEqual([]);
    expect(await brokenWords(page.locator("main"))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("shows the tabs of the security dialog in full", async () => {
    const [operation] = operations as [Operation];
    const { page } = await open(deepLink(operation));
    const panel = sectionOf(page, operation).locator("[data-component-name='Panel/Panel']").first();
    await panel.getByRole("button").last().click();
    await page
      .getByRole("tab", { name: /User\.ReadWrite\.All/ })
      .first()
      .waitFor();
    await expect.poll(() => clippedElements(page), patient).toEqual([]);
    await page.close();
  });
});

test("the samples are tabs for the keyboard, which keep the choice for other operations and other visits", async () => {
  const operations = operationsOf(documents.get("en") as OpenApiDocument) as [Operation, Operation];
  const { page, errors } = await openPage(browser, site.address("index.html", deepLink(operations[0])));
  const tabs = (operation: Operation) => sectionOf(page, operation).getByRole("tablist", { name: "Examples" }).first();
  const selected = (operation: Operation) => tabs(operation).locator("[aria-selected='true']");
  await expect
    .poll(() => tabs(operations[0]).getByRole("tab").allTextContents(), patient)
    .toEqual(["TypeScript", "curl", "fetch"]);
  expect(await selected(operations[0]).textContent()).toBe("TypeScript");
  await selected(operations[0]).focus();
  await page.keyboard.press("ArrowLeft");
  expect(await selected(operations[0]).textContent()).toBe("fetch");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  expect(await selected(operations[0]).textContent()).toBe("curl");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("curl");
  const panel = page.locator(`[id="${await selected(operations[0]).getAttribute("aria-controls")}"]`);
  expect(await panel.textContent()).toMatch(/^curl /);
  await page.goto("about:blank");
  await page.goto(site.address("index.html", deepLink(operations[1])));
  await expect.poll(() => selected(operations[1]).textContent(), patient).toBe("curl");
  expect(await seriousViolations(page, ".samples")).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});
