import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { redocly } from "../../scripts/pipeline/redocly.ts";
import { project } from "../../scripts/support/project.ts";
import { startBrowser } from "../support/browser.ts";
import { run } from "../support/run.ts";
import { openPage, seriousFindings, siteOfDocument } from "../support/site.ts";
import { temporaryFolder } from "../support/temporary.ts";

const browser = await startBrowser();
const site = await siteOfDocument();
const { languages } = site;
const open = (path: string) => openPage(browser, site.address(path));

describe.each(languages)("the page in $tag", ({ folder }) => {
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
    expect(stderr).toMatch(/^error Cannot read the API description nowhere\.yaml/);
    expect(await readdir(folder)).toEqual(["index.html"]);
    expect(await readFile(join(folder, "index.html"), "utf8")).toBe("old");
  });
});
