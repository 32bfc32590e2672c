// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import { readByStatus } from "./body-reader.ts";
import { byStatus, type Endpoint, isSuccess, type ReadBody } from "./endpoint.ts";
import { CallError, type Kind } from "./error.ts";
import { newGuid } from "./guid.ts";
import type { ClientOptions, RequestEvent, UntypedCallOptions } from "./options.ts";
import { type PreparedRequest, prepareRequest } from "./request.ts";
import { retryDelay } from "./retry.ts";
import { mismatchOf } from "./shape.ts";
import { Interruption, noLimit, sleep, withTimeout } from "./timeout.ts";
import { issuesOf } from "./validation.ts";

/** An operation of a client. */
export interface Operation {
  name: string;
  endpoint: Endpoint;
  baseUrl: string;
  options: ClientOptions;
}

/** Has either `data` or `error`. */
export type UntypedResult =
  | { data: unknown; response: Response }
  | { error: CallError; response: Response | undefined };

/** A call in progress. */
interface Call {
  operation: Operation;
  init: UntypedCallOptions;
  /** The kind of the error if the current step fails. */
  errorKind: Kind;
  attempts: number;
  response: Response | undefined;
}

/** Calls an operation. Never rejects. */
export async function send(operation: Operation, init: UntypedCallOptions): Promise<UntypedResult> {
  const { name, endpoint, baseUrl, options } = operation;
  const call: Call = { operation, init, errorKind: "invalid-request", attempts: 0, response: undefined };
  try {
    const issues = issuesOf(options.validate?.[name]?.request, init.body);
    if (issues.length > 0) return failure(call, "invalid-request", { issues });
    return await sendWithRetries(call, prepareRequest(baseUrl, endpoint, init));
  } catch (error) {
    const { kind, cause } = error instanceof Interruption ? error : { kind: call.errorKind, cause: error };
    return failure(call, kind, { cause });
  }
}

async function sendWithRetries(call: Call, prepared: PreparedRequest): Promise<UntypedResult> {
  const { operation, init } = call;
  const { options } = operation;
  const { signal } = init;
  const timeout = init.timeout ?? options.timeout ?? 100_000;
  const totalTimeout = init.totalTimeout ?? options.totalTimeout;
  const deadline = totalTimeout ? performance.now() + totalTimeout : noLimit;
  let retries = 0;
  let force = false;
  let hasForced = false;
  for (;;) {
    const timeoutMs = Math.min(timeout || noLimit, deadline - performance.now());
    const { event, response, body } = await withTimeout(timeoutMs, signal, (attemptSignal) =>
      attempt(call, prepared, force, attemptSignal),
    );
    force = response.status === 401 && typeof accessTokenOf(operation) === "function" && !hasForced;
    if (force) {
      hasForced = true;
      continue;
    }
    const wait = retryDelay(response, retries, init.retry ?? options.retry);
    if (wait === undefined || performance.now() + wait >= deadline) return resultOf(call, response, body);
    if (options.onRetry) callHook(options.onRetry, { ...event, response, wait });
    await sleep(wait, signal);
    retries++;
  }
}

async function attempt(call: Call, prepared: PreparedRequest, force: boolean, signal: AbortSignal) {
  const { endpoint, name, options } = call.operation;
  const { headers, clientRequestId = endpoint.sendsClientRequestId ? newGuid() : undefined } = prepared;
  call.errorKind = "invalid-request";
  call.response = undefined;
  const accessToken = accessTokenOf(call.operation);
  const token = typeof accessToken === "function" ? await accessToken({ force }) : accessToken;
  // The platform's error message would contain the token.
  if (accessToken !== undefined && !/^[!-~]+$/.test(token ?? ""))
    throw new TypeError("Invalid access token: expected visible ASCII characters only");
  signal.throwIfAborted(); // while waiting for the token
  if (token !== undefined) headers.set("Authorization", `Bearer ${token}`);
  if (clientRequestId) headers.set("client-request-id", clientRequestId);
  const request = new Request(prepared.url, prepared);
  const event: RequestEvent = { operation: name, attempt: ++call.attempts, clientRequestId, request };
  if (options.onRequest) callHook(options.onRequest, event);

  call.errorKind = "network";
  // A signal in the request would make a call three times as slow.
  const response = await (options.fetch ?? fetch)(request, { signal });
  call.errorKind = "invalid-response";
  assertResponse(response);
  call.response = response;
  if (options.onResponse) callHook(options.onResponse, { ...event, response });
  const body = await (endpoint.readBody ?? readByStatus)(endpoint.responses, response);
  return { event, response, body };
}

function accessTokenOf({ endpoint, options }: Operation): ClientOptions["accessToken"] {
  return endpoint.sendsAccessToken === false ? undefined : options.accessToken;
}

/** Throws if a caller's `fetch` does not return a response, such as a stub without headers. */
function assertResponse(response: Partial<Response> | null | undefined): void {
  const { status, headers, text } = response ?? {};
  const missing =
    typeof status !== "number"
      ? "status"
      : typeof headers?.get !== "function"
        ? "headers"
        : typeof text !== "function"
          ? "text()"
          : undefined;
  if (missing) throw new TypeError(`expected fetch to return a Response, got one without ${missing}`);
}

function resultOf(call: Call, response: Response, { type, content }: ReadBody): UntypedResult {
  const { name, endpoint, options } = call.operation;
  const { status } = response;
  if (!type) return failure(call, "unexpected-status", { body: content });
  let body: unknown = type === "empty" ? null : content;
  if (type === "json" || typeof type === "object") {
    try {
      body = JSON.parse(content as string);
    } catch {
      // The platform's message would contain a part of the body.
      return failure(call, "invalid-response", { body, cause: new SyntaxError("The body is not JSON") });
    }
    const issues = issuesOf(byStatus(options.validate?.[name] ?? {}, status), body);
    if (issues.length > 0 && options.onDeviation) callHook(options.onDeviation, { operation: name, status, issues });
    const mismatch = typeof type === "object" && mismatchOf(body, type);
    if (mismatch) return failure(call, "invalid-response", { body, cause: new TypeError(mismatch) });
  }
  return isSuccess(endpoint, status) ? { data: body, response } : failure(call, "status", { body });
}

function failure(
  { operation, attempts, response }: Call,
  kind: Kind,
  details: ConstructorParameters<typeof CallError>[3],
): UntypedResult {
  try {
    return { error: new CallError(kind, operation.name, attempts, { response, ...details }), response };
  } catch (cause) {
    // Reading what `fetch` returned or threw can throw, if it is not an object of the platform.
    const error = new CallError(response ? "invalid-response" : kind, operation.name, attempts, { cause });
    return { error, response: undefined };
  }
}

/** Calls a hook. An error in it is printed and does not affect the call. */
async function callHook<Event>(hook: (event: Event) => unknown, event: Event): Promise<void> {
  try {
    await hook(event);
  } catch (error) {
    console.error(error);
  }
}
