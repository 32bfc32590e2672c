import type { IncomingMessage } from "node:http";

/** The largest body that the mock reads, in bytes. */
const bodyLimit = 10_000_000;

/** The body of a request as text; nothing where it is larger: it is read to its end, so that its sender gets the answer. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  }
  return size > bodyLimit ? undefined : Buffer.concat(chunks).toString("utf8");
}
