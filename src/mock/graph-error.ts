import type { Violation } from "./engine.ts";
import { reasonPhrase } from "./reason-phrase.ts";

/** What an error answer says of a request that was wrong. */
export interface ErrorDetails {
  /** The name of the status, unless given. */
  code?: string;
  message: string;
  target?: string;
  details?: { code: string; message: string; target: string }[];
}

/** The body of an error answer in the shape that Microsoft Graph gives it. */
export function graphError(status: number, { code, message, ...more }: ErrorDetails): { error: object } {
  const name = reasonPhrase(status).replaceAll(/\W/g, "");
  return { error: { code: code ?? name, message, ...more } };
}

/** An error body with the ids and the time of its own request in `innerError`. */
export function withInnerError(body: unknown, now: Date, requestId: string, clientRequestId: string): unknown {
  const error = (body as { error?: unknown } | null)?.error;
  if (typeof error !== "object" || error === null) return body;
  const date = now.toISOString().slice(0, 19);
  return { error: { ...error, innerError: { date, "request-id": requestId, "client-request-id": clientRequestId } } };
}

/** What is wrong with a request, a detail a violation, with a JSON pointer as its target. */
export function detailsOf(violations: readonly Violation[]): Required<Pick<ErrorDetails, "details">> {
  const telling = violations.filter(({ keyword, message }) => keyword !== "anyOf" && !/must be null$/.test(message));
  const rest = violations.filter(
    (violation) =>
      !telling.includes(violation) && !telling.some(({ pointer }) => pointer.startsWith(violation.pointer)),
  );
  return {
    details: [...telling, ...rest].map(({ keyword, message, pointer }) => ({
      code: keyword,
      message,
      target: pointer,
    })),
  };
}
