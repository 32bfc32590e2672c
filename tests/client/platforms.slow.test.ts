import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { startBrowser } from "../support/browser.ts";
import { mockOfDocument } from "../support/mock.ts";

const mock = await mockOfDocument();
const command = join(project.root, "tests/client/smoke/command.ts");

const expected = {
  mine: "Contoso Re-branding Project",
  theirs: "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f",
  throttled: [true, "status", 429, "TooManyRequests"],
  retryAfter: "10",
  invalid: [true, "invalid-request", null, [{ pointer: "/detail/endMonthYear", message: 'must match format "date"' }]],
  aborted: [true, "aborted", null, []],
  unreachable: [true, "network", null, []],
};

/** Returns the path of a program in its package for this platform. */
function binary(...candidates: string[]): string {
  const paths = candidates.map((path) => join(project.root, "node_modules", path));
  return paths.find(existsSync) ?? expect.unreachable(`none of ${paths.join(", ")}`);
}

const { platform, arch } = process;
const runtimes = {
  Node: () => [process.execPath, command],
  Bun: () => [binary(`@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`), "--no-install", command],
  Deno: () => [
    binary(`@deno/${platform}-${arch}-glibc/deno`, `@deno/${platform}-${arch}/deno`),
    ...[
      "run",
      "--no-remote",
      "--no-config",
      "--node-modules-dir=manual",
      "--allow-net=127.0.0.1",
      "--allow-read",
      command,
    ],
  ],
};

test.each(Object.entries(runtimes))("the client works in %s", async (_name, commandLine) => {
  const [program = "", ...args] = commandLine();
  const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
  const { stdout } = await promisify(execFile)(program, [...args, mock.url], { env, cwd: project.root });
  expect(JSON.parse(stdout)).toEqual(expected);
});

test("the client works in a browser, from another origin", async () => {
  const url = await servePage();
  const browser = await startBrowser();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${url}/tests/client/smoke/page.html`);
  // A string, because vitest transforms the imports of a function.
  const program = `import("/tests/client/smoke/smoke.ts").then(({ smoke }) => smoke(${JSON.stringify(mock.url)})).then(JSON.stringify)`;
  const result = await page.evaluate<string>(program);
  expect(errors).toEqual([]);
  expect(JSON.parse(result)).toEqual(expected);
});

/** Serves the modules of this repository without types, and a page whose policy forbids `eval`. */
async function servePage(): Promise<string> {
  const importMap = '{"imports":{"openapi-fetch":"/node_modules/openapi-fetch/dist/index.mjs"}}';
  const server = createServer(async ({ url = "" }, response) => {
    if (url.endsWith(".html")) {
      const policy = "default-src 'none'; script-src 'self' 'nonce-map'; connect-src http://127.0.0.1:*";
      response.writeHead(200, { "Content-Type": "text/html", "Content-Security-Policy": policy });
      response.end(`<!doctype html><script type="importmap" nonce="map">${importMap}</script>`);
      return;
    }
    const text = await readFile(join(project.root, url), "utf8");
    response.writeHead(200, { "Content-Type": "text/javascript" });
    response.end(url.endsWith(".ts") ? stripTypeScriptTypes(text) : text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
