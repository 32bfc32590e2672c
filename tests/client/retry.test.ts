import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RetryOptions } from "../../src/client/options.ts";
import { retryAfter, retryDelay } from "../../src/client/retry.ts";
import { noLimit } from "../../src/client/timeout.ts";

describe("Retry-After", () => {
  const parse = (value: string, date = "Sun, 06 Nov 1994 08:49:37 GMT") =>
    retryAfter(new Headers({ "Retry-After": value, ...(date && { Date: date }) }));

  test.each([
    ["10", 10_000],
    ["0", 0],
    ["2.128", 2_128],
    ["0.0001", 1],
    [" 7 ", 7_000],
    ["Sun, 06 Nov 1994 08:49:37 GMT", 0],
    ["Sun, 06 Nov 1994 08:49:40 GMT", 3_000],
    ["Sunday, 06-Nov-94 08:49:40 GMT", 3_000],
    ["Sun Nov  6 08:49:40 1994", 3_000],
    ["Wed Nov 16 08:49:37 1994", 864_000_000],
  ])("%s is %d ms", (value, delay) => {
    expect(parse(value)).toBe(delay);
  });

  test.each([
    ...["", "soon", "-1", "1e3", "0x10", "Infinity", "NaN", "10s", "1,5", ".5", "1.", "1.x", "1.5.5", "1_5"],
    ...["Sun, 06 Nov 1994 08:49:30 GMT", "2026-01-01T00:00:00Z"],
    ...["Sun, 06 Nov 1994 08:49:40", "Sun, 06 Nov 1994 08:49:40 PST", "Sun, 06 Nov 1994 08:49:40 GMT+1"],
    ...["06 Nov 1994 08:49:40 GMT", ", 06 Nov 1994 08:49:40 GMT"],
    ...["Sun, 06/Nov 1994 08:49:40 GMT", "Sun, 06 Nov/1994 08:49:40 GMT", "Sun, 06 November 1994 08:49:40 GMT"],
    ...["Sun, 06 Nov 1994 8:49:40 GMT", "Sun, 06 Nov 1994 008:49:40 GMT", "Sun, 06 Nov 1994 08.49.40 GMT"],
    ...["Sun, 06 Nov 11994 08:49:40 GMT", "Sunday, 06-Nov-194 08:49:40 GMT", "Sun, 06 Nov 1994 08:99:40 GMT"],
    ...["Nov  6 08:49:40 1994", "Sunday Nov  6 08:49:40 1994", "Sun November  6 08:49:40 1994"],
    ...["Sun Nov 6 08:49:40 1994", "Sun Nov  6 8:49:40 1994", "Sun Nov  6 08:49:40 94", "Sun Nov  6 08:49:40 11994"],
    ...["Sun Nov  6 08:49:40 1994 GMT", "Sun Nov -6 08:49:40 1994", "Sun Nov  6 08:99:40 1994"],
    ...["Sun, 06 Nov 9 08:49:40 GMT"],
    ...["Sun, 06 Nov 1995 08:49:4  GMT", "Su. Nov  6 08:49:40 1995"],
    ...["Sun Nov  6 008:49:40 1995", "Sun Nov  6 08:49:4  1995", "Sun Nov  6 08:49:40   95", "Su Nov  6 08:49:40 1995"],
    ...["Sun 12  6 08:49:40 1995"],
    // two headers
    ...["10, 20", "Sun, 06 Nov 1994 08:49:40 GMT, Sun, 06 Nov 1994 08:49:41 GMT"],
    "Sunday, 06-Nov-94 08:49:40 GMT, Sunday, 06-Nov-94 08:49:41 GMT",
    "Sun Nov  6 08:49:40 1994, Sun Nov  6 08:49:41 1994",
  ])("%j is ignored", (value) => {
    expect(parse(value)).toBeUndefined();
  });

  describe("by the local clock", () => {
    beforeEach(() => vi.useFakeTimers({ now: Date.parse("2026-11-06T08:49:37Z") }));
    afterEach(() => vi.useRealTimers());

    test.each(["", "today"])("counts from now with the Date %j", (date) => {
      expect(parse("Fri, 06 Nov 2026 08:50:37 GMT", date)).toBe(60_000);
    });

    test.each([
      ["Friday, 06-Nov-26 08:49:37 GMT", 0],
      ["Saturday, 06-Nov-49 08:49:37 GMT", Date.parse("2049-11-06") - Date.parse("2026-11-06")],
      ["Monday, 06-Nov-50 08:49:37 GMT", undefined],
      ["Friday, 06-Nov-99 08:49:37 GMT", undefined],
      ["Monday, 06-Nov-00 08:49:37 GMT", undefined],
      ["Sat, 06 Nov 1976 08:49:37 GMT", undefined],
      ["Sat, 06 Nov 2077 08:49:37 GMT", Date.parse("2077-11-06") - Date.parse("2026-11-06")],
    ])("has two-digit years up to 49 in this century, and others as they are: %s is %s ms", (value, delay) => {
      expect(parse(value, "")).toBe(delay);
    });
  });
});

describe("the delay of a retry", () => {
  const response = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers });

  test.each([400, 401, 408, 409, 500, 502, 504])("does not exist for %d", (status) => {
    expect(retryDelay(response(status, { "Retry-After": "1" }), 0)).toBe(noLimit);
  });

  test.each([429, 503])("exists for %d, three times by default", (status) => {
    const isRetried = [0, 1, 2, 3].map((retries) => retryDelay(response(status), retries) < noLimit);
    expect(isRetried).toEqual([true, true, true, false]);
  });

  test("is that of Retry-After", () => {
    expect(retryDelay(response(429, { "Retry-After": "2.5" }), 0, { baseDelay: 1 })).toBe(2_500);
  });

  describe("without Retry-After is random", () => {
    afterEach(() => vi.restoreAllMocks());

    test.each([0, 0.5, 0.999])("up to a time that doubles: %d of it", (random) => {
      vi.spyOn(Math, "random").mockReturnValue(random);
      const delays = (options: RetryOptions) =>
        [0, 1, 2, 3, 4, 5].map((retries) => retryDelay(response(503), retries, { limit: 9, ...options }));
      const times = (...values: number[]) => values.map((value) => random * value);
      expect(delays({ baseDelay: 100, maxDelay: 1_000 })).toEqual(times(100, 200, 400, 800, 1_000, 1_000));
      expect(delays({})).toEqual(times(500, 1_000, 2_000, 4_000, 8_000, 8_000));
    });
  });

  test("is limited by maxWait", () => {
    expect(retryDelay(response(429, { "Retry-After": "60" }), 0)).toBe(60_000);
    expect(retryDelay(response(429, { "Retry-After": "60.001" }), 0)).toBe(noLimit);
    expect(retryDelay(response(429, { "Retry-After": "61" }), 0, { maxWait: 61_000 })).toBe(61_000);
  });

  test("does not exist for `retry: false`", () => {
    expect(retryDelay(response(429), 0, false)).toBe(noLimit);
  });
});
