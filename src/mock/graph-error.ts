import type { RequestIds } from "./graph-response.ts";
import type { Problem } from "./problems.ts";

/** The body of an error response of Microsoft Graph, without `innerError`. */
export interface GraphError {
  error: {
    code: string;
    message: string;
    target?: string | undefined;
    /** For an invalid request, its problems. */
    details?: readonly Problem[];
  };
}

/** Creates the body of an error response. */
export function graphError(status: number, message: string): GraphError {
  return { error: { code: codes[status] ?? (status < 500 ? "BadRequest" : "InternalServerError"), message } };
}

/** Creates the body of the response to an invalid request, with a detail for each problem. */
export function graphValidationError(problems: readonly Problem[]): GraphError {
  const [first] = problems;
  const summary = problems.length === 1 ? "" : `The request has ${problems.length} problems. `;
  const message = summary + (first?.message ?? "");
  return { error: { code: "BadRequest", message, target: first?.target, details: problems } };
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
