import type { Operation } from "../openapi/operations.ts";

/**
 * Creates the responses of an operation as its API description has them: Prism, or in a browser the examples alone.
 * Rejects with a `MockError` where the API description has no such response.
 */
export type Engine = (request: EngineRequest, operation: Operation, options?: EngineOptions) => Promise<EngineResponse>;

/** A request as an engine takes it. */
export interface EngineRequest {
  method: Operation["method"];
  url: { path: string; query: Record<string, string | string[]> };
  /** By names in lower case. */
  headers: Record<string, string>;
  /** The parsed body; `null` for none. */
  body: unknown;
}

/** What to ask of an engine beside the request. */
export interface EngineOptions {
  /** The status of the response. */
  status?: number | undefined;
  /** The name of the example to respond with. */
  scenario?: string | undefined;
  /** Generates a body instead of taking an example; the same one for the same seed. */
  dynamic?: { seed: string | undefined } | undefined;
  /** Whether to respond without validating parameters and body. Credentials are required in any case. */
  skipValidation?: boolean | undefined;
  /** The response of the service, to validate instead of creating one. */
  serviceResponse?: ServiceResponse | undefined;
}

/** The response of a service, with its parsed body. */
export interface ServiceResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: unknown;
}

export interface EngineResponse extends ServiceResponse {
  /** What is invalid in the request. */
  violations: Violation[];
  /** Where `serviceResponse` deviates from the API description. */
  deviations: Violation[];
}

/** A rule of the API description that a request or a response breaks. */
export interface Violation {
  message: string;
  /** For a value in the body, the message without its place: `must be string,null`. */
  rule?: string | undefined;
  /** The rule that is broken, such as `enum`. */
  keyword: string;
  /** The place in the body as a JSON pointer, or the name of the header or parameter. */
  pointer: string;
}
