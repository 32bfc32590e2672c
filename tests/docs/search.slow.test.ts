import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { withSearch } from "../../scripts/docs/search.ts";
import { UserError } from "../../src/cli/user-error.ts";
import { startBrowser } from "../support/browser.ts";
import { openPage, openSearch, siteOfDocument } from "../support/site.ts";

const browser = await startBrowser();
const site = await siteOfDocument();

test.each(["委派", "推断", "类别", "委派权限"])("the search finds %s within the Chinese texts", async (word) => {
  const { page, errors } = await openPage(browser, site.address("zh-CN/index.html"));
  const results = await resultsOf(page, word);
  expect(results.length).toBeGreaterThan(1);
  expect(errors).toEqual([]);
  await page.close();
});

test("the search marks a Chinese word in its results", async () => {
  const { page } = await openPage(browser, site.address("zh-CN/index.html"));
  await resultsOf(page, "类别");
  const marked = await page.locator("[data-component-name='Search/SearchItem'] span > span").allInnerTexts();
  expect(marked.filter((text) => text.includes("类别"))).not.toEqual([]);
  await page.close();
});

test.each(site.languages)("the search in $tag shows no code of samples and no HTML", async ({ folder }) => {
  const { page } = await openPage(browser, site.address(`${folder}index.html`));
  for (const word of ["request", "client"]) {
    const text = (await resultsOf(page, word)).join("\n");
    expect(text).not.toMatch(/&\w+;|<\/?\w+|createClient/);
  }
  expect((await resultsOf(page, "client-request-id")).length).toBeGreaterThan(1);
  await page.close();
});

test("a release of Redocly with another search fails the build", () => {
  expect(() => withSearch("<script>/[^\\p{L}\\p{N}]+/u</script>")).toThrow(UserError);
  expect(() => withSearch("")).toThrow(
    /^Expected the regular expression \S+ once in the page of Redocly, got it 0 times/,
  );
});

/** Searches for a text, and returns the results as text. */
async function resultsOf(page: Page, text: string): Promise<string[]> {
  const input = await openSearch(page);
  const items = page.locator("[data-component-name='Search/SearchItem']");
  await input.fill("");
  await expect.poll(() => items.count(), { timeout: 10_000 }).toBe(0);
  await input.fill(text);
  await items.first().waitFor();
  return await items.allInnerTexts();
}
