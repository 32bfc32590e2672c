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

/** Sends a request to a port, and waits for the whole response, up to 10 s. */
export async function sendRaw(port: number, { method, path, headers, body }: RawRequest): Promise<RawResponse> {
  const bytes = Buffer.from(body as string);
  const hasLength = "Transfer-Encoding" in headers || "Content-Length" in headers;
  const length = hasLength ? {} : { "Content-Length": bytes.length };
  const fields = Object.entries({ Host: "mock", ...length, Connection: "close", ...headers });
  const lines = [`${method} ${path} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`), "", ""];
  const responses = await sendBytes(port, Buffer.from(lines.join("\r\n"), "latin1"), bytes);
  const [response, ...more] = responses.filter(({ status }) => status >= 200);
  expect(more).toEqual([]);
  return response ?? expect.unreachable("no response");
}

/** Sends bytes to a port, and waits for all responses, up to 10 s. */
export async function sendBytes(port: number, ...parts: Uint8Array[]): Promise<RawResponse[]> {
  const socket = connect(port, "127.0.0.1");
  const timer = setTimeout(() => socket.destroy(new Error("no response within 10 s")), 10_000);
  for (const part of parts) socket.write(part);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of socket) chunks.push(chunk);
  } catch (error) {
    if (chunks.length === 0) throw error; // otherwise the server has closed before it had read everything
  }
  clearTimeout(timer);
  return parseResponses(Buffer.concat(chunks));
}

/** Parses all responses of a connection. A body has a length, or ends with the connection. */
export function parseResponses(bytes: Buffer): RawResponse[] {
  if (bytes.length === 0) return [];
  const end = bytes.indexOf("\r\n\r\n") + 4;
  const head = bytes.toString("latin1", 0, end);
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? expect.unreachable(`not HTTP: ${head}`));
  const hasBody = status >= 200 && status !== 204 && status !== 304;
  const length = hasBody ? Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? bytes.length) : 0;
  const body = bytes.toString("utf8", end, end + length);
  return [{ status, head, body }, ...parseResponses(bytes.subarray(end + length))];
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
