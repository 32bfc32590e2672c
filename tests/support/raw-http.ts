import { connect } from "node:net";
import { expect } from "vitest";

/** A request as it is sent, valid or not. */
export interface RawRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

export interface RawResponse {
  status: number;
  head: string;
  body: string;
}

/** Sends a request to a port, and waits for the whole response, up to 2 s. */
export async function sendRaw(port: number, { method, path, headers, body }: RawRequest): Promise<RawResponse> {
  const bytes = Buffer.from(body as string);
  const hasLength = "Transfer-Encoding" in headers || "Content-Length" in headers;
  const length = hasLength ? {} : { "Content-Length": bytes.length };
  const fields = Object.entries({ Host: "mock", ...length, Connection: "close", ...headers });
  const lines = [`${method} ${path} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`), "", ""];
  const socket = connect(port, "127.0.0.1");
  const timer = setTimeout(() => socket.destroy(new Error("no response within 2 s")), 2_000);
  socket.write(lines.join("\r\n"), "latin1");
  socket.write(bytes);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of socket) chunks.push(chunk);
  } catch (error) {
    if (chunks.length === 0) throw error; // otherwise the server has closed before it had read everything
  }
  clearTimeout(timer);
  const received = Buffer.concat(chunks);
  const end = received.indexOf("\r\n\r\n");
  const head = received.toString("latin1", 0, end);
  return { status: Number(head.split(" ")[1]), head, body: received.toString("utf8", end + 4) };
}

/** Expects a success, or an error of Graph's shape. */
export function expectGraphResponse({ method }: RawRequest, response: RawResponse): void {
  expect(response.status).toBeGreaterThanOrEqual(200);
  expect(response.status).toBeLessThan(500);
  if (response.status >= 400 && method !== "HEAD") expectGraphError(response);
}

/** Expects an error of Graph's shape without a stack trace, and returns it. */
export function expectGraphError({ status, head, body }: RawResponse): { code: string; message: string } {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(head).toMatch(/^content-type: application\/json$/im);
  const { error, ...more } = JSON.parse(body);
  expect(more).toEqual({});
  expect(error).toMatchObject({ code: expect.stringMatching(/^[A-Z]\w+$/), message: expect.stringMatching(/./) });
  expect(body).not.toMatch(/\bat .*\.[jt]s:\d+/);
  return error;
}
