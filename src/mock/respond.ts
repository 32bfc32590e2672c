import type { OpenApiDocument } from "../openapi/document.ts";
import type { Operation } from "../openapi/operations.ts";
import { invalidStatus } from "./declared-response.ts";
import type { Engine, EngineRequest, EngineResponse, Violation } from "./engine.ts";
import { engineOptions } from "./engine-options.ts";
import { createdObject } from "./graph-created.ts";
import { graphError, graphValidationError, withInnerError } from "./graph-error.ts";
import { graphHeaders, type RequestIds, requestIds } from "./graph-response.ts";
import { MockError } from "./mock-error.ts";
import { type MockRequest, parseRequest } from "./mock-request.ts";
import { assertKeyForm } from "./odata-key-path.ts";
import { type Preferences, parsePrefer } from "./preferences.ts";
import { printable } from "./printable.ts";
import { problemsOf } from "./problems.ts";
import { createRandom, type Random } from "./random.ts";
import { createRouter, type Route, type Router } from "./router.ts";
import type { MockSettings } from "./settings.ts";

/** Responds to requests as the service would that an API description describes. Never rejects. */
export type Responder = (request: MockRequest) => Promise<MockResponse>;

export interface MockResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  /** What is invalid in the request, and where the response of a service deviates from the API description. */
  problems: string[];
}

interface Context {
  document: OpenApiDocument;
  settings: MockSettings;
  engine: Engine;
  router: Router;
  random: Random;
}

/** Creates a responder from an engine. It adds to the engine's responses what Microsoft Graph does beside OpenAPI. */
export function createResponder(document: OpenApiDocument, settings: MockSettings, engine: Engine): Responder {
  const [router, random] = [createRouter(document), createRandom(settings.seed)];
  const context: Context = { document, settings, engine, router, random };
  return (request) => {
    const ids = requestIds(request.headers, random);
    return respond(request, ids, context).catch((error) => toErrorReply(error, ids));
  };
}

/** The statuses of responses that have no body (Fetch Standard, section 2.2.3). */
const withoutBody = [204, 205, 304];

async function respond(request: MockRequest, ids: RequestIds, context: Context): Promise<MockResponse> {
  const { settings, random } = context;
  if (request.body === undefined) throw new MockError(413, "The request body is too large.");
  const preferences = { ...settings, ...parsePrefer(request.headers.prefer) };
  await wait(preferences.delay, random);
  const { operation, path } = findRoute(request, context.router);
  const { engineRequest, problem } = parseRequest(request, path);

  const response = await createResponse(engineRequest, problem, operation, preferences, context);
  const { status, headers, body, violations } = response;
  return {
    status,
    headers: { ...headers, ...graphHeaders(status, ids) },
    body: withoutBody.includes(status) ? undefined : settings.responses === "static" ? body : withInnerError(body, ids),
    problems: messagesOf(violations),
  };
}

/**
 * Returns the operation that a request is for.
 *
 * @throws `MockError` when there is none
 */
export function findRoute({ method, path }: MockRequest, router: Router): Route {
  const route = router(method, path);
  if (!route) throw new MockError(404, `No operation at path ${path}.`);
  if ("allowed" in route) {
    const allowed = route.allowed.join(", ");
    const message = `Method ${method} is not allowed at ${path}; expected ${allowed}.`;
    throw new MockError(405, message, { headers: { Allow: allowed } });
  }
  const hasParentheses = route.path !== route.requestedPath;
  if (!hasParentheses) assertKeyForm(route.operation, route.path);
  return route;
}

/**
 * Returns the response of the engine. For a create, its body is the object that the request creates, unless an example is
 * asked for.
 *
 * @throws `MockError` for an invalid request
 */
async function createResponse(
  request: EngineRequest,
  problem: MockError | undefined,
  operation: Operation,
  preferences: Preferences,
  { document, engine, random }: Context,
): Promise<EngineResponse> {
  const options = engineOptions(document, operation, preferences, random);
  if (problem && !options.skipValidation) {
    // The service validates the credentials before the body.
    const response = await engine(request, operation, { skipValidation: true });
    if (response.violations.length > 0) return response;
    throw problem;
  }
  let response = await engine(request, operation, options);
  if (response.violations.length > 0 && (response.status === 400 || response.status === 422)) {
    const problems = problemsOf(response.violations, request, document, operation);
    if (problems.length > 0) throw new MockError(invalidStatus(operation), "The request is invalid.", { problems });
    response = await engine(request, operation, { ...options, skipValidation: true });
  }
  const { status, body } = response;
  const isCreate = status === 201 && preferences.responses === "created" && preferences.scenario === undefined;
  return isCreate ? { ...response, body: createdObject(document, operation, body, request, random) } : response;
}

/** Returns the response for an error. An error that is not a `MockError` is a bug: it is printed, not sent. */
export function toErrorReply(error: unknown, ids: RequestIds): MockResponse {
  if (!(error instanceof MockError)) {
    console.error(`The mock failed: ${printable(error instanceof Error ? error.message : String(error))}`);
    return toErrorReply(new MockError(500, "The mock failed; see the error in its terminal."), ids);
  }
  const { status, problems, message } = error;
  const body = problems.length > 0 ? graphValidationError(problems) : graphError(status, message);
  return {
    status,
    headers: { ...error.headers, ...graphHeaders(status, ids) },
    body: withInnerError(body, ids),
    problems: [body.error.message],
  };
}

/** Waits for a time between the two of a delay. */
export async function wait(delay: MockSettings["delay"], random: Random): Promise<void> {
  if (!delay) return;
  const [min, max] = delay;
  await new Promise((resolve) => setTimeout(resolve, min + random() * (max - min)));
}

/** Returns the messages of violations. */
export const messagesOf = (violations: readonly Violation[]): string[] => violations.map(({ message }) => message);
