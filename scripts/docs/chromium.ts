import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

// It finds no host but this one, and asks nobody for anything by itself.
const alone = [
  "--disable-background-networking",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * Starts a headless Chromium that comes with the development dependencies; on systems that there is none for, which are all
 * but Linux, the Chrome that is installed.
 */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== "linux") return playwright.launch({ channel: "chrome", args: alone });
  // In a single process, the first closed page ends all.
  const args = chromium.args.filter((flag) => flag !== "--single-process");
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, ...alone],
  });
}
