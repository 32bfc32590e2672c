import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page, Request } from "playwright-core";
import { build, type ProxyOptions, preview } from "vite";
import { afterAll, afterEach, expect } from "vitest";
import { buildCode } from "../../scripts/package/build.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { startBrowser } from "./browser.ts";
import { copyExample, exampleFolder } from "./copy-example.ts";
import { install } from "./install.ts";
import { mockOfDocument } from "./mock.ts";
import { openProfilePage, type Viewport } from "./profile-page.ts";

/**
 * Returns a copy of the example with the package in its `node_modules`, which is removed after the test file. React and
 * the form library are in the folder above, Vite and TypeScript are those of this repository.
 */
async function installExample(): Promise<string> {
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(exampleFolder, "package.json"), "utf8"));
  const root = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));
  const { "graph-profile": _, ...asked } = { ...dependencies, ...devDependencies };
  const missing = Object.entries<string>(asked).filter(([name]) => !(name in root.devDependencies));
  const folder = await mkdtemp(join(install("example", Object.fromEntries(missing)), "copy-"));
  afterAll(() => rm(folder, { recursive: true }));
  await copyExample(folder);
  await write(join(folder, "node_modules/graph-profile"), await buildCode());
  return folder;
}

/** Returns the errors of the compiler for a project, one a line. */
export async function compilerErrors(folder: string): Promise<string[]> {
  const tsc = join(project.root, "node_modules/typescript/bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "--noEmit"], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  return stdout.split("\n").filter((line) => line.includes(": error "));
}

/**
 * Starts the example with a mock and a browser until the test file ends. A test fails if a page reports an error or loads
 * anything that is not on this machine.
 */
export async function startExample() {
  const mock = await mockOfDocument({});
  const folder = await installExample();
  const url = await serve(folder, mock.url);
  const browser = await startBrowser();
  const errors: string[] = [];
  afterEach(() => {
    expect(errors.splice(0)).toEqual([]);
  });
  const isCall = (request: Request): boolean => request.method() === "POST" && request.url().startsWith(mock.url);
  return {
    folder,
    mock,
    isCall,
    open: (hash: string, viewport?: Viewport): Promise<Page> =>
      openProfilePage(browser, `${url}#${hash}`, errors, viewport),
    /** Opens the example with another service. The server of the page forwards `/api` to the mock. */
    openWith: async (graphUrl: string, hash: string): Promise<Page> => {
      const proxy = { "/api": { target: mock.url, rewrite: (path: string) => path.replace("/api", "/beta") } };
      return openProfilePage(browser, `${await serve(folder, graphUrl, proxy)}#${hash}`, errors);
    },
    /** Returns a list to which the requests that go to the service from now on are added. */
    callsOf(page: Page): Request[] {
      const calls: Request[] = [];
      page.on("request", (request) => isCall(request) && calls.push(request));
      return calls;
    },
  };
}

/** Builds an example for a service and serves it until the test file ends. Returns its URL. */
async function serve(folder: string, graphUrl: string, proxy: Record<string, ProxyOptions> = {}): Promise<string> {
  await writeFile(join(folder, ".env"), `VITE_GRAPH_URL=${graphUrl}\n`);
  const outDir = join("dist", encodeURIComponent(graphUrl));
  // With the React for development, which reports more errors.
  await build({ root: folder, logLevel: "error", build: { outDir } });
  const options = { root: folder, logLevel: "warn", build: { outDir } } as const;
  const server = await preview({ ...options, preview: { host: "127.0.0.1", port: 0, proxy } });
  afterAll(() => server.close());
  return server.resolvedUrls?.local[0] ?? expect.unreachable("Vite reports no URL");
}
