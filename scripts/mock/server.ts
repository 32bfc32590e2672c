import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "../errors.ts";
import type { Contract } from "../pipeline/bundle.ts";
import { isJson } from "../pipeline/contract.ts";
import { basePathRemover } from "./base-path.ts";
import { bodyLimit, readBody } from "./body.ts";
import { graphError } from "./graph-error.ts";
import { type Answer, createPrism, type MockRequest, NoAnswer, type Prism } from "./prism.ts";

export interface MockOptions {
  contract: Contract;
  /** The port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** The address to listen on; 127.0.0.1 unless given. */
  host?: string;
  /** Is told of each request when it is answered. */
  onAnswer?: (exchange: Exchange) => void;
}

/** A request and how it was answered. */
export interface Exchange {
  method: string;
  url: string;
  status: number;
  violations: readonly string[];
  milliseconds: number;
}

/** A mock that listens. */
export interface Mock {
  /** Where it listens, without a slash at the end: the `baseUrl` of a client. */
  url: string;
  /** Ends it, open connections included. */
  close(): Promise<void>;
}

/** Starts a mock of a contract. Rejects with a `UserError` when it cannot listen. */
export async function startMock({ contract, port = 0, host = "127.0.0.1", onAnswer }: MockOptions): Promise<Mock> {
  const prism = await createPrism(contract);
  const withoutBasePath = basePathRemover(contract);
  const route: Prism = (request, status) =>
    prism({ ...request, url: { ...request.url, path: withoutBasePath(request.url.path) } }, status);
  const server = createServer(async (request, response) => {
    const start = performance.now();
    const answer = await answerTo(request, route);
    send(request, response, answer);
    const { method = "", url = "" } = request;
    onAnswer?.({ method, url, ...answer, milliseconds: performance.now() - start });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { family, address, port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${actualPort}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answerTo(request: IncomingMessage, prism: Prism): Promise<Answer> {
  try {
    if (request.method === "OPTIONS" && request.headers["access-control-request-method"])
      return { status: 204, headers: {}, body: undefined, violations: [] };
    const body = await readBody(request);
    if (body === "too large") return graphError(413, `The body is larger than ${bodyLimit / 1e6} MB.`);
    return await answerToBody(toPrism(request), body, prism);
  } catch (error) {
    if (error instanceof NoAnswer) return graphError(error.status, error.message);
    console.error(error);
    return graphError(500, "The mock failed; its terminal says why.");
  }
}

async function answerToBody(request: MockRequest, body: string, prism: Prism): Promise<Answer> {
  if (body === "") return prism(request);
  const contentType = request.headers?.["content-type"] ?? "";
  if (!isJson(contentType))
    return withViolation(await prism(request, 415), `Content-Type is ${contentType || "missing"}`);
  const parsed = parseJson(body);
  if (parsed instanceof SyntaxError) return withViolation(await prism(request, 400), parsed.message);
  return prism({ ...request, body: parsed.value });
}

function toPrism({ method = "GET", url = "/", headers }: IncomingMessage): MockRequest {
  const [path = "/", query = ""] = url.split("?", 2);
  const parameters = new URLSearchParams(query);
  const values = [...new Set(parameters.keys())].map((name): [string, string | string[]] => {
    const all = parameters.getAll(name);
    return [name, all.length === 1 ? (all[0] ?? "") : all];
  });
  return {
    method: method.toLowerCase() as MockRequest["method"],
    url: { path, query: Object.fromEntries(values) },
    headers: headers as Record<string, string>,
    body: null,
  };
}

function parseJson(text: string): { value: unknown } | SyntaxError {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return error as SyntaxError;
  }
}

const withViolation = (answer: Answer, violation: string): Answer => ({ ...answer, violations: [violation] });

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
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

function listenError(error: NodeJS.ErrnoException, host: string, port: number): UserError {
  const reasons: Record<string, string> = {
    EADDRINUSE: "it is in use; choose another with --port, or 0 for any that is free",
    EACCES: "this user may not listen there; choose a port above 1023",
    EADDRNOTAVAIL: "this machine has no such address",
    ENOTFOUND: "there is no such host",
  };
  return new UserError(`Cannot listen on ${host}:${port}: ${reasons[error.code ?? ""] ?? error.message}.`);
}
