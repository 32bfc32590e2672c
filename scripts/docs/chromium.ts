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
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // A headless Chromium isolates sites only if told to.
    args: [...chromium.args.filter((flag) => !unwanted.test(flag)), "--site-per-process", ...offline],
  });
}

/**
 * The flags among the defaults of `@sparticuz/chromium` with which pages would not be kept apart as in any other browser;
 * and --single-process, with which closing a page closes the browser.
 */
const unwanted =
  /^--(disable-web-security|disable-site-isolation-trials|allow-running-insecure-content|(dis|en)able-features=.*|single-process)$/;
