import { type Endpoint, responseBodyType } from "./endpoint.ts";
import { CallError, type Kind } from "./error.ts";
import { newGuid } from "./guid.ts";
import type { ClientOptions, RequestEvent, UntypedCallOptions } from "./options.ts";
import { type PreparedRequest, prepareRequest } from "./request.ts";
import { retryDelay } from "./retry.ts";
import { Interruption, sleep, withTimeout } from "./timeout.ts";
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
  /** Whether the access token was refused. */
  needsNewToken: boolean;
  response: Response | undefined;
}

/** Calls an operation. Never rejects. */
export async function send(operation: Operation, init: UntypedCallOptions): Promise<UntypedResult> {
  const { name, endpoint, baseUrl, options } = operation;
  const call: Call = {
    operation,
    init,
    errorKind: "invalid-request",
    attempts: 0,
    needsNewToken: false,
    response: undefined,
  };
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
  const {
    signal,
    timeout = options.timeout ?? 100_000,
    totalTimeout = options.totalTimeout,
    retry = options.retry,
  } = init;
  const deadline = totalTimeout ? Date.now() + totalTimeout : Number.POSITIVE_INFINITY;
  let retries = 0;
  for (;;) {
    const timeoutMs = Math.min(timeout || Number.POSITIVE_INFINITY, deadline - Date.now());
    const { event, response, content } = await withTimeout(timeoutMs, signal, (attemptSignal) =>
      attempt(call, prepared, attemptSignal),
    );
    if (response.status === 401 && typeof options.accessToken === "function" && !call.needsNewToken) {
      call.needsNewToken = true;
      continue;
    }
    const wait = retryDelay(response, retries, retry);
    if (wait === undefined || Date.now() + wait >= deadline) return resultOf(call, response, content);
    callHook(options.onRetry, { ...event, response, wait });
    await sleep(wait, signal);
    retries++;
  }
}

async function attempt(call: Call, prepared: PreparedRequest, signal?: AbortSignal) {
  const { endpoint, name, options } = call.operation;
  const { headers, clientRequestId = endpoint.sendsClientRequestId ? newGuid() : undefined } = prepared;
  call.errorKind = "invalid-request";
  call.response = undefined;
  const token = await accessTokenFrom(options.accessToken, call.needsNewToken);
  signal?.throwIfAborted(); // while waiting for the token
  if (token !== undefined) headers.set("Authorization", `Bearer ${token}`);
  if (clientRequestId) headers.set("client-request-id", clientRequestId);
  const request = new Request(prepared.url, prepared);
  const event: RequestEvent = { operation: name, attempt: ++call.attempts, clientRequestId, request };
  callHook(options.onRequest, event);

  call.errorKind = "network";
  // A signal in the request would make a call three times as slow.
  const response = await (options.fetch ?? fetch)(request, signal && { signal });
  call.response = response;
  call.errorKind = "invalid-response";
  callHook(options.onResponse, { ...event, response });
  const bodyType = responseBodyType(endpoint, response.status);
  const content = await (bodyType === "blob" ? response.blob() : response.text());
  return { event, response, content };
}

async function accessTokenFrom(accessToken: ClientOptions["accessToken"], force: boolean): Promise<string | undefined> {
  const token = typeof accessToken === "function" ? await accessToken({ force }) : accessToken;
  // The platform's error message would contain the token.
  if (accessToken !== undefined && !/^[!-~]+$/.test(token ?? ""))
    throw new TypeError("Invalid access token: expected visible ASCII characters only.");
  return token;
}

function resultOf(call: Call, response: Response, content: string | Blob): UntypedResult {
  const { name, endpoint, options } = call.operation;
  const { ok, status } = response;
  const bodyType = responseBodyType(endpoint, status);
  if (!bodyType) return failure(call, "unexpected-status", { body: content });
  const body: unknown = bodyType === "json" ? JSON.parse(content as string) : bodyType === "empty" ? null : content;
  const issues = issuesOf(options.validate?.[name]?.[status], body);
  if (issues.length > 0) callHook(options.onDeviation, { operation: name, status, issues });
  return ok ? { data: body, response } : failure(call, "status", { body });
}

function failure(
  { operation, attempts, response }: Call,
  kind: Kind,
  details: ConstructorParameters<typeof CallError>[3],
): UntypedResult {
  return { error: new CallError(kind, operation.name, attempts, { response, ...details }), response };
}

/** Calls a hook. An error in it is reported as an unhandled rejection and does not affect the call. */
function callHook<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  try {
    hook?.(event);
  } catch (error) {
    Promise.reject(error);
  }
}
