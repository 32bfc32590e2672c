import { HttpHandler, HttpResponse } from "msw";
import { type Answerer, createAnswerer } from "../mock/answer.ts";
import { type Router, routerOf } from "../mock/routes.ts";
import type { Contract } from "../pipeline/bundle.ts";
import { servers } from "../pipeline/servers.ts";
import { createExampleEngine } from "./engine.ts";
import type { HandlerOptions } from "./options.ts";

/** Handlers for Mock Service Worker that answer by the examples of a contract, one for each server. */
export function handlersOf(
  contract: Contract,
  { baseUrl, validators = {}, answers = "created", ...more }: HandlerOptions,
): HttpHandler[] {
  const answer = createAnswerer(contract, { ...more, answers }, createExampleEngine(contract, validators));
  const route = routerOf(contract);
  const bases = baseUrl === undefined ? Object.values(servers(contract)) : [baseUrl];
  return [...new Set(bases)].map((base) => handlerFor(base.replace(/\/$/, ""), route, answer));
}

function handlerFor(base: string, route: Router, answer: Answerer): HttpHandler {
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
