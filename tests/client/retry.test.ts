import { describe, expect, test } from "vitest";
import { retryAfter, retryDelay } from "../../src/client/retry.ts";

describe("Retry-After", () => {
  const parse = (value: string, date = "Sun, 06 Nov 1994 08:49:37 GMT") =>
    retryAfter(new Headers({ "Retry-After": value, ...(date && { Date: date }) }));

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
  ])("%s is %d ms", (value, delay) => {
    expect(parse(value)).toBe(delay);
  });

  test.each([
    ...["", "soon", "-1", "1e3", "0x10", "Infinity", "NaN", "10s", "1,5"],
    ...["Sun, 06 Nov 1994 08:49:30 GMT", "2026-01-01T00:00:00Z"],
  ])("%j is ignored", (value) => {
    expect(parse(value)).toBeUndefined();
  });

  test("without Date is relative to the local clock", () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    expect(parse(inAMinute, "")).toBeGreaterThan(58_000);
    expect(parse(inAMinute, "")).toBeLessThanOrEqual(60_000);
  });

  test("with a two-digit year is at most 50 years in the future", () => {
    const year = new Date().getUTCFullYear();
    const inYears = (years: number) => String((year + years) % 100).padStart(2, "0");
    const date = `Sun, 06 Nov ${year} 08:49:37 GMT`;
    expect(parse(`Sunday, 06-Nov-${inYears(50)} 08:49:37 GMT`, date)).toBeGreaterThan(49 * 365 * 86_400_000);
    expect(parse(`Sunday, 06-Nov-${inYears(51)} 08:49:37 GMT`, date)).toBeUndefined();
  });
});

describe("the delay of a retry", () => {
  const response = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers });

  test.each([400, 401, 408, 409, 500, 502, 504])("does not exist for %d", (status) => {
    expect(retryDelay(response(status, { "Retry-After": "1" }), 0)).toBeUndefined();
  });

  test.each([429, 503])("exists for %d, three times by default", (status) => {
    const isRetried = [0, 1, 2, 3].map((retries) => retryDelay(response(status), retries) !== undefined);
    expect(isRetried).toEqual([true, true, true, false]);
  });

  test("is that of Retry-After", () => {
    expect(retryDelay(response(429, { "Retry-After": "2.5" }), 0, { baseDelay: 1 })).toBe(2_500);
  });

  test.each([
    [0, 100],
    [1, 200],
    [2, 400],
    [5, 1_000],
  ])("after %d retries is random, up to %d ms", (retries, maxDelay) => {
    const delays = Array.from(
      { length: 500 },
      () => retryDelay(response(503), retries, { limit: 9, baseDelay: 100, maxDelay: 1_000 }) ?? Number.NaN,
    );
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...delays)).toBeLessThan(0.2 * maxDelay);
    expect(Math.max(...delays)).toBeGreaterThan(0.8 * maxDelay);
    expect(Math.max(...delays)).toBeLessThanOrEqual(maxDelay);
  });

  test("is limited by maxWait", () => {
    expect(retryDelay(response(429, { "Retry-After": "60" }), 0)).toBe(60_000);
    expect(retryDelay(response(429, { "Retry-After": "61" }), 0)).toBeUndefined();
    expect(retryDelay(response(429, { "Retry-After": "61" }), 0, { maxWait: 61_000 })).toBe(61_000);
  });

  test("does not exist for `retry: false`", () => {
    expect(retryDelay(response(429), 0, false)).toBeUndefined();
  });
});
