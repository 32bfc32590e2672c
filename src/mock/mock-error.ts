import type { Violation } from "./engine.ts";

interface MockErrorOptions {
  headers?: Readonly<Record<string, string>>;
  /** What is invalid in the request. */
  violations?: readonly Violation[];
}

/** An error that the mock responds with itself, because the API description has no example for it. */
export class MockError extends Error {
  override name = "MockError";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly violations: readonly Violation[];

  constructor(status: number, message: string, { headers = {}, violations = [] }: MockErrorOptions = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.violations = violations;
  }
}
