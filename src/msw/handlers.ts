import { HttpHandler, HttpResponse } from "msw";
import { createResponder, type Responder } from "../mock/answer.ts";
import { type Router, routerOf } from "../mock/routes.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { servers } from "../openapi/servers.ts";
import { createExampleEngine } from "./engine.ts";
import type { HandlerOptions } from "./options.ts";

/** Handlers for Mock Service Worker that answer by the examples of an OpenAPI document, one for each server. */
export function createHandlers(
  document: OpenApiDocument,
  { baseUrl, validators = {}, answers = "created", ...more }: HandlerOptions,
): HttpHandler[] {
  const answer = createResponder(document, { ...more, answers }, createExampleEngine(document, validators));
  const route = routerOf(document);
  const bases = baseUrl === undefined ? Object.values(servers(document)) : [baseUrl];
  return [...new Set(bases)].map((base) => handlerFor(base.replace(/\/$/, ""), route, answer));
}

function handlerFor(base: string, route: Router, answer: Responder): HttpHandler {
  const predicate = ({ request }: { request: Request }): boolean => {
    const path = pathBelow(base, request.url);
    const destination = path === undefined ? undefined : route(request.method, path);
    return destination !== undefined && !("allowed" in destination);
  };
  return new HttpHandler(/.*/, predicate, async ({ request }) => {
    const { status, headers, body } = await answer({
      method: request.method,
      path: pathBelow(base, request.url) ?? "",
      query: new URL(request.url).search.slice(1),
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    });
    return new HttpResponse(body === undefined ? null : JSON.stringify(body), { status, headers });
  });
}

/** The path of an address after that of the base; nothing where it is not below it. */
function pathBelow(base: string, address: string): string | undefined {
  const [root, { origin, pathname }] = [new URL(base, globalThis.location?.href), new URL(address)];
  const start = root.pathname.replace(/\/$/, "");
  return origin === root.origin && pathname.startsWith(`${start}/`) ? pathname.slice(start.length) : undefined;
}
