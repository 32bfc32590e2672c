import { build } from "esbuild";
import { expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { project } from "../../scripts/support/project.ts";
import { startBrowser } from "../support/browser.ts";
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

test("the handlers respond in a browser, on a page that is not served over https", async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: project.root },
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
  });
  const browser = await startBrowser();
  const page = await browser.newPage();
  await page.route("http://graph.example/", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto("http://graph.example/");
  expect(await page.evaluate("globalThis.isSecureContext")).toBe(false);
  await page.evaluate(outputFiles[0]?.text ?? "");
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
