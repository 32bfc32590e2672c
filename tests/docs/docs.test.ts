import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { operationsOf } from "../../scripts/pipeline/contract.ts";
import { startBrowser } from "../support/browser.ts";
import { loadContract } from "../support/contract.ts";
import { run } from "../support/run.ts";
import { temporaryFolder } from "../support/temporary.ts";

const browser = await startBrowser();

describe("npm run docs", () => {
  test("builds one page that has every operation and loads nothing", async () => {
    const out = join(await temporaryFolder(), "docs");
    const { code, stdout } = await run(["docs", "--out", out]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/index\.html: \d\.\d MB\n$/);
    expect(await readdir(out)).toEqual(["index.html"]);
    const page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    const address = pathToFileURL(join(out, "index.html")).href;
    await page.goto(address, { waitUntil: "networkidle" });
    for (const { definition } of operationsOf(await loadContract())) {
      const { tags: [tag = ""] = [], summary = "" } = definition;
      const inMenu = page.getByRole("link", { name: summary });
      if (!(await inMenu.isVisible())) await page.getByRole("link", { name: tag, exact: true }).first().click();
      await inMenu.click();
      await page.getByRole("heading", { name: summary }).waitFor();
    }
    expect(requests.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("a description that cannot be rendered is an error, and leaves the old page", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "index.html"), "old");
    const { code, stderr } = await run(["docs", "--out", folder, "--spec", "nowhere.yaml"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error Redocly cannot render .*nowhere\.yaml:/);
    expect(await readdir(folder)).toEqual(["index.html"]);
    expect(await readFile(join(folder, "index.html"), "utf8")).toBe("old");
  });
});
