import { readByStatus } from "./body-reader.ts";
import { CallError, type Details, type Kind } from "./error.ts";
import { newGuid } from "./guid.ts";
import { callHook } from "./hook.ts";
import type { Operation, RequestEvent, UntypedCallOptions } from "./options.ts";
import { isValid, prepareRequest } from "./request.ts";
import { resultOf, type UntypedResult } from "./result.ts";
import { retryDelay } from "./retry.ts";
import { Interruption, noLimit, sleep, withTimeout } from "./timeout.ts";
import { issuesOf } from "./validation.ts";

/** Calls an operation. Never rejects. */
export async function send(operation: Operation, init: UntypedCallOptions): Promise<UntypedResult> {
  const { name, endpoint, baseUrl, options } = operation;
  const { onRequest, onResponse, onRetry, fetch = globalThis.fetch } = options;
  const { sendsAccessToken = true, sendsClientRequestId, responses, readBody = readByStatus } = endpoint;
  const accessToken = sendsAccessToken ? options.accessToken : undefined;
  let errorKind: Kind = "invalid-request"; // if the current step fails
  let attempts = 0;
  let response: Response | undefined;

  const fail = (kind: Kind, details: Details): UntypedResult => {
    try {
      return { error: new CallError(kind, name, attempts, { response, ...details }), response };
    } catch (cause) {
      // Reading what `fetch` returned or threw can throw, if it is not an object of the platform.
      return {
        error: new CallError(response ? "invalid-response" : kind, name, attempts, { cause }),
        response: undefined,
      };
    }
  };

  try {
    const timeout = init.timeout ?? options.timeout ?? 100_000;
    const totalTimeout = init.totalTimeout ?? options.totalTimeout;
    const deadline = performance.now() + (totalTimeout || noLimit);
    const issues = issuesOf(options.validate?.[name]?.request, init.body);
    if (issues.length > 0) return fail("invalid-request", { issues });
    const { url, headers, init: rest } = prepareRequest(baseUrl, endpoint, init);

    let retries = 0;
    let force = false;
    let canForce = typeof accessToken === "function";
    const attempt = async (signal: AbortSignal) => {
      errorKind = "invalid-request";
      response = undefined;
      const token = typeof accessToken === "function" ? await accessToken({ force }) : accessToken;
      // The platform's error message would contain the token.
      if (accessToken !== undefined && !/^[!-~]+$/.test(token ?? ""))
        throw new TypeError("Invalid access token: expected visible ASCII characters");
      signal.throwIfAborted(); // while waiting for the token
      const fields: Readonly<Record<string, string>> = {
        ...(sendsClientRequestId && { "client-request-id": newRequestId() }),
        ...headers,
        ...(token && { authorization: `Bearer ${token}` }),
      };
      const requestInit = { ...rest, headers: fields };
      const request = onRequest || onResponse || onRetry ? new Request(url, requestInit) : undefined;
      // Without a request there is no hook that receives the event.
      const event = {
        operation: name,
        attempt: ++attempts,
        clientRequestId: fields["client-request-id"],
        request,
      } as RequestEvent;
      callHook(onRequest, event);

      errorKind = "network";
      // A signal in the request would make a call three times as slow.
      let received: Response | undefined;
      try {
        received = await (request ? fetch(request, { signal }) : fetch(url, { ...requestInit, signal }));
      } catch (error) {
        if (!request && !isValid(url, requestInit)) {
          errorKind = "invalid-request";
          attempts--;
        }
        throw error;
      }
      errorKind = "invalid-response";
      if (!received?.headers?.get || !received.text) throw new TypeError("fetch returned no Response");
      response = received;
      callHook(onResponse, { ...event, response });
      return { event, response, body: await readBody(responses, response) };
    };

    for (;;) {
      const timeoutMs = Math.min(timeout || noLimit, deadline - performance.now());
      const { event, response, body } = await withTimeout(timeoutMs, init.signal, attempt);
      force = canForce && response.status === 401;
      if (force) {
        canForce = false;
        continue;
      }
      const wait = retryDelay(response, retries++, init.retry ?? options.retry);
      if (performance.now() + wait >= deadline) return resultOf(operation, response, body, fail);
      callHook(onRetry, { ...event, response, wait });
      await sleep(wait, init.signal);
    }
  } catch (error) {
    return error instanceof Interruption ? fail(error.kind, { cause: error.cause }) : fail(errorKind, { cause: error });
  }
}

/** A page that is not served over https has no `randomUUID`; its ids need be unique, not secret. */
const newRequestId = (): string => crypto.randomUUID?.() ?? newGuid(Math.random);
