import { describe, expect, test } from "vitest";
import type { Contract } from "../../scripts/pipeline/bundle.ts";
import { type Operation, operationsOf } from "../../scripts/pipeline/contract.ts";
import { startBrowser } from "../support/browser.ts";
import { chooseInMenu, deepLink, heading, openPage, search, siteOfContract } from "../support/site.ts";

const browser = await startBrowser();
const site = await siteOfContract();
const cases = site.languages.flatMap(({ tag, folder }) =>
  [1440, 390].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme) => ({ tag, folder, width, colorScheme })),
  ),
);

describe.each(cases)("the page in $tag, $width pixels wide, $colorScheme", ({ tag, folder, width, colorScheme }) => {
  const operations = operationsOf(site.contracts.get(tag) as Contract);

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
