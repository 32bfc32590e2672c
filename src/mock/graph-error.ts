import { relevantErrors } from "../client/validation.ts";
import type { Violation } from "./engine.ts";
import type { RequestIds } from "./graph-response.ts";

/** The body of an error response of Microsoft Graph, without `innerError`. */
export interface GraphError {
  error: {
    code: string;
    message: string;
    target?: string | undefined;
    /** For an invalid request, its problems; a target is a JSON pointer. */
    details?: { code: string; message: string; target: string }[];
  };
}

/** Creates the body of an error response. */
export function graphError(status: number, message: string): GraphError {
  return { error: { code: codes[status] ?? (status < 500 ? "BadRequest" : "InternalServerError"), message } };
}

/** Creates the body of the response to an invalid request, with a detail for each violation. */
export function graphValidationError(violations: readonly Violation[]): GraphError {
  const details = relevantErrors(violations).map(({ keyword, message, pointer }) => {
    return { code: keyword, message, target: pointer };
  });
  const [first] = details;
  const summary = details.length === 1 ? "" : `The request has ${details.length} problems. `;
  return { error: { code: "BadRequest", message: summary + (first?.message ?? ""), target: first?.target, details } };
}

/** Returns a body with the ids and the time of its request in `innerError`, if it is an error. */
export function withInnerError(body: unknown, { requestId, clientRequestId }: RequestIds): unknown {
  const error = (body as { error?: unknown } | null)?.error;
  if (typeof error !== "object" || error === null) return body;
  const date = new Date().toISOString().slice(0, 19);
  const innerError = { date, "request-id": requestId, "client-request-id": clientRequestId };
  return { error: { ...error, innerError } };
}

/** The codes of errors that the mock or Prism creates; others come from examples. */
const codes: Readonly<Record<number, string>> = {
  401: "Unauthorized",
  404: "NotFound",
  405: "MethodNotAllowed",
  406: "NotAcceptable",
  408: "RequestTimeout",
  413: "PayloadTooLarge",
  415: "UnsupportedMediaType",
  417: "ExpectationFailed",
  422: "UnprocessableEntity",
  431: "RequestHeaderFieldsTooLarge",
  501: "NotImplemented",
  502: "BadGateway",
  504: "GatewayTimeout",
  508: "LoopDetected",
};
