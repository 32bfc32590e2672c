import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type Listening, listen } from "../cli/listen.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { createForwarder, type ForwardedResponse, type Forwarder } from "./forward.ts";
import { graphError } from "./graph-error.ts";
import { createPrism } from "./prism.ts";
import { readBody } from "./request-body.ts";
import { createResponder } from "./respond.ts";
import type { MockSettings } from "./settings.ts";

export interface MockOptions extends MockSettings {
  /** The API description to respond by. */
  document: OpenApiDocument;
  /**
   * The port to listen on; 0 for any free port.
   *
   * @default 0
   */
  port?: number;
  /**
   * The address to listen on.
   *
   * @default "127.0.0.1"
   */
  host?: string;
  /** Called after each response. */
  onResponse?: (exchange: Exchange) => void;
}

/** A request and the response to it. */
export interface Exchange {
  method: string;
  url: string;
  status: number;
  problems: readonly string[];
  milliseconds: number;
}

/** A mock that listens; its `url` is the `baseUrl` of a client. */
export interface Mock extends Listening {
  /** Responds by another API description from now on. Requests that have arrived keep the one before. */
  use(document: OpenApiDocument): void;
}

/**
 * Starts a mock of an OpenAPI document.
 *
 * @throws `UserError` when it cannot listen
 */
export async function startMock(options: MockOptions): Promise<Mock> {
  const { document, port = 0, host = "127.0.0.1", onResponse, responses = "created", ...more } = options;
  const settings = { responses, ...more };
  const responderFor = (description: OpenApiDocument): Forwarder => {
    const engine = createPrism(description);
    const { proxy } = settings;
    return proxy
      ? createForwarder(description, proxy, settings, engine)
      : createResponder(description, settings, engine);
  };
  let responder = responderFor(document);
  const server = createServer(async (request, response) => {
    const start = performance.now();
    const { method = "", url = "" } = request;
    const reply = await replyTo(request, responder);
    if (!reply) return response.destroy();
    send(request, response, reply);
    onResponse?.({ method, url, ...reply, milliseconds: performance.now() - start });
  });
  server.on("clientError", refuseUnreadable);
  const { url, close } = await listen(server, port, host);
  return {
    url,
    close,
    use: (changed) => {
      responder = responderFor(changed);
    },
  };
}

/** Returns the response to a request; `undefined` when the client has aborted it. */
async function replyTo(request: IncomingMessage, responder: Forwarder): Promise<ForwardedResponse | undefined> {
  if (request.method === "OPTIONS" && request.headers["access-control-request-method"])
    return { status: 204, headers: {}, body: undefined, problems: [] };
  const { method = "", url = "" } = request;
  const [path = "", query = ""] = url.replace(/^\w+:\/\/[^/]*/, "").split("?", 2);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const bytes = await readBody(request).catch(() => null);
  return bytes === null ? undefined : responder({ method, path, query, headers, bytes, body: bytes?.toString("utf8") });
}

/** Sends a response, readable by scripts of any origin (Fetch Standard, section 3.3). */
function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: ForwardedResponse): void {
  const { origin = "*", ...requested } = request.headers;
  response.writeHead(status, {
    ...headers,
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Headers": requested["access-control-request-headers"] ?? "*",
    "Access-Control-Allow-Methods": requested["access-control-request-method"] ?? "*",
    "Access-Control-Expose-Headers": "*",
    Vary: "Origin",
  });
  const isText = body === undefined || typeof body === "string" || body instanceof Uint8Array;
  response.end(isText ? body : JSON.stringify(body));
}

/** Responds to what Node cannot parse as HTTP, or whose headers are too large. */
function refuseUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
  const body = JSON.stringify(graphError(status, `Invalid HTTP request: ${error.message}.`));
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\nConnection: close\r\n`;
  if (socket.writable) socket.end(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
