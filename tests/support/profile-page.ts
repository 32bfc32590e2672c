import axe from "axe-core";
import type { Browser, Locator, Page, Request } from "playwright-core";
import { expect } from "vitest";

export interface Viewport {
  width?: number;
  colorScheme?: "light" | "dark";
}

/**
 * Opens the example in a browser context of its own. Adds what the page reports as an error, or loads from elsewhere, to
 * `errors`; Chromium's own message about a failed request is not one.
 */
export async function openProfilePage(
  browser: Browser,
  url: string,
  errors: string[],
  { width = 1280, colorScheme = "light" }: Viewport = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: "en-US" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !text.startsWith("Failed to load resource:")) errors.push(text);
  });
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:\d+\/|data:)/.test(request.url())) errors.push(request.url());
  });
  await page.goto(url);
  return page;
}

/** Finds a field of the visible form, or of the settings, by its label. */
export const field = (page: Page, label: string): Locator =>
  page.getByLabel(label, { exact: true }).filter({ visible: true });

export const submitButton = (page: Page): Locator =>
  page.getByRole("button", { name: /^Create the/ }).filter({ visible: true });

/** Finds the heading of an outcome. */
export const outcome = (page: Page, title: string): Locator =>
  page.getByRole("heading", { name: title, exact: true, level: 3 });

/** Submits the visible form and returns the request to the service. */
export async function submit(page: Page): Promise<Request> {
  const isPost = (request: Request) => request.method() === "POST";
  const [request] = await Promise.all([page.waitForRequest(isPost), submitButton(page).click()]);
  return request;
}

/** Fills in fields by their labels: a text, the label of an option, or true for a check box. Presses "Add a …". */
export async function fill(page: Page, values: Readonly<Record<string, string | true>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    if (label.startsWith("Add a ")) await page.getByRole("button", { name: label }).click();
    else if (value === true) await field(page, label).check();
    else if ((await field(page, label).evaluate(({ tagName }) => tagName)) === "SELECT")
      await field(page, label).selectOption({ label: value });
    else await field(page, label).fill(value);
  }
}

/** Returns the problem that assistive technology announces for a field. */
export async function problemOf(input: Locator): Promise<string | undefined> {
  if ((await input.getAttribute("aria-invalid")) !== "true") return undefined;
  return input
    .page()
    .locator(`id=${await input.getAttribute("aria-describedby")}`)
    .innerText();
}

/** Returns the name of the element that has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLInputElement | null;
    return (active?.labels?.[0] ?? active)?.innerText.trim() ?? "";
  });

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === name) return;
  }
  expect.unreachable(`Tab does not lead to ${name}`);
}

/** Returns the violations that axe-core finds, with their elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
  });
}
