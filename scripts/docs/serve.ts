import { createServer, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { type Listening, listen } from "../../src/cli/listen.ts";
import type { GeneratedFiles } from "../pipeline/pipeline.ts";
import { watchDescription } from "../support/watch.ts";
import { buildDocs } from "./build.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml; charset=utf-8",
};

/** A site that is served. */
export interface SiteServer extends Listening {
  /** Serves other files from now on, and has the browsers load their pages again. */
  use(files: GeneratedFiles): void;
}

/** Serves the site of a description on loopback, and makes it anew whenever the description changes. */
export async function serveDocs(spec: string, port: number): Promise<void> {
  const site = await startSite(await buildDocs(spec, true), port);
  await watchDescription(spec, () => buildDocs(spec, true), {
    onLoaded: (files) => {
      site.use(files);
      console.log("spec changed, and is shown");
    },
    onError: (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`spec has a fault; the last good one is shown. ${reason}`);
    },
  });
  console.log(`Reference docs at ${site.url}/\nCtrl-C ends it.`);
}

/** Serves files from memory on loopback. Port 0 is any that is free. Rejects with a `UserError` when it cannot listen. */
export async function startSite(first: GeneratedFiles, port: number): Promise<SiteServer> {
  let files = first;
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/changes") return inform(response, listeners);
    const name = `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
    const text = files.get(name);
    if (text === undefined) return response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    response.writeHead(200, { "Content-Type": types[extname(name)] ?? "text/plain", "Cache-Control": "no-store" });
    return response.end(text);
  });
  return {
    ...(await listen(server, port)),
    use(next) {
      files = next;
      for (const listener of listeners) listener.write("data: changed\n\n");
    },
  };
}

/** Keeps a page informed by server-sent events (HTML Living Standard, section 9.2). */
function inform(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.flushHeaders();
  listeners.add(response);
  response.once("close", () => listeners.delete(response));
}
