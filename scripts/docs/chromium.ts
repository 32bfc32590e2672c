import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/**
 * Starts a headless Chromium that comes with the development dependencies; on systems that there is none for, which are all
 * but Linux, the Chrome that is installed. It asks nobody for anything by itself.
 */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== "linux")
    return playwright.launch({ channel: "chrome", args: ["--disable-background-networking"] });
  // In a single process, the first closed page ends all.
  const args = chromium.args.filter((flag) => flag !== "--single-process");
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, "--disable-background-networking"],
  });
}
