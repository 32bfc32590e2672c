import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { startBrowser, startOrigin } from "../support/browser.ts";
import { mockOfDocument } from "../support/mock.ts";

const mock = await mockOfDocument();
const folder = join(project.root, "tests/client/smoke");
const command = join(folder, "command.ts");

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

test("the client works in a browser, from another origin, without eval", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "smoke.ts")],
    bundle: true,
    format: "esm",
    write: false,
  });
  const origin = await startOrigin(({ url }, response) => {
    const policy = "default-src 'none'; script-src 'self'; connect-src http://127.0.0.1:*";
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Content-Type", url === "/smoke.js" ? "text/javascript" : "text/html");
    response.end(url === "/smoke.js" ? outputFiles[0]?.text : "<!doctype html>");
  });
  const browser = await startBrowser();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(origin);
  // A string, because vitest transforms the imports of a function.
  const program = `import("/smoke.js").then(({ smoke }) => smoke(${JSON.stringify(mock.url)})).then(JSON.stringify)`;
  expect(JSON.parse(await page.evaluate<string>(program))).toEqual(expected);
  expect(errors).toEqual([]);
});
