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
  seriousFindings,
  siteOfDocument,
} from "../support/site.ts";

const browser = await startBrowser();
const site = await siteOfDocument();
const { languages, documents } = site;
const open = (path: string) => openPage(browser, site.address(path));
const cases = languages.flatMap(({ tag, folder }) =>
  [1440, 390].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme) => ({ tag, folder, width, colorScheme })),
  ),
);

describe.each(cases)("the page in $tag, $width pixels wide, $colorScheme", ({ tag, folder, width, colorScheme }) => {
  const operations = operationsOf(documents.get(tag) as OpenApiDocument);

  test("shows every operation from the menu, finds by search, and loads nothing", async () => {
    const { page, complaints } = await openPage(browser, site.address(`${folder}index.html`), { width, colorScheme });
    expect(await page.locator("html").getAttribute("lang")).toBe(tag);
    expect(await page.locator("html").getAttribute("class")).toContain(colorScheme);
    for (const operation of operations) {
      await chooseInMenu(page, operation);
      await heading(page, operation).waitFor();
      expect(new URL(page.url()).hash).toBe(deepLink(operation));
    }
    const [first] = operations as [Operation];
    await search(page, first.path, first.definition.summary ?? "");
    await search(page, "postOfficeBox", "physicalAddress");
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe.each(languages)("the page in $tag", ({ tag, folder }) => {
  const operations = operationsOf(documents.get(tag) as OpenApiDocument);

  test("opens at every operation and schema by its address", async () => {
    const { page, complaints } = await openPage(browser, "about:blank");
    for (const operation of operations) {
      await page.goto(site.address(`${folder}index.html`, deepLink(operation)));
      await heading(page, operation).waitFor();
      await page.goto("about:blank");
    }
    const schemas = Object.keys(documents.get(tag)?.components?.schemas ?? {});
    expect(schemas.length).toBeGreaterThan(20);
    await page.goto(site.address(`${folder}index.html`, `#/schemas/${schemas.at(-1)?.toLowerCase()}`));
    await page.getByRole("heading", { name: schemas.at(-1) ?? "" }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("a sample is copied to the clipboard as it is", async () => {
    const { page } = await open(`${folder}index.html`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const [operation] = operations as [Operation];
    await chooseInMenu(page, operation);
    const sample = sectionOf(page, operation).locator("details.sample").nth(1);
    await sample.locator("summary").click();
    await sample.getByRole("button").click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await sample.locator("pre").textContent());
    expect(await sample.locator("pre").textContent()).toContain("curl 'https://graph.microsoft.com/beta/me/");
    await page.close();
  });

  test("has nothing serious against it for people with disabilities, but in what Redoc makes", async () => {
    const { page } = await open(`${folder}index.html`);
    const [operation] = operations as [Operation];
    await chooseInMenu(page, operation);
    await sectionOf(page, operation).locator("details.sample").first().waitFor();
    const { ours, redoc } = await seriousFindings(page);
    expect(ours).toEqual([]);
    expect(ofRedoc).toEqual(expect.arrayContaining(redoc));
    await page.close();
  });
});

test("the page in Chinese has its labels in Chinese too, and the names of properties as they are", async () => {
  const { page } = await open("zh-CN/index.html");
  await chooseInMenu(page, operationsOf(documents.get("zh-CN") as OpenApiDocument)[0] as Operation);
  await page.getByText("安全性", { exact: true }).first().waitFor();
  const text = await page.locator("body").innerText();
  for (const label of ["请求", "响应", "标头", "安全性", "全部展开", "服务器"]) expect(text).toContain(label);
  for (const label of ["Responses", "Headers", "Expand all", "Security", "Servers"]) expect(text).not.toContain(label);
  for (const name of ["allowedAudiences", "issuingAuthority"]) expect(text).toContain(name);
  await page.close();
});

/** What axe-core says against Redoc's own markup; the last depends on how much fits into a panel. */
const ofRedoc = ["color-contrast", "label-content-name-mismatch", "scrollable-region-focusable"];
