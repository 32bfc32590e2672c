import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "../../scripts/docs/content-security-policy.ts";
import { callsOf, withTryIt } from "../../scripts/docs/try-it.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { startBrowser, startOrigin } from "../support/browser.ts";
import { mockOfDocument } from "../support/mock.ts";
import { chooseInMenu, deepLink, openPage, sectionOf, seriousViolations, siteOfDocument } from "../support/site.ts";

const browser = await startBrowser();
const site = await siteOfDocument();
const mock = await mockOfDocument({ responses: "created" });
const { languages, documents } = site;

describe.each(languages)("in $tag", ({ tag, folder }) => {
  const document = documents.get(tag) as OpenApiDocument;
  const operations = operationsOf(document) as [Operation, ...Operation[]];
  const [operation] = operations;
  const open = (hash = deepLink(operation)) => openPage(browser, site.address(`${folder}index.html`, hash));

  test("each operation sends its example to the mock, and shows the response", async () => {
    const { page } = await open();
    for (const each of operations) {
      await chooseInMenu(page, each);
      await send(page, each, mock.url);
      await outcome(page, each).filter({ hasText: "201 Created" }).waitFor();
      expect(await response(page, each).textContent()).toMatch(/^Content-Type: [\s\S]*\nrequest-id: [\s\S]*"id": "/);
    }
    await page.close();
  });

  test("sends the example that is chosen in the menu", async () => {
    const { page } = await open();
    const calls = callsOf(document, operation);
    expect(calls.length).toBeGreaterThan(1);
    for (const { example, body = "" } of calls) {
      const panel = sectionOf(page, operation).locator(".panel-request-samples");
      await panel.locator("[data-component-name='Dropdown/Dropdown'] > button").last().click();
      await page.getByRole("menuitem").filter({ hasText: example, visible: true }).click();
      await send(page, operation, mock.url);
      await outcome(page, operation).filter({ hasText: "201 Created" }).waitFor();
      const text = (await response(page, operation).textContent()) ?? "";
      const sent = Object.entries(JSON.parse(body)).filter(([, value]) => typeof value === "string");
      const created = JSON.parse(text.slice(text.indexOf("\n\n")));
      expect(created).toMatchObject(Object.fromEntries(sent));
    }
    await page.close();
  });

  test("says how to start the mock when nothing listens", async () => {
    const { page } = await open();
    const origin = await closedOrigin();
    await send(page, operation, origin);
    const form = formOf(page, operation);
    await form.getByText("npx graph-profile mock").waitFor();
    expect(await form.innerText()).toContain("npm run mock");
    expect(await outcome(page, operation).innerText()).toMatch(
      tag === "en" ? /^No mock responds/ : /^此地址没有模拟服务响应/,
    );
    expect(await outcome(page, operation).innerText()).toContain(origin);
    await page.close();
  });

  test.each(["light", "dark"] as const)("is accessible, %s", async (colorScheme) => {
    const address = site.address(`${folder}index.html`, deepLink(operation));
    const { page } = await openPage(browser, address, { colorScheme, width: 390 });
    await send(page, operation, mock.url);
    await response(page, operation).waitFor();
    expect(await seriousViolations(page, ".try-it")).toEqual([]);
    await page.close();
  });
});

describe("the address", () => {
  const [operation] = operationsOf(documents.get("en") as OpenApiDocument) as [Operation];
  const open = () => openPage(browser, site.address("index.html", deepLink(operation)));

  test("of another machine is refused, and nothing is sent", async () => {
    const { page, errors } = await open();
    const others = [
      "https://graph.microsoft.com/beta",
      "http://127.0.0.1.example.com",
      "http://user@127.0.0.1:1",
      "file:///",
    ];
    for (const address of [...others, "http://0.0.0.0:1", "x", ""]) {
      await send(page, operation, mock.url);
      await outcome(page, operation).filter({ hasText: "201 Created" }).waitFor();
      await send(page, operation, address);
      await outcome(page, operation).filter({ hasText: "Only a mock on this machine" }).waitFor();
    }
    expect(errors.filter((error) => !error.startsWith(mock.url))).toEqual([]);
    await page.close();
  });

  test("of another machine is refused by the policy of the page too", async () => {
    const { page } = await open();
    for (const address of ["https://graph.microsoft.com/beta", "http://example.com/"]) {
      const refused = page.waitForEvent("console", (message) => message.text().includes("Content Security Policy"));
      expect(await page.evaluate((url) => fetch(url).catch((error: Error) => error.name), address)).toBe("TypeError");
      await refused;
    }
    await page.close();
  });

  test("gets the example with a fixed token, and nothing that the page has stored", async () => {
    const requests: Record<string, unknown>[] = [];
    const origin = await startOrigin((request, response) => {
      if (request.method === "POST") requests.push(request.headers);
      const { origin: page = "*", "access-control-request-headers": headers = "" } = request.headers;
      response.writeHead(200, { "Access-Control-Allow-Origin": page, "Access-Control-Allow-Headers": headers });
      response.end('<img src="x" onerror="globalThis.hasRun = true"><b>bold</b>');
    });
    const { page } = await open();
    await send(page, operation, `${origin}/`);
    await outcome(page, operation).filter({ hasText: "200 OK" }).waitFor();
    expect(requests).toMatchObject([{ authorization: "Bearer try-it", "content-type": "application/json" }]);
    expect(requests[0]).not.toHaveProperty("cookie");
    expect(await response(page, operation).textContent()).toContain("<b>bold</b>"); // as text
    expect(
      await page.evaluate(() => [document.querySelectorAll(".try-it b, .try-it img").length, "hasRun" in globalThis]),
    ).toEqual([0, false]);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("127.0.0.1");
    await page.close();
  });

  test("is kept for the other operations", async () => {
    const { page } = await open();
    await send(page, operation, mock.url);
    const other = operationsOf(documents.get("en") as OpenApiDocument).at(-1) as Operation;
    await chooseInMenu(page, other);
    await expect.poll(() => formOf(page, other).locator("input").inputValue(), { timeout: 10_000 }).toBe(mock.url);
    await page.close();
  });
});

test("the policy allows loopback in a page with calls only", () => {
  const page = '<script type="application/json" id="calls">{}</script>';
  expect(contentSecurityPolicy(page, false)).toContain("; connect-src http://127.0.0.1:* http://localhost:*; ");
  expect(contentSecurityPolicy(page, true)).toContain("; connect-src 'self' http://127.0.0.1:* http://localhost:*; ");
  expect(contentSecurityPolicy("", false)).not.toContain("connect-src");
});

test("texts of an API description cannot end the data of the page", () => {
  const operation = {
    requestBody: { content: { "application/json": { examples: { "</script>": { value: "</script>" } } } } },
  };
  const document = { paths: { "/</script>": { post: operation } } } as unknown as OpenApiDocument;
  const page = withTryIt("<body>\n</body>", document);
  expect(page.match(/<\/script>/g)).toHaveLength(2); // of the data, and of the program
});

const formOf = (page: Page, operation: Operation): Locator => sectionOf(page, operation).locator(".try-it");
const outcome = (page: Page, operation: Operation): Locator => formOf(page, operation).getByRole("status");
const response = (page: Page, operation: Operation): Locator => formOf(page, operation).locator("pre");

async function send(page: Page, operation: Operation, address: string): Promise<void> {
  await formOf(page, operation).locator("input").fill(address);
  await formOf(page, operation).getByRole("button").click();
}

/** Returns a loopback origin at which nothing listens. */
async function closedOrigin(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
