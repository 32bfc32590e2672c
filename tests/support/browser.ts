import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { afterAll } from "vitest";

/** A headless Chromium that ends with the test file. It asks nobody for anything by itself. */
export async function startBrowser(): Promise<Browser> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, "--disable-background-networking"],
  });
  afterAll(() => browser.close());
  return browser;
}
