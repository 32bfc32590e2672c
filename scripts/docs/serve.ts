import { createServer, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { type Listening, listen } from "../../src/cli/listen.ts";
import type { GeneratedFiles } from "../pipeline/pipeline.ts";
import { watchDescription } from "../support/watch.ts";
import { buildDocs } from "./build.ts";

/** A reference site that is being served. */
export interface SiteServer extends Listening {
  /** Replaces the files and reloads the pages in the browsers. */
  use(files: GeneratedFiles): void;
}

/** Serves the reference site of an API description on loopback, and rebuilds it whenever the description changes. */
export async function serveDocs(spec: string, port: number): Promise<void> {
  const build = (): Promise<GeneratedFiles> => buildDocs(spec, true);
  const site = await startSite(await build(), port);
  await watchDescription(spec, build, (files) => {
    site.use(files);
    console.log("API description changed; reloaded");
  });
  console.log(`Reference docs at ${site.url}/\nPress Ctrl-C to stop.`);
}

/**
 * Serves files from memory on loopback.
 *
 * @param port - 0 for any free port
 * @throws `UserError` if it cannot listen on the port
 */
export async function startSite(initialFiles: GeneratedFiles, port: number): Promise<SiteServer> {
  let files = initialFiles;
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = request.url?.split("?", 1)[0] ?? "/"; // as text: `//` is no valid URL
    if (path === "/changes") return subscribe(response, pages);
    const name = `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
    const text = files.get(name);
    if (text === undefined) return response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    const type = contentTypes[extname(name)] ?? "text/plain";
    return response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(text);
  });
  return {
    ...(await listen(server, port)),
    use(changedFiles) {
      files = changedFiles;
      for (const page of pages) page.write("data: changed\n\n");
    },
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml; charset=utf-8",
};

/** Opens a stream of server-sent events to a page (HTML Living Standard, section 9.2). */
function subscribe(response: ServerResponse, pages: Set<ServerResponse>): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.flushHeaders();
  pages.add(response);
  response.once("close", () => pages.delete(response));
}
