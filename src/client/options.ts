import type { HeadersOptions, QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import type { Endpoint } from "./endpoint.ts";
import type { Issue, Validators } from "./validation.ts";

/** The options of `createClient`. */
export interface ClientOptions extends CallSettings {
  /**
   * The service root that paths are appended to: one of `servers`, the URL of a mock, or a path such as `/api`, which is
   * resolved against the origin of the page. An operation that declares servers of its own is called there if this is one of
   * `servers`.
   *
   * @default the first of `servers`
   */
  baseUrl?: string | URL | undefined;
  /**
   * Hosts that may receive the access token over https, besides `servers`, loopback and the page's own origin: their names,
   * with a port unless it is the default one, or their origins.
   *
   * @default []
   */
  allowedHosts?: readonly string[] | undefined;
  /**
   * The access token for `Authorization: Bearer …`, or a function that returns it. The function is called for each
   * attempt, and once more after a 401 response, with `force: true` to ask for a new token.
   *
   * @default no `Authorization` header
   */
  accessToken?: string | ((request: { force: boolean }) => string | Promise<string>) | undefined;
  /**
   * Sends a request, called like the platform's `fetch`: with a URL, or with a `Request` if there is one of the hooks that
   * receive it. It should pass `init.signal` on: a request that does not get it continues after a timeout.
   *
   * @default the platform's `fetch`
   */
  fetch?: ((input: string | Request, init: RequestInit & { signal: AbortSignal }) => Promise<Response>) | undefined;
  /** Called before each request. An error in a hook is printed and does not affect the call. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Called with each response. The client reads its body; clone it to read it too. */
  onResponse?: ((event: RequestEvent & { response: Response }) => void) | undefined;
  /** Called before a retry, with the time until then in milliseconds. */
  onRetry?: ((event: RequestEvent & { response: Response; wait: number }) => void) | undefined;
  /**
   * The validators of the API description. A request with an invalid body is not sent.
   *
   * @default no validation
   */
  validate?: Validators | undefined;
  /**
   * Called with each response that deviates from the API description, if `validate` is set. The call succeeds or fails
   * as without it.
   */
  onDeviation?: ((deviation: { operation: string; status: number; issues: readonly Issue[] }) => void) | undefined;
}

/** The options of a client that a call can override. */
export interface CallSettings {
  /**
   * The time limit of one attempt in milliseconds, from the access token to the end of the response body; 0 for none.
   *
   * @default 100_000
   */
  timeout?: number | undefined;
  /**
   * The time limit of a call in milliseconds, with all its attempts and the waits between them; 0 for none.
   *
   * @default 0
   */
  totalTimeout?: number | undefined;
  /**
   * When to retry after 429 and 503, the statuses that say that the request was not processed; `false` for never.
   *
   * @default {}
   */
  retry?: false | RetryOptions | undefined;
}

/** When to retry a request. */
export interface RetryOptions {
  /**
   * The maximum number of retries.
   *
   * @default 3
   */
  limit?: number;
  /**
   * Without `Retry-After`: the maximum wait before the first retry in milliseconds, doubled for each further retry. The
   * wait is random.
   *
   * @default 500
   */
  baseDelay?: number;
  /**
   * Without `Retry-After`: the maximum wait before any retry in milliseconds.
   *
   * @default 8_000
   */
  maxDelay?: number;
  /**
   * The longest wait to accept in milliseconds. A response that asks for a longer one is returned at once.
   *
   * @default 60_000
   */
  maxWait?: number;
}

/** A request, as hooks see it. */
export interface RequestEvent {
  operation: string;
  /** The number of the attempt, starting at 1. */
  attempt: number;
  clientRequestId: string | undefined;
  request: Request;
}

/** An operation of a client. */
export interface Operation {
  name: string;
  endpoint: Endpoint;
  baseUrl: string;
  options: ClientOptions;
}

/** The options of a call of any operation. */
export interface UntypedCallOptions extends CallSettings {
  params?: {
    path?: Record<string, unknown>;
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  body?: unknown;
  headers?: HeadersOptions;
  signal?: AbortSignal | null;
  querySerializer?: QuerySerializer<unknown> | QuerySerializerOptions;
  bodySerializer?: (body: unknown) => unknown;
  request?: RequestInit;
}
