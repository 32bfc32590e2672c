import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, onTestFinished } from "vitest";
import { launchChromium } from "../../scripts/docs/chromium.ts";

/** Starts a headless Chromium that is closed after the test file. */
export async function startBrowser(): Promise<Browser> {
  const browser = await launchChromium();
  afterAll(() => browser.close());
  return browser;
}

/** Starts a server on loopback that stops when the test finishes, and returns its origin. */
export async function startOrigin(respond: RequestListener): Promise<string> {
  const server = createServer(respond).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Opens a page on a loopback origin of its own, which serves these scripts too. */
export async function openOrigin(browser: Browser, scripts: Readonly<Record<string, string>> = {}): Promise<Page> {
  const origin = await startOrigin(({ url = "" }, response) => {
    const script = scripts[url];
    response.setHeader("Content-Type", script === undefined ? "text/html" : "text/javascript");
    response.end(script ?? "<!doctype html><title>Page</title>");
  });
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(origin);
  return page;
}
