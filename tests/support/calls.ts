import { writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { compileErrors } from "./compile.ts";

/** What a call gave, and the request that came of it: `GET /path type/of-body`, its body and headers. */
export interface Called {
  data: unknown;
  sent: string;
  body: string;
  headers: IncomingHttpHeaders;
}

/** What a server answers to `GET /path`: a media type, a body, and a status, 200 unless given; to anything else 204. */
export type Answers = Readonly<Record<string, readonly [type: string, body: string | Uint8Array, status?: number]>>;

/**
 * Makes the calls of a program against a server on loopback. The program is TypeScript that
 * exports `calls`, a function from the client to a list of calls, and has `Client` and `unwrap`. Throws when it does not
 * compile under this repository's settings.
 */
export async function callAll(folder: string, program: string, answers: Answers): Promise<Called[]> {
  const file = "calls.ts";
  await writeFile(join(folder, file), `import { type Client, unwrap } from "./client.ts";\n${program}`);
  const faults = compileErrors(folder, [file]);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const received: Omit<Called, "data">[] = [];
  const baseUrl = await serve(received, answers);
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

async function serve(received: Omit<Called, "data">[], answers: Answers): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const sent = `${method} ${url}`;
    received.push({ sent: `${sent} ${headers["content-type"] ?? "-"}`, body: await text(request), headers });
    const [type, body, status = 200] = answers[sent] ?? [];
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
