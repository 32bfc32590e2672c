// Generated from "spec/openapi.yaml". Do not edit: change the description and run `npm run generate`.

import type { Issue } from "./options.ts";

/**
 * Why a call gave no data. `kind` says it:
 *
 * - `status`: an answer that the API description declares; `status` and `body` are what it says
 * - `unexpected-status`: an answer that it does not declare, a redirect included; `body` is its text
 * - `invalid-response`: not what was promised, such as HTML for JSON, or cut short
 * - `network`: no answer; whether the server got the request cannot be known
 * - `timeout`: `timeout` or `totalTimeout` has passed
 * - `aborted`: by the caller's `signal`
 * - `invalid-request`: not sent, because a value, the body or the token would not do
 *
 * It never has the token in it, nor the body that was sent.
 */
export class CallError extends Error {
  override readonly name = "CallError";
  readonly kind: Kind;
  /** The operation that was called. */
  readonly operation: string;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The service's id of the last request, if it answered with one. */
  readonly requestId: string | undefined;
  /** The status of the answer, if there was one. */
  readonly status: number | undefined;
  /** The body of the answer, for `status` and `unexpected-status`. */
  readonly body: unknown;
  /** For `invalid-request`: what is wrong with the body, if it was validated. */
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

/** The data of a result; throws its error where it has one. */
export function unwrap<Result extends { data?: unknown; error?: Error | undefined }>(
  result: Result,
): Extract<Result, { error?: undefined }>["data"] {
  if (result.error) throw result.error;
  return result.data;
}
