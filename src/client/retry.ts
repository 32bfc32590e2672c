import type { RetryOptions } from "./options.ts";

/**
 * How long to wait, in ms, before a request that was answered 429 or 503 is sent again; nothing where it is not to be.
 * `retries` is how often it has been sent again already.
 */
export function waitBefore(response: Response, retries: number, retry: false | RetryOptions = {}): number | undefined {
  if (retry === false || (response.status !== 429 && response.status !== 503)) return undefined;
  const { limit = 3, baseDelay = 500, maxDelay = 8_000, maxWait = 60_000 } = retry;
  const backoff = Math.random() * Math.min(maxDelay, baseDelay * 2 ** retries); // full jitter
  const wait = retryAfter(response.headers) ?? backoff;
  return retries < limit && wait <= maxWait ? wait : undefined;
}

/** What `Retry-After` asks for, in ms: seconds, a fraction of one included, or a date (RFC 9110, section 10.2.3). */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("Retry-After")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  // The server's own clock, where it tells it, since ours may be another.
  const wait = httpDate(value) - (httpDate(headers.get("Date") ?? "") || Date.now());
  return wait >= 0 ? wait : undefined;
}

/** The time of an HTTP date in any of its three forms (RFC 9110, section 5.6.7), else NaN. */
function httpDate(text: string): number {
  const [, day, month, year = "", time] = /^\w+, (\d\d)[ -](\w{3})[ -](\d{4}|\d\d) ([\d:]{8}) GMT$/.exec(text) ?? [];
  if (day) return Date.parse(`${day} ${month} ${year.length === 2 ? fullYear(Number(year)) : year} ${time} GMT`);
  const [, asctimeDay, asctimeTime, asctimeYear] = /^\w{3} (\w{3} [ \d]\d) ([\d:]{8}) (\d{4})$/.exec(text) ?? [];
  return Date.parse(`${asctimeDay} ${asctimeYear} ${asctimeTime} GMT`);
}

/** A year of two digits is the last one with these that is not over 50 years ahead. */
function fullYear(year: number): number {
  const now = new Date().getUTCFullYear();
  const inThisCentury = now - (now % 100) + year;
  return inThisCentury > now + 50 ? inThisCentury - 100 : inThisCentury;
}
