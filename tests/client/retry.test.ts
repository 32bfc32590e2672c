import { describe, expect, test } from "vitest";
import { retryAfter, retryDelay } from "../../src/client/retry.ts";

const waitFor = (value: string, date = "Sun, 06 Nov 1994 08:49:37 GMT") =>
  retryAfter(new Headers({ "Retry-After": value, ...(date && { Date: date }) }));

describe("Retry-After", () => {
  test.each([
    ["10", 10_000],
    ["0", 0],
    ["2.128", 2_128],
    ["0.0001", 1],
    [" 7 ", 7_000],
    ["Sun, 06 Nov 1994 08:49:40 GMT", 3_000],
    ["Sunday, 06-Nov-94 08:49:40 GMT", 3_000],
    ["Sun Nov  6 08:49:40 1994", 3_000],
    ["Wed Nov 16 08:49:37 1994", 864_000_000],
  ])("%s is %d ms", (value, wait) => {
    expect(waitFor(value)).toBe(wait);
  });

  test.each([
    "",
    "soon",
    "-1",
    "1e3",
    "0x10",
    "Infinity",
    "NaN",
    "10s",
    "1,5",
    "Sun, 06 Nov 1994 08:49:30 GMT",
    "2026-01-01T00:00:00Z",
  ])("%j says nothing", (value) => {
    expect(waitFor(value)).toBeUndefined();
  });

  test("without the server's clock, ours is taken", () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    expect(waitFor(inAMinute, "")).toBeGreaterThan(58_000);
    expect(waitFor(inAMinute, "")).toBeLessThanOrEqual(60_000);
  });

  test("a year of two digits is not over 50 years ahead", () => {
    const year = new Date().getUTCFullYear();
    const inYears = (years: number) => String((year + years) % 100).padStart(2, "0");
    const date = `Sun, 06 Nov ${year} 08:49:37 GMT`;
    expect(waitFor(`Sunday, 06-Nov-${inYears(50)} 08:49:37 GMT`, date)).toBeGreaterThan(49 * 365 * 86_400_000);
    expect(waitFor(`Sunday, 06-Nov-${inYears(51)} 08:49:37 GMT`, date)).toBeUndefined();
  });
});

describe("the wait before a retry", () => {
  const response = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers });

  test.each([400, 401, 408, 409, 500, 502, 504])("%d is never sent again", (status) => {
    expect(retryDelay(response(status, { "Retry-After": "1" }), 0)).toBeUndefined();
  });

  test.each([429, 503])("%d is, three times by default", (status) => {
    expect([0, 1, 2, 3].map((retries) => retryDelay(response(status), retries) !== undefined)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test("is what the server asks for, and never less", () => {
    expect(retryDelay(response(429, { "Retry-After": "2.5" }), 0, { baseDelay: 1 })).toBe(2_500);
  });

  test("else is between nothing and a limit that doubles, up to its own limit", () => {
    for (let count = 0; count < 500; count++)
      for (const [retries, limit] of [
        [0, 100],
        [1, 200],
        [2, 400],
        [5, 1_000],
      ] as const) {
        const wait = retryDelay(response(503), retries, { limit: 9, baseDelay: 100, maxDelay: 1_000 });
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(limit);
      }
  });

  test("is full jitter: it takes all of its room", () => {
    const waits = Array.from({ length: 500 }, () => retryDelay(response(503), 0, { baseDelay: 100 }) ?? 0);
    expect(Math.min(...waits)).toBeLessThan(20);
    expect(Math.max(...waits)).toBeGreaterThan(80);
  });

  test("has a limit beyond which the answer is given at once", () => {
    expect(retryDelay(response(429, { "Retry-After": "60" }), 0)).toBe(60_000);
    expect(retryDelay(response(429, { "Retry-After": "61" }), 0)).toBeUndefined();
    expect(retryDelay(response(429, { "Retry-After": "61" }), 0, { maxWait: 61_000 })).toBe(61_000);
  });

  test("can be turned off", () => {
    expect(retryDelay(response(429), 0, false)).toBeUndefined();
  });
});
