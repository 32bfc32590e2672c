import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { project } from "../../scripts/support/project.ts";
import { openOrigin, startBrowser } from "../support/browser.ts";
import { loadDocument } from "../support/document.ts";

const program = `
import { getResponse } from "msw";
import { createHandlers } from "./src/msw/handlers.ts";

globalThis.post = async (document, token, prefer) => {
  const headers = { Authorization: "Bearer " + token, "Content-Type": "application/json", Prefer: prefer };
  const init = { method: "POST", headers, body: JSON.stringify({ displayName: "Mine" }) };
  const request = new Request("http://graph.example/beta/me/profile/projects", init);
  const response = await getResponse(createHandlers(document, { baseUrl: "http://graph.example/beta" }), request);
  return { status: response.status, body: await response.json() };
};`;

/** Bundles a program for a browser. */
async function bundleForBrowser(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project.root },
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const browser = await startBrowser();

test("the handlers respond in a browser, on a page that is not served over https", async () => {
  const page = await browser.newPage();
  await page.route("http://graph.example/", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto("http://graph.example/");
  expect(await page.evaluate("globalThis.isSecureContext")).toBe(false);
  await page.evaluate(await bundleForBrowser(program));
  const document = JSON.stringify(await loadDocument());
  const token = `x.${Buffer.from(JSON.stringify({ name: "Zoë", oid: "1" })).toString("base64url")}`;
  const post = (prefer: string) => page.evaluate(`post(${document}, "${token}", ${JSON.stringify(prefer)})`);
  expect(await post("")).toMatchObject({
    status: 201,
    body: {
      displayName: "Mine",
      id: expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
      createdBy: { user: { displayName: "Zoë", id: "1" } },
    },
  });
  const { code } = examples.createMyProject.responses[429].tooManyRequests.error;
  expect(await post("code=429")).toMatchObject({ status: 429, body: { error: { code } } });
});

test("a page reads the responses of the worker to requests for the service, which is another origin", async () => {
  const worker = `
    import { setupWorker } from "msw/browser";
    import { createHandlers } from "./src/msw/handlers.ts";
    globalThis.startWorker = (document) => setupWorker(...createHandlers(document, {})).start({ quiet: true });`;
  const page = await openOrigin(browser, {
    "/worker.js": await bundleForBrowser(worker),
    "/mockServiceWorker.js": await readFile(join(project.root, "node_modules/msw/lib/mockServiceWorker.js"), "utf8"),
  });
  const post = (prefer: string) =>
    page.evaluate(async (preference) => {
      const headers = { Authorization: "Bearer any", "Content-Type": "application/json", Prefer: preference };
      const init = { method: "POST", headers, body: JSON.stringify({ displayName: "Mine" }) };
      const response = await fetch("https://graph.microsoft.com/beta/me/profile/projects", init);
      const [id, retryAfter] = ["request-id", "Retry-After"].map((name) => response.headers.get(name));
      return { status: response.status, id, retryAfter, body: await response.json() };
    }, prefer);
  await expect(post("")).rejects.toThrow("Failed to fetch"); // no worker yet, and no network
  await page.addScriptTag({ url: "/worker.js" });
  await page.evaluate(`startWorker(${JSON.stringify(await loadDocument())})`);
  const id = expect.stringMatching(/^[\da-f-]{36}$/);
  expect(await post("")).toMatchObject({ status: 201, id, retryAfter: null, body: { displayName: "Mine" } });
  expect(await post("code=429")).toMatchObject({ status: 429, id, retryAfter: expect.stringMatching(/^\d+$/) });
});
