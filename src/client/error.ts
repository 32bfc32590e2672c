import type { Issue } from "./validation.ts";

/**
 * The reason why a call has no data. The client puts neither the access token nor the request body into it.
 *
 * Its `kind` is one of:
 *
 * - `status`: a response with a declared status other than success; `status` and `body` are those of the response
 * - `unexpected-status`: a response with an undeclared status, redirects included; `body` is its text
 * - `invalid-response`: a response whose body cannot be read, such as HTML instead of JSON, or lacks what its type promises;
 *   `body` is as much of it as could be read
 * - `network`: no response; whether the server received the request is unknown
 * - `timeout`: `timeout` or `totalTimeout` is over
 * - `aborted`: the caller's `signal` aborted
 * - `invalid-request`: not sent, because of an invalid parameter, header, body, signal or access token
 */
export class CallError extends Error {
  override readonly name = "CallError";
  declare readonly kind: Kind;
  /** The name of the operation. */
  declare readonly operation: string;
  /** The number of requests sent. */
  declare readonly attempts: number;
  /** The `request-id` header of the last response. */
  declare readonly requestId: string | undefined;
  /** The status of the last response. */
  declare readonly status: number | undefined;
  /** The response body as received: its JSON value if it has one, otherwise its text. */
  declare readonly body: unknown;
  /** What is invalid in the request body, for `invalid-request` with `validate`. */
  declare readonly issues: readonly Issue[];

  constructor(kind: Kind, operation: string, attempts: number, details: Details = {}) {
    const { response, body, cause, issues = [] } = details;
    const status = response?.status;
    super(`${operation}: ${messageOf(kind, status, details)}`, { cause });
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

/** What else an error has, by the names of its properties. */
export interface Details {
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

/** Returns the kind or status with its reason: the code of a Graph error, the first issue, or what the cause says. */
function messageOf(kind: Kind, status: number | undefined, { body, cause, issues = [] }: Details): string {
  const { code } = (body as { error?: { code?: unknown } } | null | undefined)?.error ?? {};
  // The body is from outside: a longer code could be a token, another character could forge a line of a log.
  if (kind === "status") return /^[\w.-]{1,64}$/.test(String(code ?? "")) ? `${status} ${code}` : `${status}`;
  const [issue] = issues;
  const reason = issue ? `${issue.pointer} ${issue.message}` : reasonOf(kind, cause);
  return kind + (status === undefined ? "" : ` ${status}`) + (reason ? `: ${reason}` : "");
}

/** For a network error its code only, such as `ECONNREFUSED`: the message of a `fetch` of the caller's may quote the request. */
function reasonOf(kind: Kind, cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  if (kind.startsWith("invalid")) return cause.message;
  const { code } = (cause.cause ?? cause) as { code?: unknown };
  return kind === "network" && typeof code === "string" ? code : undefined;
}
