import type { IHttpRequest, ProblemJsonError } from "@stoplight/prism-http";
import type { Operation } from "../openapi/operations.ts";

/** A request as an engine takes it: header names in lower case, the path decoded or not, the body parsed. */
export type MockRequest = IHttpRequest;

/** What is wrong with a request or an answer. */
export interface Violation {
  message: string;
  /** The rule that is broken, such as `enum`. */
  keyword: string;
  /** Where in the body, as a JSON pointer, or the name of the header or parameter. */
  pointer: string;
}

/** What an engine makes of a request. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  /** What is wrong with the request. */
  violations: Violation[];
  /** Where the answer itself departs from the API description. */
  deviations: Violation[];
}

/** What can be asked for with a request. */
export interface Preferences {
  /** The status of the answer. */
  status?: number | undefined;
  /** The name of its example. */
  scenario?: string | undefined;
  /** A made-up body, of this seed if there is one, instead of an example. */
  dynamic?: { seed: string | undefined } | undefined;
  /** Whether the answer is given whatever the parameters and the body are. */
  unchecked?: boolean | undefined;
  /** A service to ask for the answer. */
  upstream?: URL | undefined;
  /** Whether the answer is not held against the API description. */
  trusted?: boolean | undefined;
}

/** For a request that the API description has no answer for: no such status or example, or no service behind a proxy. */
export class EngineError extends Error {
  override name = "NoAnswer";
  readonly status: number;

  constructor({ status = 500, message, detail = "" }: Error & Partial<ProblemJsonError>) {
    super(detail ? `${message}: ${detail}` : message);
    this.status = status;
  }
}

/** What answers a request for an operation as its API description says: Prism, or the examples alone. Rejects with `NoAnswer`. */
export type Engine = (request: MockRequest, operation: Operation, preferences?: Preferences) => Promise<Answer>;
