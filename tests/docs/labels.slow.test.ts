import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { textsOf } from "../../scripts/docs/texts.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isRecord } from "../../src/openapi/json.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { startBrowser } from "../support/browser.ts";
import { deepLink, heading, openPage, openSearch, sectionOf, siteOfDocument } from "../support/site.ts";

const browser = await startBrowser();
const site = await siteOfDocument();
const description = site.documents.get("zh-CN") as OpenApiDocument;
const operations = operationsOf(description);
const schemas = Object.keys(description.components?.schemas ?? {});

/** Words that are the same in Chinese: names of products and protocols, types and formats of JSON Schema, and keys. */
const sameInChinese = new Set([
  ...["Redocly", "OpenAPI", "YAML", "JSON", "TypeScript", "curl", "fetch", "LLM", "Cookie", "URL", "English"],
  ...["string", "number", "integer", "boolean", "object", "array", "null"],
  ...["date", "date-time", "double", "int32", "uri", "uuid"],
  ...[
    "get",
    "GET",
    "put",
    "PUT",
    "post",
    "POST",
    "patch",
    "PATCH",
    "delete",
    "DELETE",
    "oauth2",
    "authorizationCode",
    "clientCredentials",
  ],
  ...["Ctrl", "K", "Esc"],
]);
const values = valuesIn(description);
const texts = [...textsOf(description).values()].map(compact).join("\n");
const urls = [...values].filter((value) => value.startsWith("https:"));
const words = new Set([
  ...sameInChinese,
  ...[...textsOf(description).values(), ...urls].flatMap(wordsIn),
  ...namesIn(description),
]);

test("the menu of the page in Chinese has the names of schemas as they are, also those that contain a label", async () => {
  const { page } = await open("#/schemas");
  const menu = page.locator(".menu-content");
  await menu.locator("wbr").first().waitFor({ state: "attached" });
  const items = menu.locator("a[href^='#/schemas/'] [data-testid=menu-item-label] > :first-child");
  await expect.poll(() => items.count()).toBe(schemas.length);
  expect((await items.allTextContents()).map((text) => text.trim())).toEqual(schemas);
  await page.close();
});

describe("the page in Chinese has no English labels", () => {
  const english = new Set<string>();
  beforeEach(() => english.clear());

  test.each(operations)("in the operation $name, whatever is opened", async (operation) => {
    const { page } = await open(deepLink(operation));
    await heading(page, operation).waitFor();
    const section = sectionOf(page, operation);
    await read(page);
    await clickEach(page, section.getByTestId("schema-expand-all-button"));
    await clickEach(page, section.getByText("显示模式"));
    await clickEach(page, section.locator("[role=tab]"));
    await clickEach(page, section.locator("[aria-haspopup]"));
    await page.keyboard.press("Escape");
    await clickEach(page, section.getByRole("button", { name: "复制" }));
    expect([...english]).toEqual([]);
    await page.close();
  });

  test("in the dialog about security", async () => {
    const [operation] = operations as [Operation];
    const { page } = await open(deepLink(operation));
    await sectionOf(page, operation).getByRole("button", { name: "查看安全性详细信息" }).click();
    await page.getByText("授权流程").first().waitFor();
    await clickEach(page, page.getByText("显示可选范围"));
    await clickEach(page, page.getByRole("tab", { name: "User.ReadWrite" }));
    expect([...english]).toEqual([]);
    await page.close();
  });

  test("in the schemas", { timeout: 120_000 }, async () => {
    expect(schemas.length).toBeGreaterThan(20);
    const { page } = await open("#/schemas");
    for (const schema of schemas) {
      await page.goto("about:blank");
      await page.goto(site.address("zh-CN/index.html", `#/schemas/${schema.toLowerCase()}`));
      const section = page.locator(`[data-section-id="/schemas/${schema.toLowerCase()}"]`);
      await section.waitFor();
      await clickEach(page, section.getByTestId("schema-expand-all-button"));
      await clickEach(page, section.getByRole("tab"));
    }
    expect([...english]).toEqual([]);
    await page.close();
  });

  test("in the search, with results and without", async () => {
    const { page } = await open();
    const input = await openSearch(page);
    await read(page);
    const queries = ["请求", "client", "graph", "429", "oauth2", "workOrSchool", "idOrUserPrincipalName", "限流"];
    for (const query of [...queries, "response examples", "header parameters", "nothing-like-this"]) {
      await input.fill(query);
      await page.waitForTimeout(500);
      await read(page, wordsIn(query.toLowerCase()));
    }
    expect(await page.getByText("无结果").count()).toBe(1);
    expect([...english]).toEqual([]);
    await page.close();
  });

  test("in the tooltips", async () => {
    const [operation] = operations as [Operation];
    const { page } = await open(deepLink(operation));
    await heading(page, operation).waitFor();
    const buttons = page.locator("button:visible");
    expect(await buttons.count()).toBeGreaterThan(10);
    for (const button of await buttons.all()) {
      await button.dispatchEvent("mouseover");
      await read(page);
    }
    expect([...english]).toEqual([]);
    await page.close();
  });

  test.each([
    ["#/nowhere", 1440],
    ["", 390],
  ] as const)("at the address %j, %d pixels wide", async (hash, width) => {
    const { page } = await open(hash, width);
    await page.getByRole("heading", { name: hash ? "此地址没有页面" : "权限" }).waitFor();
    await read(page);
    await clickEach(page, page.getByTestId("floating-button"));
    expect([...english]).toEqual([]);
    await page.close();
  });

  /** Clicks everything that a locator matches, the innermost first, and reads the page after each click. */
  async function clickEach(page: Page, locator: Locator): Promise<void> {
    for (const each of (await locator.filter({ visible: true }).elementHandles()).reverse()) {
      await each.evaluate((element) => (element as HTMLElement).click()); // also if something covers it
      await read(page);
    }
  }

  /** Collects the English labels on a page. */
  async function read(page: Page, known: readonly string[] = []): Promise<void> {
    await page.waitForTimeout(50); // the labels are translated after each change
    for (const text of await page.evaluate(textsOnPage)) if (!isKnown(text, known)) english.add(text);
  }
});

test("the changelog is marked as English where the page in Chinese links to it", async () => {
  const { page } = await open();
  const link = page.locator(".bar").getByRole("link", { name: "变更日志（英文）" });
  expect(await link.getAttribute("hreflang")).toBe("en");
  await link.click();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.close();
});

const open = (hash = "", width = 1440) => openPage(browser, site.address("zh-CN/index.html", hash), { width });

/** Runs in the page: returns its texts and the attributes that readers perceive, except for code, names and English parts. */
function textsOnPage(): string[] {
  const attributes = ["alt", "aria-label", "placeholder", "title"];
  const texts: string[] = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest("pre, code, script, style, .schema-name, [lang=en]")) continue;
    if (node instanceof Element) texts.push(...attributes.map((name) => element?.getAttribute(name) ?? ""));
    else texts.push((element?.querySelector(":scope > wbr") ? element : node).textContent ?? "");
  }
  return texts.map((text) => text.trim()).filter((text) => /[A-Za-z]{2}/.test(text));
}

/**
 * Whether a text is a value or a text of the API description, or has no other words than they have.
 *
 * @param known - words in lower case
 */
function isKnown(text: string, known: readonly string[]): boolean {
  const [shortened, rest] = text.split("...");
  if (values.has(text) || (rest === "" && [...values].some((value) => value.startsWith(shortened ?? "")))) return true;
  if (/\p{scx=Han}/u.test(text) && texts.includes(compact(text))) return true;
  return wordsIn(text).every((word) => words.has(word) || known.includes(word.toLowerCase()));
}

/** Returns a text without Markdown, white space and punctuation, which excerpts of the search do not have either. */
function compact(text: string): string {
  return text.replaceAll(/\]\([^)]*\)/g, "").replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

function wordsIn(text: string): string[] {
  return text.match(/[A-Za-z][\w-]*/g) ?? [];
}

function valuesIn(node: unknown): Set<string> {
  if (typeof node === "string") return new Set([node]);
  if (typeof node !== "object" || node === null) return new Set();
  const values = Object.entries(node).filter(([key]) => !["type", "in", "format"].includes(key));
  return new Set(values.flatMap(([, value]) => [...valuesIn(value)]));
}

/** Returns the names that the author of the API description chose. */
function namesIn(node: unknown): string[] {
  if (!isRecord(node) && !Array.isArray(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const names = ["properties", "schemas", "headers", "securitySchemes", "paths"].includes(key)
      ? Object.keys(value)
      : [];
    const named = ["enum", "name", "operationId"].includes(key) ? [value].flat().map(String) : [];
    return [...[...names, ...named].flatMap(wordsIn), ...namesIn(value)];
  });
}
