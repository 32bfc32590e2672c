import type { Problem } from "./problems.ts";

interface MockErrorOptions {
  headers?: Readonly<Record<string, string>>;
  /** What is invalid in the request. */
  problems?: readonly Problem[];
}

/** An error that the mock responds with itself, because the API description has no example for it. */
export class MockError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];

  constructor(status: number, message: string, { headers = {}, problems = [] }: MockErrorOptions = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.problems = problems;
  }
}
