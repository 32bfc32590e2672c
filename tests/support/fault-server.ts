import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** What a server does with the connection of a request, whose whole text it has read. `number` counts from 1. */
export type Behaviour = (socket: Socket, request: string, number: number) => void;

/** A server that does to each request what it is told, and keeps the requests. It ends with the test. */
export async function startFaultServer(behaviour: Behaviour): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let text = "";
    socket.on("error", () => {}); // the client's end of a fault
    socket.on("close", () => sockets.delete(socket));
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (!isWhole(text)) return;
      requests.push(text);
      behaviour(socket, text, requests.length);
      text = "";
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** An answer as it goes over the wire. It says that the connection ends with it. */
export function answer(status: number, body: string, headers: Record<string, string> = {}): string {
  const all = { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} Status`, ...lines, "Connection: close", "", body].join("\r\n");
}

/** Answers, and ends the connection. */
export const answering =
  (...text: Parameters<typeof answer>): Behaviour =>
  (socket) => {
    socket.end(answer(...text));
  };

function isWhole(text: string): boolean {
  const [head = "", body] = text.split("\r\n\r\n", 2);
  const length = Number(head.match(/^content-length: (\d+)$/im)?.[1] ?? 0);
  return body !== undefined && Buffer.byteLength(body) >= length;
}
