// Generated from "spec/openapi.yaml". Do not edit: change the description and run `npm run generate`.

import type { HeadersOptions, QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import type { Validators } from "./validation.ts";

/** What `createClient` takes. */
export interface ClientOptions extends CallSettings {
  /** The service root that paths are appended to: one of `servers`, or that of a mock. The first server unless given. */
  baseUrl?: string | undefined;
  /** Hosts, with their port if they have one, that may get the token besides those of `servers` and loopback. */
  allowedHosts?: readonly string[] | undefined;
  /**
   * The token for `Authorization: Bearer …`, or a function that gives it. The function is asked for each attempt; after
   * an answer 401 once more, with `force: true` for a token that is not the same as before.
   */
  accessToken?: string | ((request: { force: boolean }) => string | Promise<string>) | undefined;
  /**
   * What sends a request; the platform's `fetch` unless given. It gets the signal that ends the request beside it: one
   * that does not hand it on leaves a request that has timed out to itself.
   */
  fetch?: ((request: Request, init?: { signal: AbortSignal }) => Promise<Response>) | undefined;
  /** Sees each request before it is sent. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Sees each answer. Its body is the client's; read a clone. */
  onResponse?: ((event: RequestEvent & { response: Response }) => void) | undefined;
  /** Sees that a request will be sent again, after `wait` ms. */
  onRetry?: ((event: RequestEvent & { response: Response; wait: number }) => void) | undefined;
  /** The API description's validators: a body that breaks the API description is not sent. */
  validate?: Validators | undefined;
  /** With `validate`: hears of an answer that breaks the API description. The call does not fail for it. */
  onDeviation?: ((drift: { operation: string; status: number; issues: readonly Issue[] }) => void) | undefined;
}

/** What can be set for the client and for a call. */
export interface CallSettings {
  /** How long one attempt may take, the body of its answer included, in ms; 0 for as long as it takes. 100,000 unless given. */
  timeout?: number | undefined;
  /** How long a call may take, with all its attempts and waits, in ms; 0, the default, for as long as it takes. */
  totalTimeout?: number | undefined;
  /** When to send again after 429 and 503, by which the server says that it did nothing; `false` for never. */
  retry?: false | RetryOptions | undefined;
}

/** When to send a request again. */
export interface RetryOptions {
  /** How many times at most; 3 unless given. */
  limit?: number;
  /** Without `Retry-After`: the wait before the first retry is up to this, before each next up to twice as long; 500 ms. */
  baseDelay?: number;
  /** Without `Retry-After`: the longest wait; 8,000 ms. */
  maxDelay?: number;
  /** An answer that asks for a longer wait than this is given at once; 60,000 ms. */
  maxWait?: number;
}

/** A request that a hook sees. */
export interface RequestEvent {
  operation: string;
  /** The number of the attempt, from 1. */
  attempt: number;
  clientRequestId: string | undefined;
  request: Request;
}

/** What is wrong with a value, and where in the body: a JSON pointer (RFC 6901). */
export interface Issue {
  pointer: string;
  message: string;
}

/** What a call takes, as far as the runtime looks at it. */
export interface Init extends CallSettings {
  params?: {
    path?: Record<string, unknown>;
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
  };
  body?: unknown;
  headers?: HeadersOptions;
  signal?: AbortSignal;
  querySerializer?: QuerySerializer<unknown> | QuerySerializerOptions;
  bodySerializer?: (body: unknown) => unknown;
  /** Further options of the platform's `Request`, such as `credentials`. */
  request?: RequestInit;
}
