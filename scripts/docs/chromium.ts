import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

const offline = [
  "--disable-background-networking",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * Starts a headless Chromium that reaches this machine only: on Linux the one among the development dependencies, on
 * other systems the installed Chrome.
 */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== "linux") return playwright.launch({ channel: "chrome", args: offline });
  // With --single-process, closing a page closes the browser.
  const args = chromium.args.filter((flag) => flag !== "--single-process");
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, ...offline],
  });
}
