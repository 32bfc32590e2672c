import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterAll } from "vitest";

/** What a server does with the connection of a request. `count` is the number of requests so far, this one included. */
export type Behavior = (socket: Socket, count: number) => void;

/** A base URL with a behavior of its own, and the text of the requests to it. */
export interface ErrorEndpoint {
  url: string;
  requests: string[];
}

/** Starts a TCP server until the end of the test file. Returns a function that adds a base URL to it. */
export async function startErrorServer(): Promise<(behavior: Behavior) => ErrorEndpoint> {
  const endpoints: { behavior: Behavior; requests: string[] }[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let text = "";
    socket.on("error", () => {}); // clients reset connections too
    socket.on("close", () => sockets.delete(socket));
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (!isComplete(text)) return;
      const endpoint = endpoints[Number(/^\w+ \/(\d+)\//.exec(text)?.[1])];
      endpoint?.behavior(socket, endpoint.requests.push(text));
      text = "";
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return (behavior) => {
    const requests: string[] = [];
    const url = `http://127.0.0.1:${port}/${endpoints.push({ behavior, requests }) - 1}`;
    return { url, requests };
  };
}

/** Returns the text of a response after which the connection ends. */
export function response(status: number, body: string, headers: Record<string, string> = {}): string {
  const all = { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} Status`, ...lines, "Connection: close", "", body].join("\r\n");
}

/** Responds to a request and ends the connection. */
export const respond =
  (...text: Parameters<typeof response>): Behavior =>
  (socket) => {
    socket.end(response(...text));
  };

function isComplete(request: string): boolean {
  const [head = "", body] = request.split("\r\n\r\n", 2);
  const length = Number(head.match(/^content-length: (\d+)$/im)?.[1] ?? 0);
  return body !== undefined && Buffer.byteLength(body) >= length;
}
