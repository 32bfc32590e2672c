import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withSections } from "../../scripts/docs/sections.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { startBrowser } from "../support/browser.ts";
import { deepLink, heading, openPage, sectionOf, siteOfDocument } from "../support/site.ts";

const browser = await startBrowser();
const site = await siteOfDocument();
const { languages, documents } = site;
const documentIn = (tag: string) => documents.get(tag) as OpenApiDocument;
const soon = { timeout: 10_000 };
const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

describe.each(languages)("the page in $tag", ({ tag, folder }) => {
  const [operation] = operationsOf(documentIn(tag)) as [Operation];
  const linkTo = (status: string) => `${deepLink(operation)}#${deepLink(operation).slice(2)}/response&c=${status}`;
  const open = (hash: string) => openPage(browser, site.address(`${folder}index.html`, hash));
  const statuses = (page: Page) => sectionOf(page, operation).locator("[data-response-codes-tablist]");

  test("opens at a response status by its link", async () => {
    const { page, errors } = await open(linkTo("429"));
    const status = statuses(page).getByRole("tab", { name: "429" });
    await expect.poll(() => status.getAttribute("aria-selected"), soon).toBe("true");
    const isOnScreen = async () => Number((await status.boundingBox())?.y) > 44 && page.evaluate(() => scrollY > 1000);
    await expect.poll(isOnScreen, soon).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("has the chosen response status in its address", async () => {
    const { page } = await open(deepLink(operation));
    await statuses(page).getByRole("tab", { name: "429" }).click();
    expect(hashOf(page)).toBe(linkTo("429"));
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => hashOf(page), soon).toBe(linkTo("500"));
    await page.close();
  });

  test("leads to the same place in the other languages", async () => {
    for (const language of languages.filter((each) => each.tag !== tag)) {
      const { page } = await open(linkTo("429"));
      await heading(page, operation).waitFor();
      await page.locator(`.bar a[lang="${language.tag}"]`).click();
      const [translated] = operationsOf(documentIn(language.tag)) as [Operation];
      await heading(page, translated).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(language.tag);
      const status = sectionOf(page, translated).getByRole("tab", { name: "429" }).first();
      await expect.poll(() => status.getAttribute("aria-selected"), soon).toBe("true");
      await page.close();
    }
  });

  test("opens at a section of the introduction by the same link as in English", async () => {
    const [index, slug] = [headingsOf(documentIn("en")).indexOf("Permissions"), "permissions"];
    const { page } = await open(`#/section/${slug}`);
    const section = page.locator("h2", { hasText: headingsOf(documentIn(tag))[index] ?? "" }).first();
    await expect
      .poll(() => section.evaluate((each) => Math.abs(each.getBoundingClientRect().y - 76)), soon)
      .toBeLessThan(50);
    await page.close();
  });
});

test("no link of a page leads to a section that does not exist", async () => {
  for (const { folder } of languages) {
    const { page } = await openPage(browser, site.address(`${folder}index.html`));
    const targets = (selector: string) =>
      page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const sections = await targets(".menu-content a[href^='#/section/']");
    expect(sections.length).toBeGreaterThan(3);
    expect(sections).toEqual(expect.arrayContaining(await targets("a[href*='section/']")));
    await page.close();
  }
});

describe("links to sections", () => {
  const original = documentWith("# Start\n\n## Sign in\n\n```\n## no heading\n```\n\n## Clouds & regions\n");
  const translation =
    "# 开始\n\n[1](#section/登录) [2](#/section/%E4%BA%91) [3](#section/start/sign-in)\n\n## 登录\n\n## 云\n";

  test("lead to the section whatever the language of the link and of the page", () => {
    const { info } = withSections(
      documentWith(translation.replace("/登录", "/开始/登录").replace("/%E4", "/开始/%E4")),
      original,
    );
    expect(info?.description).toBe(
      [
        '# 开始 {% id="section/start" %}',
        "[1](#/section/start/sign-in) [2](#/section/start/clouds-regions) [3](#/section/start/sign-in)",
        '## 登录 {% id="section/start/sign-in" %}',
        '## 云 {% id="section/start/clouds-regions" %}\n',
      ].join("\n\n"),
    );
  });

  test("fail if there is no such section", () => {
    const build = () => withSections(documentWith("# A\n", "see [B](#section/b)"), documentWith("# A\n"));
    expect(build).toThrow("No section of the introduction is at the link #section/b: expected one of #section/a.");
  });

  test("fail if a translation has other sections", () => {
    const build = () => withSections(documentWith("# A\n\n# B\n"), documentWith("# A\n"));
    expect(build).toThrow(/^The translated introduction has 2 headings: expected 1, as in English/);
  });
});

function documentWith(introduction: string, description = "x"): OpenApiDocument {
  return {
    info: { description: introduction },
    paths: { "/": { get: { description } } },
  } as unknown as OpenApiDocument;
}

const headingsOf = ({ info }: OpenApiDocument): string[] =>
  [...(info?.description ?? "").matchAll(/^## (.*)$/gm)].map(([, text = ""]) => text);
