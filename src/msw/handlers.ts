import { HttpHandler, HttpResponse } from "msw";
import { createResponder, type Responder } from "../mock/respond.ts";
import { createRouter, type Router } from "../mock/router.ts";
import { allScenarios } from "../mock/scenarios.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { operationsOf } from "../openapi/operations.ts";
import { serviceRoots } from "../openapi/servers.ts";
import { createExampleEngine } from "./example-engine.ts";
import type { HandlerOptions } from "./options.ts";

/**
 * Creates handlers for Mock Service Worker from the examples of an OpenAPI document, one for each base URL.
 *
 * @throws `TypeError` for a scenario that no response has
 */
export function createHandlers(
  document: OpenApiDocument,
  { baseUrl, validators = {}, responses = "created", ...more }: HandlerOptions,
): HttpHandler[] {
  assertScenario(document, more.scenario);
  const responder = createResponder(document, { ...more, responses }, createExampleEngine(document, validators));
  const router = createRouter(document);
  const roots = operationsOf(document).flatMap((operation) => serviceRoots(document, operation));
  const bases = baseUrl === undefined ? roots : [baseUrl];
  return [...new Set(bases)].map((base) => createHandler(base.replace(/\/$/, ""), router, responder));
}

function assertScenario(document: OpenApiDocument, scenario: string | undefined): void {
  if (scenario === undefined) return;
  const names = allScenarios(document);
  if (names.includes(scenario)) return;
  throw new TypeError(`Invalid option scenario: expected one of ${names.join(", ")}, got ${JSON.stringify(scenario)}.`);
}

/** Creates the handler of a base URL. Requests for which there is no operation are left to other handlers. */
function createHandler(base: string, router: Router, responder: Responder): HttpHandler {
  const predicate = ({ request }: { request: Request }): boolean => {
    const path = pathBelow(base, request.url);
    const route = path === undefined ? undefined : router(request.method, path);
    return route !== undefined && "operation" in route;
  };
  return new HttpHandler(/.*/, predicate, async ({ request }) => {
    const { status, headers, body } = await responder({
      method: request.method,
      path: pathBelow(base, request.url) ?? "",
      query: new URL(request.url).search.slice(1),
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    });
    return new HttpResponse(body === undefined ? null : JSON.stringify(body), { status, headers });
  });
}

/** Returns the path of a URL after that of a base URL; `undefined` for a URL that is not below it. */
function pathBelow(base: string, url: string): string | undefined {
  const [root, { origin, pathname }] = [new URL(base, globalThis.location?.href), new URL(url)];
  const start = root.pathname.replace(/\/$/, "");
  return origin === root.origin && pathname.startsWith(`${start}/`) ? pathname.slice(start.length) : undefined;
}
