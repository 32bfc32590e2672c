import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type Listening, listen } from "../cli/listen.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { createResponder, type Reply, type Responder } from "./answer.ts";
import { readBody } from "./body.ts";
import { graphError } from "./graph-error.ts";
import { createPrism } from "./prism.ts";
import type { MockSettings } from "./settings.ts";

export interface MockOptions extends MockSettings {
  /** The API description to respond by. */
  document: OpenApiDocument;
  /** The port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** The address to listen on; 127.0.0.1 unless given. */
  host?: string;
  /** Is told of each request when it is answered. */
  onResponse?: (exchange: Exchange) => void;
}

/** A request and how it was answered. */
export interface Exchange {
  method: string;
  url: string;
  status: number;
  remarks: readonly string[];
  milliseconds: number;
}

/** A mock that listens; its `url` is the `baseUrl` of a client. */
export interface Mock extends Listening {
  /** Answers by another API description from now on. Requests that have begun are answered by the one before. */
  use(document: OpenApiDocument): void;
}

/** Starts a mock of an OpenAPI document. Rejects with a `UserError` when it cannot listen. */
export async function startMock(options: MockOptions): Promise<Mock> {
  const { document, port = 0, host = "127.0.0.1", onResponse, answers = "created", ...more } = options;
  const settings = { answers, ...more };
  let answerer = createResponder(document, settings, createPrism(document));
  const server = createServer(async (request, response) => {
    const start = performance.now();
    const { method = "", url = "" } = request;
    const reply = await replyTo(request, answerer);
    if (!reply) return response.destroy();
    send(request, response, reply);
    onResponse?.({ method, url, ...reply, milliseconds: performance.now() - start });
  });
  server.on("clientError", refuseUnreadable);
  const { url, close } = await listen(server, port, host);
  return {
    url,
    close,
    use: (other) => {
      answerer = createResponder(other, settings, createPrism(other));
    },
  };
}

/** The reply to a request; nothing where its sender has gone in the middle of it. */
async function replyTo(request: IncomingMessage, answerer: Responder): Promise<Reply | undefined> {
  if (request.method === "OPTIONS" && request.headers["access-control-request-method"])
    return { status: 204, headers: {}, body: undefined, remarks: [] };
  const { method = "", url = "", headers } = request;
  const [path = "", query = ""] = url.replace(/^\w+:\/\/[^/]*/, "").split("?", 2);
  const body = await readBody(request).catch(() => null);
  if (body === null) return undefined;
  return answerer({ method, path, query, headers: headers as Record<string, string>, body });
}

/** Answers what is not HTTP, or too much of it, in the same shape as everything else. */
function refuseUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
  const body = JSON.stringify(graphError(status, { message: `The request cannot be read: ${error.message}.` }));
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\nConnection: close\r\n`;
  if (socket.writable) socket.end(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
  const { origin = "*", ...asked } = request.headers;
  response.writeHead(status, {
    ...headers,
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Headers": asked["access-control-request-headers"] ?? "*",
    "Access-Control-Allow-Methods": asked["access-control-request-method"] ?? "*",
    "Access-Control-Expose-Headers": "*",
    Vary: "Origin",
  });
  response.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
}
