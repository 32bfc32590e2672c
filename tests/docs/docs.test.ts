import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Contract } from "../../scripts/pipeline/bundle.ts";
import { type Operation, operationsOf } from "../../scripts/pipeline/contract.ts";
import { redocly } from "../../scripts/pipeline/redocly.ts";
import { project } from "../../scripts/project.ts";
import { startBrowser } from "../support/browser.ts";
import { run } from "../support/run.ts";
import {
  chooseInMenu,
  deepLink,
  heading,
  openPage,
  sectionOf,
  seriousFindings,
  siteOfContract,
} from "../support/site.ts";
import { temporaryFolder } from "../support/temporary.ts";

const browser = await startBrowser();
const site = await siteOfContract();
const { languages, contracts } = site;
const open = (path: string) => openPage(browser, site.address(path));

describe.each(languages)("the page in $tag", ({ tag, folder }) => {
  const operations = operationsOf(contracts.get(tag) as Contract);

  test("opens at every operation and schema by its address", async () => {
    const { page, complaints } = await openPage(browser, "about:blank");
    for (const operation of operations) {
      await page.goto(site.address(`${folder}index.html`, deepLink(operation)));
      await heading(page, operation).waitFor();
      await page.goto("about:blank");
    }
    const schemas = Object.keys(contracts.get(tag)?.components?.schemas ?? {});
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

  test("its other pages and its downloads are where its links lead", async () => {
    const { page } = await open(`${folder}index.html`);
    const links = page.locator(".bar a");
    expect(await links.count()).toBe(4 + languages.length);
    for (const href of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
      await readFile(new URL(href));
    const pages = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(pages.filter((href) => href?.endsWith("index.html"))).toHaveLength(1 + languages.length);
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
  await chooseInMenu(page, operationsOf(contracts.get("zh-CN") as Contract)[0] as Operation);
  const text = await page.locator("body").innerText();
  for (const label of ["请求", "响应", "标头", "安全性", "全部展开", "服务器"]) expect(text).toContain(label);
  for (const label of ["Responses", "Headers", "Expand all", "Security", "Servers"]) expect(text).not.toContain(label);
  for (const name of ["allowedAudiences", "issuingAuthority"]) expect(text).toContain(name);
  await page.close();
});

describe("the changelog", () => {
  test("is a page with nothing serious against it, and no script of its own runs", async () => {
    const { page, complaints } = await open("changelog.html");
    await page.getByRole("heading", { name: "Changelog", exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual({ ours: [], redoc: [] });
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test("a page lets nothing else run, and sends nothing", async () => {
  const { page } = await open("index.html");
  const refused = page.waitForEvent("console", (message) => message.text().includes("Content Security Policy"));
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("script"), { textContent: "globalThis.hasRun = true" }));
  });
  await refused;
  expect(await page.evaluate(() => "hasRun" in globalThis)).toBe(false);
  expect(await page.evaluate(() => fetch("https://example.com/").catch((error: Error) => error.name))).toBe(
    "TypeError",
  );
  await page.close();
});

test("the description can be downloaded as YAML and as JSON, and both say the same", async () => {
  const [yaml, json] = await Promise.all(
    ["openapi.yaml", "openapi.json"].map((name) => readFile(join(site.folder, name), "utf8")),
  );
  expect(yaml).toBe(await readFile(join(project.generated, "openapi.yaml"), "utf8"));
  expect(redocly.parseYaml(yaml ?? "")).toEqual(JSON.parse(json ?? ""));
});

describe("npm run docs", () => {
  test("writes the site", async () => {
    const out = join(await temporaryFolder(), "docs");
    const { code, stdout } = await run(["docs", "--out", out]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/index\.html: \d\.\d MB\n/);
    expect((await readdir(out)).sort()).toEqual([
      "changelog.html",
      "index.html",
      "openapi.json",
      "openapi.yaml",
      "zh-CN",
    ]);
  });

  test("a description that cannot be rendered is an error, and leaves the old page", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "index.html"), "old");
    const { code, stderr } = await run(["docs", "--out", folder, "--spec", "nowhere.yaml"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error Cannot read the description nowhere\.yaml/);
    expect(await readdir(folder)).toEqual(["index.html"]);
    expect(await readFile(join(folder, "index.html"), "utf8")).toBe("old");
  });
});

/** What axe-core says against Redoc's own markup; the last depends on how much fits into a panel. */
const ofRedoc = ["color-contrast", "label-content-name-mismatch", "scrollable-region-focusable"];
