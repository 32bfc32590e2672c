// Generated from "spec/openapi.yaml". Do not edit: change the description and run `npm run generate`.

import type { Endpoint } from "./connect.ts";
import { CallError, type Kind } from "./error.ts";
import { Interruption, sleep, within } from "./interruption.ts";
import type { ClientOptions, Init, RequestEvent } from "./options.ts";
import { newRequestId } from "./request-id.ts";
import { waitBefore } from "./retry.ts";
import { issuesOf } from "./validation.ts";

/** What a call gives: exactly one of `data` and `error`. */
export type RawResult = { data: unknown; response: Response } | { error: CallError; response: Response | undefined };

/** A request, but for what is new in each attempt. */
export interface Prepared {
  url: string;
  init: RequestInit & { headers: Headers };
}

/** A call, and how far it has got. */
interface Call {
  operation: string;
  address: Endpoint;
  options: ClientOptions;
  init: Init;
  /** What it would be if the next thing went wrong. */
  kind: Kind;
  attempts: number;
  response: Response | undefined;
}

/** Sends a request until it has its answer, or a reason why it has none. Never rejects. */
export async function send(
  operation: string,
  address: Endpoint,
  options: ClientOptions,
  init: Init,
  prepare: () => Prepared,
): Promise<RawResult> {
  const call: Call = { operation, address, options, init, kind: "invalid-request", attempts: 0, response: undefined };
  try {
    const issues = issuesOf(options.validate?.[operation]?.request, init.body);
    if (issues.length > 0) return failed(call, "invalid-request", { issues });
    return await sendUntilAnswered(call, prepare());
  } catch (cause) {
    const isInterrupted = cause instanceof Interruption;
    return isInterrupted ? failed(call, cause.kind, { cause: cause.cause }) : failed(call, call.kind, { cause });
  }
}

async function sendUntilAnswered(call: Call, prepared: Prepared): Promise<RawResult> {
  const { options, init } = call;
  const {
    signal,
    timeout = options.timeout ?? 100_000,
    totalTimeout = options.totalTimeout,
    retry = options.retry,
  } = init;
  const end = totalTimeout ? Date.now() + totalTimeout : Number.POSITIVE_INFINITY;
  const ownId = prepared.init.headers.get("client-request-id");
  let [force, retries] = [false, 0];
  for (;;) {
    const limit = Math.min(timeout || Number.POSITIVE_INFINITY, end - Date.now());
    const { event, response, content } = await within(limit, signal, (ended) =>
      attempt(call, prepared, ownId, force, ended),
    );
    if (response.status === 401 && typeof options.accessToken === "function" && !force) {
      force = true;
      continue;
    }
    const wait = waitBefore(response, retries, retry);
    if (wait === undefined || Date.now() + wait >= end) return resultOf(call, response, content);
    observe(options.onRetry, { ...event, response, wait });
    await sleep(wait, signal);
    retries++;
  }
}

async function attempt(call: Call, prepared: Prepared, ownId: string | null, force: boolean, signal?: AbortSignal) {
  const { operation, address, options } = call;
  const { url, init } = prepared;
  call.kind = "invalid-request";
  call.response = undefined;
  const token = await tokenFrom(options.accessToken, force);
  signal?.throwIfAborted(); // a token that came too late
  if (token !== undefined) init.headers.set("Authorization", `Bearer ${token}`);
  const clientRequestId = ownId ?? (address.sendsClientRequestId ? newRequestId() : undefined);
  if (clientRequestId !== undefined) init.headers.set("client-request-id", clientRequestId);
  const request = new Request(url, init);
  const event: RequestEvent = { operation, attempt: ++call.attempts, clientRequestId, request };
  observe(options.onRequest, event);

  call.kind = "network";
  const response = await (options.fetch ?? fetch)(request, signal && { signal }); // in the request it would cost three times as much
  call.response = response;
  call.kind = "invalid-response";
  observe(options.onResponse, { ...event, response });
  const content = await (formOf(address, response.status) === "blob" ? response.blob() : response.text());
  return { event, response, content };
}

async function tokenFrom(accessToken: ClientOptions["accessToken"], force: boolean): Promise<string | undefined> {
  const token = typeof accessToken === "function" ? await accessToken({ force }) : accessToken;
  // Not left to the platform, whose message would have the token in it.
  if (accessToken !== undefined && !/^[!-~]+$/.test(token ?? ""))
    throw new TypeError("The access token is empty, or has a character in it that no token has.");
  return token;
}

function resultOf(call: Call, response: Response, content: string | Blob): RawResult {
  const { operation, address, options } = call;
  const { ok, status } = response;
  const form = formOf(address, status);
  if (!form) return failed(call, "unexpected-status", { body: content });
  const value: unknown = form === "json" ? JSON.parse(content as string) : form === "empty" ? null : content;
  const issues = issuesOf(options.validate?.[operation]?.[status], value);
  if (issues.length > 0) observe(options.onDeviation, { operation, status, issues });
  return ok ? { data: value, response } : failed(call, "status", { body: value });
}

/** The form of an answer, as far as the API description declares it. */
function formOf(address: Endpoint, status: number): "json" | "text" | "blob" | "empty" | undefined {
  const names = [String(status), `${String(status)[0]}XX`, "default"];
  for (const name of names)
    for (const form of ["json", "text", "blob", "empty"] as const)
      if (address[form]?.split(" ").includes(name)) return form;
  return undefined;
}

function failed(
  { operation, attempts, response }: Call,
  kind: Kind,
  details: ConstructorParameters<typeof CallError>[3],
): RawResult {
  return { error: new CallError(kind, operation, attempts, { response, ...details }), response };
}

/** Calls a hook. What it throws is reported like that of an event listener, and is no matter of the call. */
function observe<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  try {
    hook?.(event);
  } catch (error) {
    Promise.reject(error);
  }
}
