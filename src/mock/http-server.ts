import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import type { Duplex } from "node:stream";
import { type GraphError, graphError } from "./graph-error.ts";
import { printable } from "./printable.ts";
import { send } from "./send.ts";

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/**
 * Creates an HTTP server. To what its handler does not get, and where its handler fails, it responds in the shape of
 * Microsoft Graph too.
 */
export function createHttpServer(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  options: ServerOptions = {},
): Server {
  /** The last exchange of each connection: requests can be pipelined (RFC 9112, section 9.3.2). */
  const lastExchanges = new WeakMap<Duplex, Exchange>();
  return createServer({ ...options, requireHostHeader: false })
    .on("request", async (request, response) => {
      lastExchanges.set(request.socket, { request, response });
      if (request.headers.host === undefined && request.httpVersion === "1.1")
        return sendError(request, response, 400, "The header Host is missing.");
      await handle(request, response).catch((error) => fail(request, response, error));
    })
    .on("checkExpectation", (request, response) => {
      lastExchanges.set(request.socket, { request, response });
      sendError(request, response, 417, `Expected Expect: 100-continue, got ${request.headers.expect}.`);
    })
    .on("connect", (_request, socket) => {
      socket.on("error", () => socket.destroy());
      endConnection(socket, lastExchanges.get(socket)?.response, 501, "The mock does not open connections to others.");
    })
    .on("clientError", (error: NodeJS.ErrnoException, socket) => {
      const last = lastExchanges.get(socket);
      const status = statuses[error.code ?? ""] ?? 400;
      const message = `Invalid HTTP request: ${error.message}.`;
      const isInBody = last && !last.request.complete && !last.response.headersSent;
      if (isInBody) sendError(last.request, last.response, status, message);
      else endConnection(socket, last?.response, status, message);
    });
}

/** The statuses for errors in HTTP; others get 400. */
const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** Responds to a request for which the handler has failed, and prints why. */
function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`${request.method} ${printable(request.url ?? "")} failed: ${printable(message)}`);
  if (!response.headersSent) sendError(request, response, 500, "The mock failed; see the error in its terminal.");
}

/** Responds to a request with an error, and then closes the connection. */
function sendError(request: IncomingMessage, response: ServerResponse, status: number, message: string): void {
  response.shouldKeepAlive = false;
  send(request, response, { status, headers: jsonHeaders, body: graphError(status, message) });
}

/** Responds to what is not a request with an error, after the last response, and closes the connection. */
function endConnection(socket: Duplex, last: ServerResponse | undefined, status: number, message: string): void {
  if (last && !last.closed) last.once("close", end);
  else end();

  function end(): void {
    if (socket.writable) socket.end(rawResponse(status, graphError(status, message)));
  }
}

function rawResponse(status: number, error: GraphError): string {
  const body = JSON.stringify(error);
  const headers = { ...jsonHeaders, "Content-Length": Buffer.byteLength(body), Connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n");
}

const jsonHeaders = { "Content-Type": "application/json" };
