import { randomUUID } from "node:crypto";
import type { OpenApiDocument } from "../openapi/document.ts";
import { isJson } from "../openapi/media-type.ts";
import type { Engine } from "./engine.ts";
import { requestIds } from "./graph-response.ts";
import { parseJson } from "./json-body.ts";
import { MockError } from "./mock-error.ts";
import { type MockRequest, parseRequest } from "./mock-request.ts";
import { parsePrefer } from "./preferences.ts";
import { createRandom, type Random } from "./random.ts";
import { findRoute, type MockResponse, messagesOf, toErrorReply, wait } from "./respond.ts";
import { createRouter, type Route, type Router } from "./router.ts";
import type { MockSettings } from "./settings.ts";
import { fetchUpstream, type UpstreamResponse } from "./upstream.ts";

/** Responds to requests as a service does. Never rejects. */
export type Forwarder = (request: ReceivedRequest) => Promise<ForwardedResponse>;

/** A request with its body as received; `undefined` where it is larger than the mock accepts. */
interface ReceivedRequest extends MockRequest {
  bytes: Uint8Array<ArrayBuffer> | undefined;
}

export type ForwardedResponse = (UpstreamResponse & Pick<MockResponse, "problems">) | MockResponse;

interface Context {
  settings: MockSettings;
  engine: Engine;
  upstream: URL;
  router: Router;
  random: Random;
  /** The name of this mock in the header `Via` (RFC 9110, section 7.6.3). */
  pseudonym: string;
}

/**
 * Creates a forwarder of requests to a service. It sends requests and responses on as received, and has an engine
 * validate them.
 */
export function createForwarder(
  document: OpenApiDocument,
  upstream: URL,
  settings: MockSettings,
  engine: Engine,
): Forwarder {
  const [router, random] = [createRouter(document), createRandom(settings.seed)];
  const context = { settings, engine, upstream, router, random, pseudonym: `mock-${randomUUID()}` };
  return (request) =>
    forward(request, context).catch((error) => toErrorReply(error, requestIds(request.headers, random)));
}

async function forward(request: ReceivedRequest, context: Context): Promise<ForwardedResponse> {
  const { settings, random, router, upstream, pseudonym } = context;
  const { method, headers, bytes } = request;
  if (bytes === undefined) throw new MockError(413, "The request body is too large.");
  await wait(parsePrefer(headers.prefer).delay ?? settings.delay, random);
  const route = findRoute(request, router);
  const url = upstreamUrl(upstream, route.requestedPath, request.query);
  if (headers.via?.includes(pseudonym)) throw new MockError(508, `${upstream.origin} forwards requests to this mock.`);
  if (["GET", "HEAD"].includes(method) && bytes.length > 0)
    throw new MockError(400, `${method} requests have no body.`);

  const via = [headers.via, `1.1 ${pseudonym}`].filter(Boolean).join(", ");
  const forwarded = { method, headers: { ...headers, via }, body: bytes };
  const response = await fetchUpstream(url, forwarded, settings.proxyTimeoutMs ?? 60_000);
  return { ...response, problems: await problemsOf(request, route, response, context) };
}

/**
 * Returns the URL of a path at the service.
 *
 * @throws `MockError` for a path that `fetch` or the service could read as another one
 */
function upstreamUrl(upstream: URL, path: string, query: string): URL {
  const expected = upstream.pathname.replace(/\/$/, "") + path;
  const url = new URL(upstream.origin + expected + (query && `?${query}`));
  const hasDotSegment = /\\|\/\.{1,2}(\/|$)/.test(decodeURIComponent(path));
  if (hasDotSegment || url.pathname !== expected || url.hash !== "")
    throw new MockError(
      400,
      `The path ${path} is not forwarded: it has a dot segment, a backslash, or a character to be percent-encoded.`,
    );
  return url;
}

/** Returns where a request and the response to it deviate from the API description. */
async function problemsOf(
  request: ReceivedRequest,
  { operation, path }: Route,
  { status, headers, body }: UpstreamResponse,
  { engine }: Context,
): Promise<string[]> {
  const names = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  const text = new TextDecoder().decode(body);
  const hasJson = isJson(String(headers["content-type"])) && text !== "";
  const json = hasJson ? parseJson(text, "response body") : { value: text };
  const serviceResponse = { status, headers: Object.fromEntries(names), body: "value" in json ? json.value : text };
  try {
    const { engineRequest } = parseRequest(request, path);
    const { violations, deviations } = await engine(engineRequest, operation, { serviceResponse });
    return [...messagesOf(violations), ...("problem" in json ? [json.problem] : messagesOf(deviations))];
  } catch (error) {
    return [`The response cannot be validated: ${(error as Error).message}.`];
  }
}
