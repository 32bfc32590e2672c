import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Marked } from "marked";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { buildDocs } from "../../scripts/docs/build.ts";
import { write } from "../../scripts/pipeline/write.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isRecord } from "../../src/openapi/json.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { startBrowser } from "../support/browser.ts";
import { chooseInMenu, deepLink, openPage, siteOfDocument } from "../support/site.ts";
import { temporaryFolder } from "../support/temporary.ts";

const browser = await startBrowser();
const site = await siteOfDocument();
const markdown = new Marked();

describe.each(site.languages)("the page in $tag", ({ tag, folder }) => {
  const document = site.documents.get(tag) as OpenApiDocument;
  const operations = operationsOf(document);

  test.each(operations)(
    "shows every description of $name",
    async (operation) => {
      const page = await openRendered(site.address(`${folder}index.html`, deepLink(operation)));
      const { all, initial } = descriptionsOf(document, [operation.definition, operation.parameters]);
      expect(initial.length).toBeGreaterThan(40);
      const shown = await shownTexts(page, deepLink(operation));
      expect(await missing(page, initial, shown.slice(0, 1))).toEqual([]);
      expect(await missing(page, all, shown)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  test("shows the introduction of every schema", async () => {
    const { page } = await openPage(browser, site.address(`${folder}index.html`));
    const schemas = Object.entries(document.components?.schemas ?? {});
    expect(schemas.length).toBeGreaterThan(20);
    const absent: string[] = [];
    for (const [name, schema] of schemas) {
      const section = await openSection(page, `/schemas/${name.toLowerCase()}`);
      const { description } = schema as { description: string };
      absent.push(...(await missing(page, [description], [(await section.textContent()) ?? ""])));
    }
    expect(absent).toEqual([]);
    await page.close();
  });

  test("says whose version and license it shows, and links to the pages that the operations name", async () => {
    const { page } = await openPage(browser, site.address(`${folder}index.html`));
    const { title, version, contact } = document.info as { title: string; version: string; contact: { name: string } };
    expect(await page.getByRole("heading", { level: 1 }).first().textContent()).toBe(title);
    const line = { en: `API description ${version} · MIT license`, "zh-CN": `API 描述 ${version} · MIT 许可证` }[tag];
    await page.getByText(`${line} · ${contact.name}`, { exact: true }).first().waitFor();
    for (const operation of operations) {
      await chooseInMenu(page, operation);
      const { url = "" } = operation.definition.externalDocs ?? {};
      await page.locator(`[data-section-id="${deepLink(operation).slice(1)}"] a[href="${url}"]`).waitFor();
    }
    await page.close();
  });
});

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const orNull = { type: "null" };
let count = 0;
/** Returns a description that no other part has. */
const unique = () => ({ description: `Text ${++count} of an API.` });

test("the page of any API description shows every description, and every external documentation", async () => {
  const types = {
    text: { type: "string", ...unique() },
    choice: { type: "string", enum: ["a", "b"], ...unique() },
    union: {
      anyOf: [
        { type: "string", ...unique() },
        { type: "integer", ...unique() },
      ],
      ...unique(),
    },
    object: { type: "object", ...unique(), properties: { value: { type: "string", ...unique() } } },
    composed: {
      ...unique(),
      allOf: [ref("object"), { type: "object", ...unique(), properties: { more: ref("text") } }],
    },
    list: { type: "array", ...unique(), items: ref("object") },
    alias: { ...unique(), ...ref("object") },
    itself: { type: "object", ...unique(), properties: { next: { anyOf: [ref("itself"), orNull], ...unique() } } },
  };
  const properties = Object.fromEntries(
    Object.keys(types).flatMap((name) => [
      [`${name}Plain`, ref(name)],
      [`${name}Described`, { ...ref(name), ...unique() }],
      [`${name}Nullable`, { anyOf: [ref(name), orNull], ...unique() }],
      [`${name}NullFirst`, { oneOf: [orNull, { ...ref(name), ...unique() }], ...unique() }],
      [`${name}Variant`, { oneOf: [ref(name), { type: "boolean", ...unique() }], ...unique() }],
      [`${name}AllOf`, { allOf: [ref(name), unique()] }],
      [`${name}Items`, { type: ["array", "null"], items: { ...ref(name), ...unique() }, ...unique() }],
      [`${name}Map`, { type: "object", additionalProperties: { ...ref(name), ...unique() }, ...unique() }],
    ]),
  );
  const everything = {
    type: "object",
    properties: {
      ...properties,
      inline: {
        type: "array",
        items: { type: "array", items: { type: "string", ...unique() }, ...unique() },
        ...unique(),
      },
      nested: {
        ...unique(),
        oneOf: [{ ...unique(), anyOf: [{ type: "string", ...unique() }, orNull] }, ref("object")],
      },
      example: { type: "string", ...unique() },
    },
  };
  const parameter = { name: "limit", in: "query", ...unique(), schema: { type: "integer", ...unique() } };
  const unionParameter = { name: "kind", in: "query", ...unique(), schema: { ...ref("union"), ...unique() } };
  const externalDocs = { url: "https://example.com/docs(1)?a=[b]", description: "All about [it] & more" };
  const content = { "application/json": { schema: { ...unique(), allOf: [ref("object"), everything] } } };
  const operation = {
    operationId: "create",
    tags: ["Tag"],
    summary: "Create",
    ...unique(),
    externalDocs,
    parameters: [parameter, unionParameter],
    requestBody: { ...unique(), content },
    responses: {
      200: {
        ...unique(),
        headers: { "X-Id": { ...unique(), schema: { type: "string", ...unique() } } },
        content: { "application/json": { schema: { ...ref("composed"), ...unique() } } },
      },
      default: { ...unique(), content: { "application/json": { schema: { type: "array", items: ref("alias") } } } },
    },
  };
  const description = {
    openapi: "3.1.0",
    info: {
      title: "API",
      version: "1",
      contact: { name: "Help", url: "https://example.com/help" },
      license: { name: "A_B_", url: "https://example.com/license" },
    },
    externalDocs: { url: "https://example.com/guide" },
    tags: [{ name: "Tag", externalDocs: { url: "https://example.com/tag" } }],
    paths: { "/things": { post: operation } },
    components: { schemas: { ...types, documented: { type: "object", ...unique(), externalDocs } } },
  };
  const folder = await temporaryFolder();
  await writeFile(join(folder, "openapi.json"), JSON.stringify(description));
  write(join(folder, "site"), await buildDocs(join(folder, "openapi.json")));
  const address = pathToFileURL(join(folder, "site/index.html")).href;

  const document = description as unknown as OpenApiDocument;
  const page = await openRendered(`${address}#/tag/create`);
  const { all, initial } = descriptionsOf(document, [operation]);
  expect(initial.length).toBeGreaterThan(60);
  const shown = await shownTexts(page, "#/tag/create");
  expect(await missing(page, initial, shown.slice(0, 1))).toEqual([]);
  expect(await missing(page, all, shown)).toEqual([]);
  const href = "https://example.com/docs%281%29?a=%5Bb%5D";
  for (const section of ["/tag/create", "/schemas/documented"]) {
    const link = (await openSection(page, section)).locator(`a[href="${href}"]`);
    await link.filter({ hasText: "All about [it] & more" }).waitFor();
  }
  for (const [name, { description: introduction }] of Object.entries(types)) {
    await (await openSection(page, `/schemas/${name}`)).filter({ hasText: introduction }).waitFor();
  }
  await (await openSection(page, "/")).getByRole("link", { name: "A_B_ license" }).waitFor();
  await (await openSection(page, "/")).locator("a[href='https://example.com/help']", { hasText: "Help" }).waitFor();
  await page.locator('main a[href="https://example.com/guide"]').waitFor();
  await openSection(page, "/tag");
  await page.locator('main a[href="https://example.com/tag"]').waitFor();
  await page.close();
});

interface Descriptions {
  /** All descriptions of an operation. */
  all: string[];
  /** Those that are shown before another variant or status is chosen. */
  initial: string[];
}

function descriptionsOf(document: OpenApiDocument, parts: readonly unknown[]): Descriptions {
  return { all: [...reachable(document, parts)], initial: [...reachable(document, parts, { isInitial: true })] };
}

/** Returns each description that can be reached from a node. */
function reachable(
  document: OpenApiDocument,
  node: unknown,
  { isInitial = false, isResponse = false } = {},
  found = new Set<string>(),
  seen = new Set<unknown>(),
): ReadonlySet<string> {
  const visit = (value: unknown) => reachable(document, value, { isInitial, isResponse }, found, seen);
  if (Array.isArray(node)) for (const item of node) visit(item);
  if (!isRecord(node) || seen.has(node)) return found;
  seen.add(node);
  const first = (values: unknown[]) => (isInitial ? values.slice(0, 1) : values);
  for (const [key, value] of Object.entries(node)) {
    if (key === "responses") {
      // What is hidden in a request is shown in a response, so that types are visited again.
      const responses = first(Object.values(value as object));
      reachable(document, responses, { isInitial, isResponse: true }, found, new Set());
    } else if (key === "properties" && isRecord(value))
      visit(Object.values(value).filter((each) => isResponse || !isRecord(each) || !each.readOnly));
    else if (key === "description" && typeof value === "string") found.add(value);
    else if (key === "allOf" && Array.isArray(value))
      visit(value.map((member) => withoutDescription(document, member)));
    else if ((key === "anyOf" || key === "oneOf") && Array.isArray(value)) visit(first(value));
    else if (key === "$ref") visit(resolve(document, { $ref: String(value) }));
    else if (key !== "examples" && key !== "externalDocs") visit(value);
  }
  return found;
}

/** Returns the schema that a member of an `allOf` refers to, whose own description is about another type. */
function withoutDescription(document: OpenApiDocument, member: { $ref?: string }): unknown {
  if (member.$ref === undefined) return member;
  const { description: _, ...schema } = resolve(document, member) as { description?: string };
  return schema;
}

/** Opens a page on which Redoc renders what is open at once, not when it comes into view. */
async function openRendered(address: string): Promise<Page> {
  const { page } = await openPage(browser, "about:blank");
  await page.addInitScript(() => {
    const Native = IntersectionObserver;
    globalThis.IntersectionObserver = class extends Native {
      readonly #callback: IntersectionObserverCallback;
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(callback, options);
        this.#callback = callback;
      }
      override observe(target: Element): void {
        super.observe(target);
        if (!target.closest("[data-schema-nested-open='true']")) return;
        const entry = { target, isIntersecting: true, intersectionRatio: 1 } as IntersectionObserverEntry;
        queueMicrotask(() => this.#callback([entry], this));
      }
    };
  });
  await page.goto(address);
  return page;
}

async function openSection(page: Page, id: string): Promise<Locator> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${id}`);
  const section = page.locator(`[data-section-id="${id}"]`).first();
  await section.waitFor();
  return section;
}

/** Opens everything in a section, and returns its text in each of the states that choosing one tab after the other leads to. */
async function shownTexts(page: Page, hash: string): Promise<string[]> {
  const section = page.locator(`[data-section-id="${hash.slice(1)}"]`);
  await section.getByTestId("schema-expand-all-button").first().waitFor();
  return section.evaluate(async (root) => {
    const texts = new Set<string>();
    const chosen = new Set<Element>();
    const render = () => new Promise((rendered) => requestAnimationFrame(() => setTimeout(rendered)));
    const closed = () => [...root.querySelectorAll<HTMLElement>("[data-schema-nested-open='false'] > button")];
    const isPending = () =>
      [...root.querySelectorAll("[data-schema-nested-open='true']")].some(
        (opened) => opened.textContent === opened.querySelector("button")?.textContent,
      );
    const expand = async () => {
      while (closed().length > 0 || isPending()) {
        for (const button of closed()) button.click();
        await render();
      }
      texts.add(root.textContent ?? "");
    };
    await expand();
    for (;;) {
      // From the last one on, so that the tabs in a panel are chosen before the panel is replaced.
      const tabs = [...root.querySelectorAll<HTMLElement>("[role='tab']")];
      const tab = tabs.findLast((each) => !chosen.has(each));
      if (!tab) return [...texts];
      chosen.add(tab);
      tab.click();
      await render();
      await expand();
    }
  });
}

/** Returns the descriptions that no text contains, compared without white space. */
async function missing(page: Page, descriptions: readonly string[], texts: readonly string[]): Promise<string[]> {
  const html = descriptions.map((description) => markdown.parse(description, { async: false }));
  const plain = await page.evaluate(
    (sources) => sources.map((source) => new DOMParser().parseFromString(source, "text/html").body.textContent ?? ""),
    html,
  );
  const packed = texts.map(withoutSpace);
  return descriptions.filter((_, index) => !packed.some((text) => text.includes(withoutSpace(plain[index] ?? ""))));
}

const withoutSpace = (text: string): string => text.replaceAll(/\s/g, "");
