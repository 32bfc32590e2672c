import type { IncomingMessage } from "node:http";

/** The largest body that the mock accepts, in bytes. */
export const maxBodySize = 10_000_000;

/**
 * Returns the body of a request; `undefined` where it is too large. A large body is read to its end all the
 * same, since a client that is still sending does not see the response.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBodySize) chunks.push(chunk);
  }
  return size > maxBodySize ? undefined : Buffer.concat(chunks);
}
