import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { createServer } from "vite";
import { expect, onTestFinished } from "vitest";
import { examples } from "../../generated/examples.ts";
import { startBrowser } from "../support/browser.ts";

const browser = await startBrowser();
const polling = { timeout: 30_000 };

/** Checks that the form on the page of a folder adds a project. */
export async function expectForm(folder: string): Promise<void> {
  const page = await open(folder, "");
  await page.getByLabel("Project").fill("Mine");
  await page.getByRole("button", { name: "Add" }).click();
  await page.getByText("Added Mine.").waitFor();
}

/** Checks that the worker of a folder responds to a call of the service. */
export async function expectWorker(folder: string): Promise<void> {
  const page = await open(
    folder,
    `import "/worker.mjs";
    import { createClient } from "graph-profile";
    const { data, error } = await createClient({ accessToken: "any" }).createMyProject({ body: { displayName: "Mine" } });
    document.body.textContent = error ? error.message : data.displayName;`,
  );
  const { displayName } = examples.createMyProject.responses[201].complete;
  await expect.poll(() => page.innerText("body"), polling).toBe(displayName);
}

/** Checks that a user signs in with the modules of a folder, and that calls then have the token of that user. */
export async function expectSignIn(folder: string): Promise<void> {
  const page = await open(
    folder,
    `import { client, signIn } from "/token.mjs";
    const button = document.body.appendChild(document.createElement("button"));
    button.textContent = "Sign in";
    button.onclick = async () => {
      await signIn();
      const { data, error } = await client.createMyProject({ body: {} });
      document.body.textContent = error ? error.message : data.displayName;
    };`,
    (context) => routeSignIn(context, "token-of-the-user"),
  );
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect.poll(() => page.innerText("body"), polling).toBe("Authorization: Bearer token-of-the-user");
}

/** Serves a folder with Vite, and opens a page there with a script; without one, its own page. */
async function open(
  folder: string,
  script: string,
  prepare: (context: BrowserContext) => Promise<void> = async () => {},
): Promise<Page> {
  if (script) await writeFile(join(folder, "page.html"), `<body><script type="module">${script}</script></body>`);
  const server = await createServer({ root: folder, logLevel: "error", server: { host: "127.0.0.1", port: 0 } });
  onTestFinished(() => server.close());
  await server.listen();
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  await prepare(context);
  const page = await context.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}${script ? "page.html" : ""}`);
  return page;
}

/** Responds in the place of Microsoft Entra, where the user is signed in already, and of Microsoft Graph. */
async function routeSignIn(context: BrowserContext, token: string): Promise<void> {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const headers = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*" };
  const [oid, tid] = ["00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"];
  const clientInfo = encode({ uid: oid, utid: tid });
  let claims: Record<string, unknown> = {};
  await context.route("https://login.microsoftonline.com/*/oauth2/v2.0/authorize?*", async (route) => {
    const query = new URL(route.request().url()).searchParams;
    const response = new URLSearchParams({ code: "code", state: query.get("state") ?? "", client_info: clientInfo });
    claims = { aud: query.get("client_id"), nonce: query.get("nonce"), oid, tid, sub: oid, name: "Innocenty Popov" };
    const target = JSON.stringify(`${query.get("redirect_uri")}#${response}`);
    await route.fulfill({ contentType: "text/html", body: `<script>location.replace(${target})</script>` });
  });
  await context.route("https://login.microsoftonline.com/*/oauth2/v2.0/token*", async (route) => {
    const expires = 3600;
    const idToken = `${encode({ alg: "none" })}.${encode({ ...claims, exp: Date.now() / 1000 + expires })}.x`;
    const tokens = { access_token: token, id_token: idToken, refresh_token: "any", client_info: clientInfo };
    const json = { ...tokens, token_type: "Bearer", scope: "User.ReadWrite openid profile", expires_in: expires };
    await route.fulfill({ headers, json });
  });
  await context.route("https://graph.microsoft.com/**", async (route) => {
    const displayName = `Authorization: ${await route.request().headerValue("authorization")}`;
    await route.fulfill({ status: 201, headers, json: { id: "1", displayName } });
  });
}
