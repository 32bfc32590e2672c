import { createServer, type OutgoingHttpHeaders, type ServerResponse, STATUS_CODES } from "node:http";
import { basename, extname } from "node:path";
import { type Listening, listen } from "../../src/cli/listen.ts";
import type { GeneratedFiles } from "../pipeline/pipeline.ts";
import { project } from "../support/project.ts";
import { warningPrinter } from "../support/warning.ts";
import { DescriptionWatcher, reloadOnChange } from "../support/watch.ts";
import { buildDocs } from "./build.ts";

/** A reference site that is being served. */
export interface SiteServer extends Listening {
  /** Replaces the files and reloads the pages in the browsers. */
  use(files: GeneratedFiles): void;
}

/** Serves the reference site of an API description on loopback, and rebuilds it whenever the description changes. */
export async function serveDocs(spec: string, port: number): Promise<never> {
  const printNewWarning = warningPrinter();
  using watcher = await DescriptionWatcher.start(spec, project.redoclyConfig);
  const build = (): Promise<GeneratedFiles> =>
    buildDocs(spec, { isLive: true, onSource: ({ files }) => watcher.include(files), onWarning: printNewWarning });
  const site = await startSite(await build(), port);
  console.log(`Reference docs at ${site.url}/\nPress Ctrl-C to stop.`);
  return await reloadOnChange(watcher, build, (files) => {
    site.use(files);
    console.log("API description changed; reloaded");
  });
}

/**
 * Serves files from memory on loopback.
 *
 * @param port - 0 for any free port
 * @param flag - the flag that chooses the port
 * @throws `UserError` if it cannot listen on the port
 */
export async function startSite(initialFiles: GeneratedFiles, port: number, flag = "--port"): Promise<SiteServer> {
  let files = initialFiles;
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { method = "", url = "" } = request;
    if (method !== "GET" && method !== "HEAD") return refuse(response, 405, { Allow: "GET, HEAD" });
    const path = pathOf(url);
    if (path === undefined) return refuse(response, 400);
    if (path === "/changes")
      return method === "HEAD" ? response.writeHead(200, eventStream).end() : subscribe(response, pages);
    const name = `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
    const text = files.get(name);
    if (text !== undefined)
      return response
        .writeHead(200, { "Content-Type": contentTypes[extname(name)] ?? "text/plain", ...noStore })
        .end(text);
    // Relative, and a folder of the site: it cannot lead to another host.
    if (files.has(`${name}/index.html`)) return refuse(response, 307, { Location: `./${basename(name)}/` });
    return refuse(response, 404);
  });
  return {
    ...(await listen(server, port, "127.0.0.1", flag)),
    use(changedFiles) {
      files = changedFiles;
      for (const page of pages) page.write("data: changed\n\n");
    },
  };
}

/**
 * Returns the path of a request target in origin form (RFC 9112, section 3.2.1), percent-decoded; `undefined` for any other
 * target. `new URL` would throw, or read a host from `//`.
 */
function pathOf(target: string): string | undefined {
  const [path = ""] = target.split("?", 1);
  if (!path.startsWith("/")) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  const type = { "Content-Type": "text/plain; charset=utf-8" };
  response.writeHead(status, { ...type, ...noStore, ...headers }).end(`${STATUS_CODES[status]}\n`);
}

const noStore = { "Cache-Control": "no-store" };

const eventStream = { "Content-Type": "text/event-stream", ...noStore };

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml; charset=utf-8",
};

/** Opens a stream of server-sent events to a page (HTML Living Standard, section 9.2). */
function subscribe(response: ServerResponse, pages: Set<ServerResponse>): void {
  response.writeHead(200, eventStream);
  response.flushHeaders();
  pages.add(response);
  response.once("close", () => pages.delete(response));
}
