import type { IncomingMessage } from "node:http";
import { type Listening, listen } from "../cli/listen.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { createForwarder, type ForwardedResponse, type Forwarder } from "./forward.ts";
import { createHttpServer } from "./http-server.ts";
import { createPrism } from "./prism.ts";
import { readBody } from "./request-body.ts";
import { createResponder } from "./respond.ts";
import { send } from "./send.ts";
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
  const server = createHttpServer(async (request, response) => {
    const start = performance.now();
    const { method = "", url = "" } = request;
    const reply = await replyTo(request, responder);
    if (!reply) return;
    send(request, response, reply);
    onResponse?.({ method, url, ...reply, milliseconds: performance.now() - start });
  });
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
  const [, path = "", query = ""] = /^(?:\w+:\/\/[^/?]*)?([^?]*)\??(.*)/s.exec(url) ?? [];
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const bytes = await readBody(request).catch(() => null);
  return bytes === null ? undefined : responder({ method, path, query, headers, bytes, body: bytes?.toString("utf8") });
}
