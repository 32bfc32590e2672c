/** How a mock responds to all requests. */
export interface MockSettings {
  /**
   * The body of a successful response: for a create (status 201) what was sent, what only the service sets, and null for
   * the rest, else the example (`created`); the example (`static`); or generated values (`dynamic`).
   *
   * @default "created"
   */
  responses?: "created" | "static" | "dynamic" | undefined;
  /** The name of the example to respond with. An operation without an example of this name responds with an error. */
  scenario?: string | undefined;
  /** Makes ids, generated values, delays and chaos repeatable. */
  seed?: number | undefined;
  /** The time to wait before each response, in ms. */
  delay?: readonly [min: number, max: number] | undefined;
  /** The share of requests, from 0 to 1, that fail with status 429 or 503, of those that the operation declares. */
  chaos?: number | undefined;
  /** A service to forward requests to; its responses are validated against the API description. */
  proxy?: URL | undefined;
  /**
   * The time that the service has for a whole response, in ms.
   *
   * @default 60_000
   */
  proxyTimeoutMs?: number | undefined;
}

/** Parses a delay, `100-200` or `100`, in ms. */
export function parseDelay(text: string): readonly [min: number, max: number] | undefined {
  const [, min, max = min] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? [];
  return Number(min) <= Number(max) ? [Number(min), Number(max)] : undefined;
}

/** Parses a number from 0 to 1. */
export function parseShare(text: string): number | undefined {
  return /^(0(\.\d+)?|1(\.0+)?)$/.test(text) ? Number(text) : undefined;
}
