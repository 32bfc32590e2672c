import type { RetryOptions } from "./options.ts";
import { noLimit } from "./timeout.ts";

/**
 * Returns how many milliseconds to wait before a retry, or `noLimit` if the response is final.
 *
 * @param retries - the number of retries so far
 */
export function retryDelay(response: Response, retries: number, options?: false | RetryOptions | null): number {
  if (options === false || ![429, 503].includes(response.status)) return noLimit;
  const { limit = 3, baseDelay = 500, maxDelay = 8_000, maxWait = 60_000 } = options ?? {};
  const backoff = Math.random() * Math.min(maxDelay, baseDelay * 2 ** retries); // full jitter
  const delay = retryAfter(response.headers) ?? backoff;
  return retries < limit && delay <= maxWait ? delay : noLimit;
}

/**
 * Returns the value of `Retry-After` in milliseconds: seconds, for which Graph also sends fractions, or a date (RFC 9110,
 * section 10.2.3). Returns `undefined` for an invalid value or a date in the past.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("Retry-After") ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  // The clocks of client and server may differ.
  const now = parseHttpDate(headers.get("Date") ?? "") || Date.now();
  const delay = parseHttpDate(value) - now;
  return delay >= 0 ? delay : undefined;
}

/**
 * Parses an HTTP date in any of its three formats (RFC 9110, section 5.6.7), of which the last has no time zone. Returns `NaN`
 * for other text.
 */
function parseHttpDate(text: string): number {
  const isDate = /^(\w+, [\w -]{9,11} [\d:]{8} GMT|\w{3} [\w ]{6} [\d:]{8} \d{4})$/.test(text);
  return Date.parse(isDate ? text.replace(/( GMT)?$/, " GMT") : "");
}
