import type { Browser } from "playwright-core";
import { afterAll } from "vitest";
import { launchChromium } from "../../scripts/docs/chromium.ts";

/** Starts a headless Chromium that is closed after the test file. */
export async function startBrowser(): Promise<Browser> {
  const browser = await launchChromium();
  afterAll(() => browser.close());
  return browser;
}
