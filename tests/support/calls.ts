import { writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { compileErrors } from "./compile.ts";

/** The data of a call and the request that it sent: `GET /path content/type`, its body and headers. */
export interface Called {
  data: unknown;
  sent: string;
  body: string;
  headers: IncomingHttpHeaders;
}

/** Responses to requests such as `GET /path`. The status is 200 by default; any other request results in 204. */
export type Responses = Readonly<Record<string, readonly [type: string, body: string | Uint8Array, status?: number]>>;

/**
 * Compiles and runs the calls of a program with the generated client in `folder`, against a local server.
 *
 * @param program - TypeScript that exports `calls`, a function from `Client` to a list of calls; `unwrap` is in scope
 * @param modules - other files in the folder that are compiled with it
 * @throws if the program does not compile
 */
export async function callAll(
  folder: string,
  program: string,
  responses: Responses,
  modules: readonly string[] = [],
): Promise<Called[]> {
  const file = "calls.ts";
  await writeFile(join(folder, file), `import { type Client, unwrap } from "./client.ts";\n${program}`);
  const errors = compileErrors(folder, [file, ...modules]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const received: Omit<Called, "data">[] = [];
  const baseUrl = await serve(received, responses);
  const load = (name: string) => import(pathToFileURL(join(folder, name)).href);
  const { createClient }: { createClient(options: object): unknown } = await load("client.ts");
  const { calls }: { calls(client: unknown): (() => Promise<unknown>)[] } = await load(file);
  const called: Called[] = [];
  for (const call of calls(createClient({ baseUrl, retry: false }))) {
    const data = await call();
    called.push({ data, sent: "", body: "", headers: {}, ...received.pop() });
  }
  return called;
}

async function serve(received: Omit<Called, "data">[], responses: Responses): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const sent = `${method} ${url}`;
    received.push({ sent: `${sent} ${headers["content-type"] ?? "-"}`, body: await text(request), headers });
    const [type, body, status = 200] = responses[sent] ?? [];
    if (type) response.writeHead(status, { "Content-Type": type }).end(body);
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
