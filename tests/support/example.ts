import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page, Request } from "playwright-core";
import { build, preview } from "vite";
import { afterAll, afterEach, expect } from "vitest";
import { buildPackage } from "../../scripts/package/build.ts";
import { project } from "../../scripts/support/project.ts";
import { startBrowser } from "./browser.ts";
import { copyExample, installPackage } from "./installed.ts";
import { mockOfDocument } from "./mock.ts";
import { type Look, openProfilePage, submitter } from "./profile-page.ts";

/** A copy of the example in a folder, with the package as npm would install it. It is removed after the test file. */
export async function copyOfExample(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-example-"));
  afterAll(() => rm(folder, { recursive: true }));
  await copyExample(folder);
  await installPackage(folder, await buildPackage(), ["vite"]);
  return folder;
}

/** What the compiler says of an example, by its own settings. */
export async function compilerOutput(folder: string): Promise<string> {
  const tsc = join(project.root, "node_modules/typescript/bin/tsc");
  return promisify(execFile)(process.execPath, [tsc, "--noEmit"], { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => stdout + stderr,
  );
}

/**
 * Starts the example with a mock and a browser, until the test file ends. A test fails where one of its pages complains, or
 * loads anything from elsewhere.
 */
export async function startExample() {
  const mock = await mockOfDocument({});
  const folder = await copyOfExample();
  const url = await serveExample(folder, mock.url);
  const browser = await startBrowser();
  const complaints: string[] = [];
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });
  const isOfService = (request: Request): boolean => request.method() === "POST" && request.url().startsWith(mock.url);
  return {
    folder,
    mock,
    isOfService,
    /** Opens the page at a hash. */
    open: (hash: string, look?: Look): Promise<Page> => openProfilePage(browser, `${url}#${hash}`, complaints, look),
    /** Has a page create what is in its form, and gives the request. */
    async create(page: Page): Promise<Request> {
      const [request] = await Promise.all([page.waitForRequest(isOfService), submitter(page).click()]);
      return request;
    },
    /** The requests that go to the service from now on. */
    requestsOf(page: Page): Request[] {
      const requests: Request[] = [];
      page.on("request", (request) => isOfService(request) && requests.push(request));
      return requests;
    },
    /** What a request was answered. */
    async answerTo(request: Request | undefined) {
      const response = (await request?.response()) ?? expect.unreachable("there was no answer");
      return response.json();
    },
  };
}

/** Builds an example for a service, and serves it on loopback until the test file ends. Gives its address. */
async function serveExample(folder: string, graphUrl: string): Promise<string> {
  await writeFile(join(folder, ".env"), `VITE_GRAPH_URL=${graphUrl}\n`);
  await build({ root: folder, logLevel: "warn" });
  const server = await preview({ root: folder, logLevel: "warn", preview: { host: "127.0.0.1", port: 0 } });
  afterAll(() => server.close());
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error("Vite has not said where it listens.");
  return url;
}
