import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { type ClientOptions, createClient } from "../../generated/client.ts";
import { answer, answering, type Behaviour, startFaultServer } from "../support/fault-server.ts";

const created = JSON.stringify({ id: "1" });
const graphError = JSON.stringify({ error: { code: "Some", message: "Message" } });
const fast = { baseDelay: 1, maxDelay: 2 };

interface Fault {
  what: string;
  behaviour: Behaviour;
  /** What the error has to be; none where the call succeeds. */
  error?: { kind: string; status?: number };
  /** How many requests the server has to have seen. */
  requests: number;
  options?: ClientOptions;
}

/** The first requests get one treatment, all others a success. */
const first =
  (count: number, behaviour: Behaviour): Behaviour =>
  (socket, request, number) =>
    (number <= count ? behaviour : answering(201, created))(socket, request, number);

const statuses: Fault[] = [
  { what: "201", behaviour: answering(201, created), requests: 1 },
  ...[400, 401, 403, 404, 415, 500].map((status) => ({
    what: `a declared ${status}`,
    behaviour: answering(status, graphError),
    error: { kind: "status", status },
    requests: 1,
  })),
  ...[429, 503].map((status) => ({
    what: `a ${status} that stays`,
    behaviour: answering(status, graphError),
    error: { kind: "status", status },
    requests: 4,
  })),
  ...[200, 202, 204, 405, 409, 413, 418, 502, 504].map((status) => ({
    what: `an undeclared ${status}`,
    behaviour: answering(status, status === 204 ? "" : graphError, status === 204 ? { "Content-Length": "0" } : {}),
    error: { kind: "unexpected-status", status },
    requests: 1,
  })),
];

const contents: Fault[] = [
  ...[201, 400, 500].flatMap((status) =>
    [
      { what: `a ${status} without a body`, behaviour: answering(status, "") },
      {
        what: `a ${status} with HTML`,
        behaviour: answering(status, "<h1>Bad Gateway</h1>", { "Content-Type": "text/html" }),
      },
      { what: `a ${status} with JSON cut short`, behaviour: answering(status, '{"id": "1"') },
    ].map((fault) => ({ ...fault, error: { kind: "invalid-response", status }, requests: 1 })),
  ),
  {
    what: "a 429 without a body",
    behaviour: answering(429, ""),
    error: { kind: "invalid-response", status: 429 },
    requests: 4,
  },
  {
    what: "an HTML 502",
    behaviour: answering(502, "<h1>Bad Gateway</h1>", { "Content-Type": "text/html" }),
    error: { kind: "unexpected-status", status: 502 },
    requests: 1,
  },
  {
    what: "JSON that says it is text",
    behaviour: answering(201, created, { "Content-Type": "text/plain" }),
    requests: 1,
  },
  {
    what: "bytes that are no text",
    behaviour: answering(201, "\u0000\ufffd"),
    error: { kind: "invalid-response", status: 201 },
    requests: 1,
  },
];

const connections: Fault[] = [
  {
    what: "a reset before the answer",
    behaviour: (socket) => socket.resetAndDestroy(),
    error: { kind: "network" },
    requests: 1,
  },
  { what: "an end before the answer", behaviour: (socket) => socket.end(), error: { kind: "network" }, requests: 1 },
  {
    what: "a reset in the middle of the head",
    behaviour: (socket) => socket.write("HTTP/1.1 201 Crea", () => socket.resetAndDestroy()),
    error: { kind: "network" },
    requests: 1,
  },
  {
    what: "an end in the middle of the head",
    behaviour: (socket) => socket.end("HTTP/1.1 201 Created\r\nContent-Le"),
    error: { kind: "network" },
    requests: 1,
  },
  {
    what: "an answer that is not HTTP",
    behaviour: (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n\r\n"),
    error: { kind: "network" },
    requests: 1,
  },
  {
    what: "an end in the middle of the body",
    behaviour: (socket) => socket.end(answer(201, '{"id":', { "Content-Length": "100" })),
    error: { kind: "invalid-response", status: 201 },
    requests: 1,
  },
  {
    what: "a reset after the head",
    behaviour: (socket) => {
      socket.write(answer(201, "", { "Content-Length": "100" }));
      setTimeout(() => socket.resetAndDestroy(), 20);
    },
    error: { kind: "invalid-response", status: 201 },
    requests: 1,
  },
  {
    what: "chunks that are cut short",
    behaviour: (socket) => socket.end('HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"id"\r\n'),
    error: { kind: "invalid-response", status: 201 },
    requests: 1,
  },
];

const hanging: Record<string, Behaviour> = {
  "an answer that never begins": () => {},
  "a head that never ends": (socket) => socket.write("HTTP/1.1 201 Created\r\nContent-"),
  "a body that never begins": (socket) => socket.write(answer(201, "", { "Content-Length": "9" })),
  "a body that never ends": (socket) => socket.write(answer(201, '{"id"', { "Content-Length": "99" })),
  "the body of a 429 that never ends": (socket) => socket.write(answer(429, "{", { "Content-Length": "99" })),
};

const stalls: Fault[] = Object.entries(hanging).flatMap(([what, behaviour]) =>
  ["timeout", "totalTimeout"].map((setting) => ({
    what: `${what}, by ${setting}`,
    behaviour,
    options: { [setting]: 500 },
    error: { kind: "timeout" },
    requests: 1,
  })),
);

const redirects: Fault[] = [301, 302, 303, 307, 308].map((status) => ({
  what: `a redirect ${status} to another host`,
  behaviour: answering(status, "", { Location: "http://127.0.0.2:9/steal" }),
  error: { kind: "unexpected-status", status },
  requests: 1,
}));

const retries: Fault[] = [
  ...[429, 503].flatMap((status) => [
    { what: `one ${status}, then success`, behaviour: first(1, answering(status, graphError)), requests: 2 },
    { what: `three ${status}, then success`, behaviour: first(3, answering(status, "")), requests: 4 },
    {
      what: `a ${status} with retry off`,
      behaviour: answering(status, graphError),
      options: { retry: false as const },
      error: { kind: "status", status },
      requests: 1,
    },
    {
      what: `a ${status} with a limit of 1`,
      behaviour: answering(status, graphError),
      options: { retry: { ...fast, limit: 1 } },
      error: { kind: "status", status },
      requests: 2,
    },
    {
      what: `a ${status} that asks for a longer wait than allowed`,
      behaviour: answering(status, graphError, { "Retry-After": "61" }),
      error: { kind: "status", status },
      requests: 1,
    },
    {
      what: `a ${status} whose wait would outlast the call`,
      behaviour: answering(status, graphError, { "Retry-After": "30" }),
      options: { totalTimeout: 5_000 },
      error: { kind: "status", status },
      requests: 1,
    },
  ]),
  {
    what: "a 503, then a reset",
    behaviour: (socket, request, number) =>
      number === 1 ? answering(503, graphError)(socket, request, number) : socket.resetAndDestroy(),
    error: { kind: "network" },
    requests: 2,
  },
  {
    what: "a 429, then a 500",
    behaviour: (socket, request, number) => answering(number === 1 ? 429 : 500, graphError)(socket, request, number),
    error: { kind: "status", status: 500 },
    requests: 2,
  },
];

const faults = [...statuses, ...contents, ...connections, ...stalls, ...redirects, ...retries];

test("there are at least 60 faults", () => {
  expect(faults.length).toBeGreaterThanOrEqual(60);
});

test.each(faults)("$what", async ({ behaviour, error: expected, requests: count, options }) => {
  const { url, requests } = await startFaultServer(behaviour);
  const client = createClient({ baseUrl: url, accessToken: "s3cret-token", retry: fast, ...options });
  const { data, error } = await client.createMyProject({ body: { displayName: "s3cret-body" } });
  expect((data === undefined) !== (error === undefined)).toBe(true);
  if (expected) expect(error).toMatchObject({ ...expected, operation: "createMyProject", attempts: count });
  else expect(data).toEqual({ id: "1" });
  expect(requests.length).toBe(count);
  expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error ?? null)).not.toContain("s3cret");
});

describe("connections that there are not", () => {
  test("a port that refuses", async () => {
    const { url } = await startFaultServer(() => {});
    const closed = url.replace("127.0.0.1", "127.0.0.3");
    const { error } = await createClient({ baseUrl: closed }).createMyProject({ body: {} });
    expect(error).toMatchObject({ kind: "network", attempts: 1, cause: expect.any(Error) });
  });

  test("a host that there is not", async () => {
    const { error } = await createClient({ baseUrl: "http://none.localhost:9" }).createMyProject({ body: {} });
    expect(error?.kind).toBe("network");
  });
});

describe("abort, whatever its reason, at each stage", () => {
  const stages: [stage: string, behaviour: Behaviour, requests: number, options?: ClientOptions][] = [
    ["while the token is awaited", () => {}, 0, { accessToken: () => new Promise(() => {}) }],
    ["before the answer", () => {}, 1],
    ["in the head", (socket) => socket.write("HTTP/1.1 201 Created\r\n"), 1],
    ["in the body", (socket) => socket.write(answer(201, "{", { "Content-Length": "9" })), 1],
    ["in the wait before a retry", answering(429, graphError, { "Retry-After": "30" }), 1],
  ];

  test.each(stages)("%s", async (_stage, behaviour, count, options) => {
    for (const reason of [undefined, new Error("mine"), "text", new DOMException("late", "TimeoutError")]) {
      const { url, requests } = await startFaultServer(behaviour);
      const controller = new AbortController();
      const call = createClient({ baseUrl: url, ...options }).createMyProject({ body: {}, signal: controller.signal });
      await vi.waitUntil(() => requests.length === count, { timeout: 10_000 });
      setTimeout(() => controller.abort(reason), 20);
      const { error } = await call;
      expect(error?.kind).toBe("aborted");
      expect(error?.cause).toBe(controller.signal.reason);
      expect(requests.length).toBe(count);
    }
  });

  test("before the call", async () => {
    const { url, requests } = await startFaultServer(answering(201, created));
    const { error } = await createClient({ baseUrl: url }).createMyProject({ body: {}, signal: AbortSignal.abort() });
    expect(error).toMatchObject({ kind: "aborted", attempts: 0 });
    expect(requests).toEqual([]);
  });

  test("after the call, to no effect", async () => {
    const { url } = await startFaultServer(answering(201, created));
    const controller = new AbortController();
    const { data } = await createClient({ baseUrl: url }).createMyProject({ body: {}, signal: controller.signal });
    controller.abort();
    expect(data).toEqual({ id: "1" });
  });
});

describe("tokens", () => {
  test("a slow one is waited for, within the time", async () => {
    const { url } = await startFaultServer(answering(201, created));
    const accessToken = () => new Promise<string>((resolve) => setTimeout(resolve, 30, "slow"));
    expect((await createClient({ baseUrl: url, accessToken }).createMyProject({ body: {} })).data).toEqual({ id: "1" });
  });

  test("one that comes too late is not sent", async () => {
    const { url, requests } = await startFaultServer(answering(201, created));
    const accessToken = () => new Promise<string>((resolve) => setTimeout(resolve, 60, "late"));
    const { error } = await createClient({ baseUrl: url, accessToken, timeout: 20 }).createMyProject({ body: {} });
    await new Promise((resolve) => setTimeout(resolve, 90));
    expect(error).toMatchObject({ kind: "timeout", attempts: 0 });
    expect(requests).toEqual([]);
  });

  test.each([
    [
      "that throws",
      () => {
        throw new Error("no token");
      },
    ],
    [
      "that rejects",
      async () => {
        throw new Error("no token");
      },
    ],
    ["that gives nothing", () => ""],
    ["that gives no text", () => undefined as unknown as string],
    ["that gives two lines", () => "s3cret\r\nX-Injected: 1"],
    ["that gives a character that no header has", () => "s3cret\u{1F511}"],
  ])("a provider %s: nothing is sent", async (_what, accessToken) => {
    const { url, requests } = await startFaultServer(answering(201, created));
    const { error } = await createClient({ baseUrl: url, accessToken }).createMyProject({ body: {} });
    expect(error).toMatchObject({ kind: "invalid-request", attempts: 0, cause: expect.any(Error) });
    expect(inspect(error)).not.toContain("s3cret");
    expect(requests).toEqual([]);
  });

  test("after 401 the provider is asked once more, for another", async () => {
    const { url, requests } = await startFaultServer(first(1, answering(401, graphError)));
    const asked: boolean[] = [];
    const accessToken = ({ force }: { force: boolean }) => `token-${asked.push(force)}`;
    const { data } = await createClient({ baseUrl: url, accessToken }).createMyProject({ body: {} });
    expect(data).toEqual({ id: "1" });
    expect(asked).toEqual([false, true]);
    expect(requests.map((request) => request.match(/^authorization: (.*)$/im)?.[1])).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  test("and only once", async () => {
    const { url, requests } = await startFaultServer(answering(401, graphError));
    const { error } = await createClient({ baseUrl: url, accessToken: () => "token" }).createMyProject({ body: {} });
    expect(error).toMatchObject({ kind: "status", status: 401, attempts: 2 });
    expect(requests.length).toBe(2);
  });

  test("a token that is a text is not sent again after 401", async () => {
    const { url, requests } = await startFaultServer(answering(401, graphError));
    await createClient({ baseUrl: url, accessToken: "token" }).createMyProject({ body: {} });
    expect(requests.length).toBe(1);
  });
});
