import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { start } from "../support/run.ts";
import { copyOfSpec } from "../support/temporary.ts";

const browser = await startBrowser();

describe("npm run docs -- --serve", () => {
  test("shows a change without being asked, and the last good page while there is a fault", async () => {
    const { spec } = await copyOfSpec();
    const serving = start(["docs", "--serve", "--port", "0", "--spec", spec]);
    const [, url = ""] = await serving.printed(/Reference docs at (http:\/\/127\.0\.0\.1:\d+\/)\n/);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${url}zh-CN/`);
    await page.goto(url);
    const text = await readFile(spec, "utf8");
    await writeFile(spec, text.replace("title: Microsoft Graph profile", "title: Another title"));
    await page.getByRole("heading", { name: "Another title" }).waitFor();
    await writeFile(spec, "openapi: [");
    await serving.printedError(/the last good one is shown\. .*openapi\.yaml:1:\d+ is not valid YAML/);
    await page.reload();
    await page.getByRole("heading", { name: "Another title" }).waitFor();
    await writeFile(spec, text);
    await page.getByRole("heading", { name: "Microsoft Graph profile" }).waitFor();
    expect(complaints).toEqual([]);
    expect((await fetch(`${url}nothing.html`)).status).toBe(404);
    expect((await fetch(`${url}%2e%2e/package.json`)).status).toBe(404);
    await page.close();
  });
});
