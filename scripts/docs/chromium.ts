import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** Starts a headless Chromium that comes with the development dependencies. It asks nobody for anything by itself. */
export async function launchChromium(): Promise<Browser> {
  // In a single process, the first closed page ends all.
  const args = chromium.args.filter((flag) => flag !== "--single-process");
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, "--disable-background-networking"],
  });
}
