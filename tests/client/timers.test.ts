import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type ClientOptions, createClient } from "../../generated/client.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const created = () => Response.json({ id: "1" }, { status: 201 });
const busyFor = (seconds: string) => Response.json({}, { status: 503, headers: { "Retry-After": seconds } });
const pending = () => new Promise<Response>(() => {});

/** Starts a call to a server that responds with each response in turn. `sent` is the number of requests so far. */
function start(responses: (Response | Promise<Response>)[], options: ClientOptions = {}) {
  const fetch = vi.fn(
    async (_input: string | Request, _init: { signal: AbortSignal }) => responses.shift() ?? pending(),
  );
  const controller = new AbortController();
  const call = createClient({ fetch, ...options }).createMyProject({ body: {}, signal: controller.signal });
  return { call, fetch, controller, sent: () => fetch.mock.calls.length };
}

describe("a retry", () => {
  test.each(["2", "1.9995"])("is sent when the wait is over, which Retry-After: %s asks for", async (seconds) => {
    const { call, sent } = start([busyFor(seconds), created()]);
    await vi.advanceTimersByTimeAsync(Math.ceil(Number(seconds) * 1000) - 1);
    expect(sent()).toBe(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(sent()).toBe(2);
    expect((await call).data).toEqual({ id: "1" });
  });

  test("waits without a signal too", async () => {
    const fetch = vi.fn().mockResolvedValueOnce(busyFor("2")).mockResolvedValueOnce(created());
    const call = createClient({ fetch }).createMyProject({ body: {} });
    await vi.advanceTimersByTimeAsync(1_999);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10);
    expect((await call).data).toEqual({ id: "1" });
  });

  test("has a timeout of its own", async () => {
    const { call, sent } = start([busyFor("2")], { timeout: 1_500 });
    await vi.advanceTimersByTimeAsync(3_400);
    expect(sent()).toBe(2);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(150);
    expect((await call).error).toMatchObject({ kind: "timeout", attempts: 2, status: undefined });
  });
});

describe("totalTimeout", () => {
  test("includes the waits and the attempts before", async () => {
    const { call, sent } = start([busyFor("2")], { totalTimeout: 5_000 });
    await vi.advanceTimersByTimeAsync(4_990);
    expect(sent()).toBe(2);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(10);
    expect((await call).error).toMatchObject({ kind: "timeout", attempts: 2 });
  });

  test.each([
    ["2.999", 2],
    ["3", 1],
    ["4", 1],
  ])("ends the call at once if a wait would exceed it: Retry-After: %s, %d requests", async (seconds, attempts) => {
    const slow = new Promise<Response>((resolve) => setTimeout(resolve, 1_000, busyFor(seconds)));
    const { call, sent } = start([slow, created()], { totalTimeout: 4_000 });
    await vi.advanceTimersByTimeAsync(1_000);
    if (attempts === 1) expect((await call).error?.status).toBe(503);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent()).toBe(attempts);
  });

  test("of a call overrides that of the client", async () => {
    const client = createClient({ fetch: pending, totalTimeout: 5_000 });
    const calls = [1_000, 0].map((totalTimeout) => client.createMyProject({ body: {}, totalTimeout }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await calls[0])?.error?.kind).toBe("timeout");
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(100_000);
    expect((await calls[1])?.error?.kind).toBe("timeout");
  });
});

describe("neither a timer nor a listener is left", () => {
  const expectNothingLeft = (signal: AbortSignal) => {
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  };

  test("after a timeout, which aborts the request", async () => {
    const { call, fetch, controller } = start([], { timeout: 1_000, totalTimeout: 60_000 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await call).error?.kind).toBe("timeout");
    expect(fetch.mock.calls[0]?.[1]?.signal.aborted).toBe(true);
    expectNothingLeft(controller.signal);
  });

  test("after the caller aborts, which aborts the request", async () => {
    const { call, fetch, controller } = start([]);
    await vi.advanceTimersByTimeAsync(10);
    expect(fetch.mock.calls[0]?.[1]?.signal.aborted).toBe(false);
    controller.abort();
    expect((await call).error?.kind).toBe("aborted");
    expect(fetch.mock.calls[0]?.[1]?.signal.aborted).toBe(true);
    expectNothingLeft(controller.signal);
  });

  test("after the caller aborts while waiting for a retry, which is not sent", async () => {
    const { call, controller, sent } = start([busyFor("30")]);
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect((await call).error?.kind).toBe("aborted");
    expectNothingLeft(controller.signal);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent()).toBe(1);
  });

  test("after fetch rejects", async () => {
    const { call, controller } = start([Promise.reject(new TypeError("fetch failed"))]);
    expect((await call).error?.kind).toBe("network");
    expectNothingLeft(controller.signal);
  });
});
