import { getEventListeners } from "node:events";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type ClientOptions, createClient, type RequestEvent } from "../../generated/client.ts";
import { validators } from "../../generated/validators.ts";
import { newGuid } from "../../src/client/guid.ts";

const guid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const created = () => Response.json({ id: "1" }, { status: 201 });
const busy = () => Response.json({}, { status: 503, headers: { "Retry-After": "0.001" } });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("client-request-id", () => {
  test("is a new GUID for each request, which hooks receive", async () => {
    const responses = [busy(), busy(), created()];
    const events: [hook: string, event: RequestEvent & { wait?: number }][] = [];
    const hook = (name: string) => (event: RequestEvent) => void events.push([name, event]);
    const client = createClient({
      fetch: async () => responses.shift() ?? expect.unreachable(),
      onRequest: hook("request"),
      onResponse: hook("response"),
      onRetry: hook("retry"),
    });
    expect((await client.createMyProject({ body: {} })).data).toEqual({ id: "1" });
    expect(events.map(([name, { attempt }]) => `${name} ${attempt}`)).toEqual([
      ...["request 1", "response 1", "retry 1"],
      ...["request 2", "response 2", "retry 2"],
      ...["request 3", "response 3"],
    ]);
    for (const [, { clientRequestId, request }] of events) {
      expect(clientRequestId).toMatch(guid);
      expect(request.headers.get("client-request-id")).toBe(clientRequestId);
    }
    expect(new Set(events.map(([, { clientRequestId }]) => clientRequestId)).size).toBe(3);
    expect(events.find(([name]) => name === "retry")?.[1].wait).toBe(1);
  });

  test("is the caller's, if the caller sets it", async () => {
    const onRequest = vi.fn<(event: RequestEvent) => void>();
    const client = createClient({ fetch: async () => created(), onRequest });
    await client.createMyProject({ body: {}, params: { header: { "client-request-id": "mine" } } });
    expect(onRequest.mock.calls[0]?.[0].clientRequestId).toBe("mine");
    expect(onRequest.mock.calls[0]?.[0].request.headers.get("client-request-id")).toBe("mine");
  });

  test("is a GUID where the platform has no randomUUID", async () => {
    vi.stubGlobal("crypto", {});
    const onRequest = vi.fn<(event: RequestEvent) => void>();
    const client = createClient({ fetch: async () => created(), onRequest });
    for (let count = 0; count < 100; count++) await client.createMyProject({ body: {} });
    const ids = onRequest.mock.calls.map(([{ clientRequestId }]) => clientRequestId);
    for (const id of ids) expect(id).toMatch(guid);
    expect(new Set(ids).size).toBe(100);
  });

  test.each([
    [0, "10000000-1000-4000-8000-100000000000"],
    [0.06, "10000000-1000-4000-8000-100000000000"],
    [0.0625, "01111111-0111-4111-9111-011111111111"],
    [0.999, "efffffff-efff-4fff-bfff-efffffffffff"],
  ])("has a digit for each number of a random source: %d", (number, id) => {
    expect(newGuid(() => number)).toBe(id);
  });
});

describe("fetch is called", () => {
  const body = { displayName: "é", categories: null };
  const options = { body, headers: { "X-Mine": "1" }, request: { credentials: "include" } } as const;
  const received = async (hooks: ClientOptions) => {
    const fetch = vi.fn(async (_input: string | Request, _init: RequestInit) => created());
    await createClient({ fetch, accessToken: "token", ...hooks }).createMyProject(options);
    const [input, init] = fetch.mock.calls[0] ?? [];
    return { input, init };
  };

  test("with a URL without hooks", async () => {
    const { input, init } = await received({});
    expect(input).toBe("https://graph.microsoft.com/beta/me/profile/projects");
    expect(init).toEqual({
      method: "POST",
      body: JSON.stringify(body),
      headers: {
        "content-type": "application/json",
        "x-mine": "1",
        authorization: "Bearer token",
        "client-request-id": expect.stringMatching(guid),
      },
      credentials: "include",
      redirect: "manual",
      signal: expect.any(AbortSignal),
    });
  });

  test.each(["onRequest", "onResponse", "onRetry"])("with the Request that %s receives", async (name) => {
    const hook = vi.fn<(event: RequestEvent) => void>();
    const { input, init } = await received({ [name]: hook });
    const request = input as Request;
    expect(request).toMatchObject({ url: "https://graph.microsoft.com/beta/me/profile/projects", method: "POST" });
    expect(request).toMatchObject({ credentials: "include", redirect: "manual" });
    expect(await request.json()).toEqual(body);
    expect([...request.headers].filter(([field]) => field !== "client-request-id")).toEqual([
      ["authorization", "Bearer token"],
      ["content-type", "application/json"],
      ["x-mine", "1"],
    ]);
    expect(init).toEqual({ signal: expect.any(AbortSignal) });
    if (name !== "onRetry") expect(hook.mock.calls.map(([event]) => event.request)).toEqual([request]);
  });

  test("with a header that a hook adds", async () => {
    const { input } = await received({ onRequest: ({ request }) => request.headers.set("traceparent", "00-1-1-01") });
    expect((input as Request).headers.get("traceparent")).toBe("00-1-1-01");
  });
});

test("an error has the request-id of the response", async () => {
  const fetch = async () => Response.json({ error: {} }, { status: 400, headers: { "request-id": "r-1" } });
  expect((await createClient({ fetch }).createMyProject({ body: {} })).error?.requestId).toBe("r-1");
});

test("an error in a hook is printed and affects neither the call nor the process", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const print = vi.spyOn(console, "error").mockReturnValue();
  onTestFinished(() => {
    process.off("unhandledRejection", unhandled);
    print.mockRestore();
  });
  const error = new Error("in the hook");
  const throws = () => {
    throw error;
  };
  const rejects = async () => throws();
  const responses = [busy(), Response.json({ id: 1 }, { status: 201 })];
  const client = createClient({
    fetch: async () => responses.shift() ?? expect.unreachable(),
    validate: validators,
    onRequest: throws,
    onResponse: rejects,
    onRetry: throws,
    onDeviation: rejects,
  });
  expect((await client.createMyProject({ body: {} })).data).toEqual({ id: 1 });
  await new Promise(setImmediate);
  expect(print.mock.calls).toEqual(Array(6).fill([error]));
  expect(unhandled).not.toHaveBeenCalled();
});

test("a hook that is not set is not called", async () => {
  const print = vi.spyOn(console, "error").mockReturnValue();
  onTestFinished(() => print.mockRestore());
  const responses = [busy(), Response.json({ id: 1 }, { status: 201 })];
  const client = createClient({ fetch: async () => responses.shift() ?? expect.unreachable(), validate: validators });
  expect((await client.createMyProject({ body: {} })).data).toEqual({ id: 1 });
  await new Promise(setImmediate);
  expect(print).not.toHaveBeenCalled();
});

describe("options of a call override those of the client", () => {
  test("retry", async () => {
    const fetch = vi.fn(async () => busy());
    const client = createClient({ fetch, retry: false });
    await client.createMyProject({ body: {} });
    expect(fetch).toHaveBeenCalledTimes(1);
    await client.createMyProject({ body: {}, retry: { limit: 2 } });
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  test.each([
    ["100 s by default", {}, {}, 100_000],
    ["of the client", { timeout: 5_000 }, {}, 5_000],
    ["of the call", { timeout: 5_000 }, { timeout: 10 }, 10],
    ["none for 0", { timeout: 5_000 }, { timeout: 0 }, Number.POSITIVE_INFINITY],
    ["the longest that a timer can wait", {}, { timeout: 2 ** 31 - 1 }, 2 ** 31 - 1],
    ["none for more than a timer can wait", {}, { timeout: 2 ** 31 }, Number.POSITIVE_INFINITY],
  ])("timeout: %s, from the start of the call", async (_name, clientOptions, callOptions, timeoutMs) => {
    vi.useFakeTimers();
    const { fetch, respond } = pendingFetch();
    const client = createClient({ fetch, ...clientOptions });
    await vi.advanceTimersByTimeAsync(200_000);
    const call = client.createMyProject({ body: {}, ...callOptions });
    await vi.advanceTimersByTimeAsync(Math.min(timeoutMs - 1, 2 ** 31));
    expect(vi.getTimerCount()).toBe(Number.isFinite(timeoutMs) ? 1 : 0);
    await vi.advanceTimersByTimeAsync(1);
    respond();
    expect((await call).error?.kind).toBe(Number.isFinite(timeoutMs) ? "timeout" : undefined);
  });
});

test.each(["client", "call"])("retry: null of the %s is the default", async (side) => {
  const fetch = vi.fn(async () => Response.json({}, { status: 429, headers: { "Retry-After": "0.001" } }));
  const retry = null as unknown as false;
  const client = createClient({ fetch, ...(side === "client" && { retry }) });
  const { error } = await client.createMyProject({ body: {}, ...(side === "call" && { retry }) });
  expect(error).toMatchObject({ status: 429, attempts: 4 });
});

test("a wait that is longer than a timer can wait is as long as it can", async () => {
  vi.useFakeTimers();
  const responses = [Response.json({}, { status: 429, headers: { "Retry-After": "2592000" } }), created()];
  const fetch = vi.fn(async () => responses.shift() ?? expect.unreachable());
  const call = createClient({ fetch, retry: { maxWait: Number.POSITIVE_INFINITY } }).createMyProject({ body: {} });
  await vi.advanceTimersByTimeAsync(2 ** 31 - 2);
  expect(fetch).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect((await call).data).toEqual({ id: "1" });
});

test.each([-3_600_000, 3_600_000])("totalTimeout does not depend on the clock, which is set by %d ms", async (ms) => {
  vi.useFakeTimers();
  const { fetch } = pendingFetch();
  const busyOnce = vi.fn(fetch).mockImplementationOnce(async () => {
    vi.setSystemTime(Date.now() + ms);
    return busy();
  });
  const call = createClient({ fetch: busyOnce, totalTimeout: 60_000 }).createMyProject({ body: {} });
  await vi.advanceTimersByTimeAsync(59_000);
  expect(busyOnce).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await call).error).toMatchObject({ kind: "timeout", attempts: 2 });
});

test("an access token that comes after the timeout is not sent", async () => {
  const fetch = vi.fn(async () => created());
  const token = Promise.withResolvers<string>();
  const client = createClient({ fetch, accessToken: () => token.promise, timeout: 1 });
  const { error } = await client.createMyProject({ body: {} });
  token.resolve("late");
  await new Promise(setImmediate);
  expect(error).toMatchObject({ kind: "timeout", attempts: 0 });
  expect(fetch).not.toHaveBeenCalled();
});

test("a call leaves neither a timer nor a listener", async () => {
  vi.useFakeTimers();
  const { signal } = new AbortController();
  const client = createClient({ fetch: async () => created(), totalTimeout: 200_000 });
  await client.createMyProject({ body: {}, signal });
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("a body that cannot be serialized is an invalid request", async () => {
  const body: Record<string, unknown> = {};
  body.self = body;
  const fetch = vi.fn();
  const { error } = await createClient({ fetch }).createMyProject({ body });
  expect(error).toMatchObject({ kind: "invalid-request", attempts: 0, cause: expect.any(TypeError) });
  expect(fetch).not.toHaveBeenCalled();
});

function pendingFetch() {
  const { promise, resolve } = Promise.withResolvers<Response>();
  return { fetch: () => promise, respond: () => resolve(created()) };
}
