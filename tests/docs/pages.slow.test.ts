import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { startBrowser } from "../support/browser.ts";
import {
  chooseInMenu,
  deepLink,
  heading,
  openPage,
  search,
  sectionOf,
  seriousViolations,
  siteOfDocument,
} from "../support/site.ts";

const browser = await startBrowser();
const site = await siteOfDocument();
const { languages, documents } = site;
const open = (path: string) => openPage(browser, site.address(path));
const screens = [
  { width: 1440, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const;
// Each language on one of the screens: the layout does not depend on the language.
const cases = languages.map(({ tag, folder }, index) => ({ tag, folder, ...(screens[index % 2] ?? screens[0]) }));

test.each(cases)(
  "the page in $tag, $width pixels wide and $colorScheme, shows every operation from the menu and in the search",
  async ({ tag, folder, width, colorScheme }) => {
    const operations = operationsOf(documents.get(tag) as OpenApiDocument);
    const { page, errors } = await openPage(browser, site.address(`${folder}index.html`), { width, colorScheme });
    expect(await page.locator("html").getAttribute("lang")).toBe(tag);
    expect(await page.locator("html").getAttribute("class")).toContain(colorScheme);
    for (const operation of operations) {
      await chooseInMenu(page, operation);
      await heading(page, operation).waitFor();
      expect(new URL(page.url()).hash).toBe(deepLink(operation)); // so that every operation has its link
    }
    const [first] = operations as [Operation];
    await search(page, first.path, first.definition.summary ?? "");
    await search(page, "postOfficeBox", "physicalAddress");
    expect(errors).toEqual([]);
    await page.close();
  },
);

describe.each(languages)("the page in $tag", ({ tag, folder }) => {
  const operations = operationsOf(documents.get(tag) as OpenApiDocument);

  test("opens at an operation and a schema by its link", async () => {
    const { page, errors } = await openPage(browser, "about:blank");
    for (const operation of [operations[0], operations.at(-1)] as [Operation, Operation]) {
      await page.goto(site.address(`${folder}index.html`, deepLink(operation)));
      await heading(page, operation).waitFor();
      await page.goto("about:blank");
    }
    const schemas = Object.keys(documents.get(tag)?.components?.schemas ?? {});
    expect(schemas.length).toBeGreaterThan(20);
    await page.goto(site.address(`${folder}index.html`, `#/schemas/${schemas.at(-1)?.toLowerCase()}`));
    await page.getByRole("heading", { name: schemas.at(-1) ?? "" }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test("copies a sample to the clipboard", async () => {
    const { page } = await open(`${folder}index.html`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const [operation] = operations as [Operation];
    await chooseInMenu(page, operation);
    const samples = sectionOf(page, operation).locator(".samples").first();
    await samples.getByRole("tab", { name: "curl" }).click();
    await samples.locator(".sample-copy").click();
    const sample = await samples.getByRole("tabpanel").filter({ visible: true }).textContent();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sample);
    expect(sample).toContain("curl 'https://graph.microsoft.com/beta/me/");
    await page.close();
  });

  test("is accessible, except for known problems of Redoc", async () => {
    const { page } = await open(`${folder}index.html`);
    const [operation] = operations as [Operation];
    await chooseInMenu(page, operation);
    await sectionOf(page, operation).locator(".samples").first().waitFor();
    expect(await seriousViolations(page, ".bar, .samples")).toEqual([]);
    expect(knownRedocViolations).toEqual(expect.arrayContaining(await seriousViolations(page)));
    await page.close();
  });
});

test("the page in Chinese has labels in Chinese, and property names in English", async () => {
  const { page } = await open("zh-CN/index.html");
  await chooseInMenu(page, operationsOf(documents.get("zh-CN") as OpenApiDocument)[0] as Operation);
  await page.getByText("安全性", { exact: true }).first().waitFor();
  const text = await page.locator("body").innerText();
  for (const label of ["请求", "响应", "标头", "安全性", "全部展开", "服务器"]) expect(text).toContain(label);
  for (const label of ["Responses", "Headers", "Expand all", "Security", "Servers"]) expect(text).not.toContain(label);
  for (const name of ["allowedAudiences", "issuingAuthority"]) expect(text).toContain(name);
  await page.close();
});

/** Rules of axe-core that the markup of Redoc violates; the last one depends on how much fits into a panel. */
const knownRedocViolations = ["label-content-name-mismatch", "scrollable-region-focusable"];
