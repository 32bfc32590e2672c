import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { start } from "../support/run.ts";
import { copyOfSpec } from "../support/temporary.ts";

const browser = await startBrowser();

test("npm run docs -- --serve keeps the last valid pages while there are problems, and reloads them after a change", async () => {
  const { folder, spec } = await copyOfSpec();
  const text = await readFile(spec, "utf8");
  const server = start(["docs", "--serve", "--port", "0", "--spec", spec]);
  const [, url = ""] = await server.printed(/Reference docs at (http:\/\/127\.0\.0\.1:\d+\/)\n/);

  await writeFile(spec, "openapi: [");
  await server.printedError(/the last valid one stays in use\.\n.*openapi\.yaml:1:\d+ is not valid YAML/);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${url}zh-CN/`);
  await page.goto(url);
  await page.getByRole("heading", { name: "Microsoft Graph profile" }).waitFor();

  const overlay = join(folder, "spec/overlays/zh-CN.yaml");
  for (const [path, before] of [
    [overlay, await readFile(overlay, "utf8")],
    [spec, text],
  ] as const)
    await writeFile(path, before.replace("title: Microsoft Graph profile\n", "title: Another title\n"));
  await page.getByRole("heading", { name: "Another title" }).waitFor();
  await server.printed(/API description changed; reloaded\n/);
  expect(errors).toEqual([]);
  await page.close();
});
