import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command } from "../../scripts/docs.ts";
import { redocly } from "../../scripts/pipeline/redocly.ts";
import { project } from "../../scripts/support/project.ts";
import { startBrowser } from "../support/browser.ts";
import { runInProcess } from "../support/command.ts";
import { openPage, seriousViolations, siteOfDocument } from "../support/site.ts";
import { temporaryFolder } from "../support/temporary.ts";

const browser = await startBrowser();
const site = await siteOfDocument();
const { languages } = site;
const open = (path: string) => openPage(browser, site.address(path));

describe("npm run docs", () => {
  test("writes the site, and prints the size of each file", async () => {
    expect((await readdir(site.folder)).sort()).toEqual([
      "changelog.html",
      "index.html",
      "manifest.json",
      "openapi.json",
      "openapi.yaml",
      "zh-CN",
    ]);
    expect(site.printed).toMatch(/index\.html: \d\.\d MB\n/);
  });

  test("writes nothing if the API description cannot be read", async () => {
    const out = await temporaryFolder();
    await writeFile(join(out, "index.html"), "old");
    const running = command.run({ out, spec: "nowhere.yaml" });
    await expect(running).rejects.toThrow(/^Cannot read the .*description nowhere\.yaml/);
    expect(await readdir(out)).toEqual(["index.html"]);
    expect(await readFile(join(out, "index.html"), "utf8")).toBe("old");
  });

  test.each([
    [["--port", "4021"], "--port can only be used with --serve."],
    [["--screenshots", "--port", "4021"], "--port can only be used with --serve."],
    [["--serve", "--out", "x"], "--out cannot be combined with --serve or --screenshots."],
    [["--screenshots", "--out", "x"], "--out cannot be combined with --serve or --screenshots."],
    [["--serve", "--screenshots"], "--serve and --screenshots are mutually exclusive."],
    [["--serve", "--port", "x"], 'Invalid --port: expected an integer from 0 to 65535, got "x".'],
    [["--out", ""], 'Invalid --out: expected a path, got "".'],
  ])("refuses %j", async (flags, message) => {
    expect(await runInProcess(command, flags)).toEqual({ code: 1, stdout: "", stderr: `error ${message}\n` });
  });

  test.each(["", "/site"])(
    "refuses a folder that cannot be written, before it builds anything: a file%s",
    async (path) => {
      const file = join(await temporaryFolder(), "file");
      await writeFile(file, "");
      const { code, stderr } = await runInProcess(command, ["--spec", "nowhere.yaml", "--out", file + path]);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `error Cannot write to ${file + path}: ${file} is not a folder.\n`,
      });
    },
  );
});

test.each(languages)("the page in $tag links to the other pages and the downloads", async ({ folder }) => {
  const path = join(site.folder, folder, "index.html");
  const [navigation = ""] = (await readFile(path, "utf8")).match(/<nav [\s\S]*?<\/nav>/) ?? [];
  const links = [...navigation.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => join(path, "..", href));
  expect(links).toHaveLength(4 + languages.length);
  for (const link of links) await readFile(link);
  expect(links.filter((link) => link.endsWith("index.html"))).toHaveLength(1 + languages.length);
});

test("the changelog is an accessible page without errors", async () => {
  const { page, errors } = await open("changelog.html");
  await page.getByRole("heading", { name: "Changelog", exact: true }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test("the content security policy blocks other scripts and requests", async () => {
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

test("the bundled description can be downloaded as YAML and as JSON, which are equal", async () => {
  const [yaml, json] = await Promise.all(
    ["openapi.yaml", "openapi.json"].map((name) => readFile(join(site.folder, name), "utf8")),
  );
  expect(yaml).toBe(await readFile(join(project.generated, "openapi.yaml"), "utf8"));
  expect(redocly.parseYaml(yaml ?? "")).toEqual(JSON.parse(json ?? ""));
});
