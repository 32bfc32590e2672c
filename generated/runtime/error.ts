// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import type { Issue } from "./validation.ts";

/**
 * The reason why a call has no data. It contains neither the access token nor the request body.
 *
 * Its `kind` is one of:
 *
 * - `status`: a response with a declared status other than success; `status` and `body` are those of the response
 * - `unexpected-status`: a response with an undeclared status, redirects included; `body` is its text
 * - `invalid-response`: a response whose body cannot be read, such as HTML instead of JSON, or truncated
 * - `network`: no response; whether the server received the request is unknown
 * - `timeout`: `timeout` or `totalTimeout` is over
 * - `aborted`: the caller's `signal` aborted
 * - `invalid-request`: not sent, because of an invalid parameter, body or access token
 */
export class CallError extends Error {
  override readonly name = "CallError";
  readonly kind: Kind;
  /** The name of the operation. */
  readonly operation: string;
  /** The number of requests sent. */
  readonly attempts: number;
  /** The `request-id` header of the last response. */
  readonly requestId: string | undefined;
  /** The status of the last response. */
  readonly status: number | undefined;
  /** The response body, for `status` and `unexpected-status`. */
  readonly body: unknown;
  /** What is invalid in the request body, for `invalid-request` with `validate`. */
  readonly issues: readonly Issue[];

  constructor(kind: Kind, operation: string, attempts: number, details: Details = {}) {
    const { response, body, cause, issues = [] } = details;
    const status = response?.status;
    const reason = issues[0] ? `: ${issues[0].pointer} ${issues[0].message}` : "";
    super(`${operation}: ${kind}${status === undefined ? "" : ` ${status}`}${reason}`, { cause });
    this.kind = kind;
    this.operation = operation;
    this.attempts = attempts;
    this.requestId = response?.headers.get("request-id") ?? undefined;
    this.status = status;
    this.body = body;
    this.issues = issues;
  }
}

/** The kinds of `CallError`. */
export type Kind =
  | "status"
  | "unexpected-status"
  | "invalid-response"
  | "network"
  | "timeout"
  | "aborted"
  | "invalid-request";

interface Details {
  response?: Response | undefined;
  body?: unknown;
  cause?: unknown;
  issues?: readonly Issue[];
}

/**
 * Returns the data of a result.
 *
 * @throws the error of the result, if it has one
 */
export function unwrap<Result extends { data?: unknown; error?: Error | undefined }>(
  result: Result,
): Extract<Result, { error?: undefined }>["data"] {
  if (result.error) throw result.error;
  return result.data;
}
