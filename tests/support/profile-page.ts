import axe from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** How a page is looked at. */
export interface Look {
  width?: number;
  colorScheme?: "light" | "dark";
}

/**
 * Opens an address of the example in a window of its own. `complaints` gets what the page complains about or loads from
 * elsewhere; that a request has failed is no complaint, though Chromium says so itself.
 */
export async function openProfilePage(
  browser: Browser,
  address: string,
  complaints: string[],
  { width = 1280, colorScheme = "light" }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: "en-US" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !text.startsWith("Failed to load resource:")) complaints.push(text);
  });
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:\d+\/|data:)/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(address);
  return page;
}

/** A field of the form that is shown, or of the settings, by its label. */
export const field = (page: Page, label: string): Locator =>
  page.getByLabel(label, { exact: true }).filter({ visible: true });

export const submitter = (page: Page): Locator => page.getByRole("button", { name: /^(Create the|Creating)/ });

/** What came of it. */
export const outcome = (page: Page): Locator => page.locator(".outcome");

/** The heading of what came of it. */
export const title = (page: Page, name: string): Locator => page.getByRole("heading", { name, exact: true, level: 3 });

/** Fills in fields by their labels: a text, a menu's member, or true for a check box or a button. */
export async function fill(page: Page, values: Readonly<Record<string, string | true>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    if (label.startsWith("Add a ")) await page.getByRole("button", { name: label }).click();
    else if (value === true) await field(page, label).check();
    else if ((await field(page, label).evaluate(({ tagName }) => tagName)) === "SELECT")
      await field(page, label).selectOption({ label: value });
    else await field(page, label).fill(value);
  }
}

/** What is said to be wrong with a field, as assistive technology hears it. */
export async function faultOf(input: Locator): Promise<string | undefined> {
  const isInvalid = (await input.getAttribute("aria-invalid")) === "true";
  const ids = (await input.getAttribute("aria-describedby")) ?? "";
  const fault = input.page().locator(`#${ids.split(" ").at(-1)}`);
  expect(await fault.isVisible()).toBe(isInvalid);
  return isInvalid ? fault.innerText() : undefined;
}

/** The name of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLInputElement | null;
    return (active?.labels?.[0] ?? active)?.innerText.trim() ?? "";
  });

/** Presses a key until something has the focus. */
export async function tabTo(page: Page, name: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if ((await focused(page)) === name) return;
  }
  expect.unreachable(`${key} does not lead to ${name}`);
}

/** The rules of axe-core that are broken, with the elements that break them. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
  });
}
