import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient, type Kind } from "../../generated/client.ts";
import { type Behavior, respond, response, startErrorServer } from "../support/error-server.ts";

const serve = await startErrorServer();
const created = JSON.stringify({ id: "1" });
const graphError = JSON.stringify({ error: { code: "Some", message: "Message" } });
const html = ["<h1>Bad Gateway</h1>", { "Content-Type": "text/html" }] as const;
const fast = { baseDelay: 1, maxDelay: 2 };
const stopped = { "Content-Length": "99" }; // more than the body that follows

interface Case {
  name: string;
  behavior: Behavior;
  /** The error; none if the call succeeds. */
  error?: { kind: Kind; status?: number };
  /** The number of requests that the server receives. @default 1 */
  requests?: number;
  options?: ClientOptions;
}

/** Applies a behavior to the first requests, and responds to the others with success. */
const first =
  (limit: number, behavior: Behavior): Behavior =>
  (socket, count) =>
    (count <= limit ? behavior : respond(201, created))(socket, count);

const statuses: Case[] = [
  { name: "201", behavior: respond(201, created) },
  ...[400, 401, 403, 404, 415, 500].map((status) => ({
    name: `a declared ${status}`,
    behavior: respond(status, graphError),
    error: { kind: "status" as const, status },
  })),
  ...[200, 202, 204, 405, 409, 413, 418, 502, 504].map((status) => ({
    name: `an undeclared ${status}`,
    behavior: respond(status, status === 204 ? "" : graphError),
    error: { kind: "unexpected-status" as const, status },
  })),
  ...[301, 302, 303, 307, 308].map((status) => ({
    name: `a redirect ${status} to another host`,
    behavior: respond(status, "", { Location: "http://127.0.0.2:9/steal" }),
    error: { kind: "unexpected-status" as const, status },
  })),
];

const contents: Case[] = [
  ...[201, 400, 500].flatMap((status) =>
    [
      { name: `a ${status} without a body`, behavior: respond(status, "") },
      { name: `a ${status} with HTML`, behavior: respond(status, ...html) },
      { name: `a ${status} with truncated JSON`, behavior: respond(status, '{"id": "1"') },
    ].map((each) => ({ ...each, error: { kind: "invalid-response" as const, status } })),
  ),
  {
    name: "an undeclared 502 with HTML",
    behavior: respond(502, ...html),
    error: { kind: "unexpected-status", status: 502 },
  },
  { name: "JSON with the type of text", behavior: respond(201, created, { "Content-Type": "text/plain" }) },
  {
    name: "bytes that are not text",
    behavior: respond(201, "\u0000\ufffd"),
    error: { kind: "invalid-response", status: 201 },
  },
];

const connections: Case[] = [
  { name: "a reset before the response", behavior: (socket) => socket.resetAndDestroy(), error: { kind: "network" } },
  { name: "an end before the response", behavior: (socket) => socket.end(), error: { kind: "network" } },
  {
    name: "a reset in the head",
    behavior: (socket) => socket.write("HTTP/1.1 201 Crea", () => socket.resetAndDestroy()),
    error: { kind: "network" },
  },
  {
    name: "an end in the head",
    behavior: (socket) => socket.end("HTTP/1.1 201 Created\r\nContent-Le"),
    error: { kind: "network" },
  },
  {
    name: "a response that is not HTTP",
    behavior: (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n\r\n"),
    error: { kind: "network" },
  },
  {
    name: "an end in the body",
    behavior: respond(201, '{"id":', stopped),
    error: { kind: "invalid-response", status: 201 },
  },
  {
    name: "an end in a chunk",
    behavior: (socket) => socket.end('HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"id"\r\n'),
    error: { kind: "invalid-response", status: 201 },
  },
];

const stalls: Case[] = (["timeout", "totalTimeout"] as const).flatMap((setting) =>
  [
    { name: "a response that never begins", behavior: () => {} },
    { name: "a head that never ends", behavior: write("HTTP/1.1 201 Created\r\nContent-") },
    { name: "a body that never begins", behavior: write(response(201, "", stopped)), status: 201 },
    { name: "a body that never ends", behavior: write(response(201, '{"id"', stopped)), status: 201 },
    { name: "a body of 429 that never ends", behavior: write(response(429, "{", stopped)), status: 429 },
  ].map(({ name, behavior, status }) => ({
    name: `${name}, with ${setting}`,
    behavior,
    error: { kind: "timeout" as const, ...(status && { status }) },
    options: { [setting]: 500 },
  })),
);

const retries: Case[] = [
  ...[429, 503].flatMap((status) => {
    const behavior = respond(status, graphError);
    const error = { kind: "status" as const, status };
    return [
      { name: `one ${status}, then success`, behavior: first(1, behavior), requests: 2 },
      { name: `three ${status}, then success`, behavior: first(3, respond(status, "")), requests: 4 },
      { name: `a permanent ${status}`, behavior, error, requests: 4 },
      { name: `a ${status} without retries`, behavior, error, options: { retry: false as const } },
      { name: `a ${status} with one retry`, behavior, error, requests: 2, options: { retry: { ...fast, limit: 1 } } },
      {
        name: `a ${status} that asks for too long a wait`,
        behavior: respond(status, graphError, { "Retry-After": "61" }),
        error,
      },
      {
        name: `a ${status} whose wait exceeds the time of the call`,
        behavior: respond(status, graphError, { "Retry-After": "30" }),
        error,
        options: { totalTimeout: 5_000 },
      },
    ];
  }),
  {
    name: "a permanent 429 without a body",
    behavior: respond(429, ""),
    error: { kind: "invalid-response", status: 429 },
    requests: 4,
  },
  {
    name: "a 503, then a reset",
    behavior: (socket, count) => (count === 1 ? respond(503, graphError)(socket, 1) : socket.resetAndDestroy()),
    error: { kind: "network" },
    requests: 2,
  },
  {
    name: "a 429, then a 500",
    behavior: (socket, count) => respond(count === 1 ? 429 : 500, graphError)(socket, count),
    error: { kind: "status", status: 500 },
    requests: 2,
  },
];

test.concurrent.each([...statuses, ...contents, ...connections, ...stalls, ...retries])(
  "$name",
  async ({ behavior, error: expected, requests: count = 1, options }) => {
    const { url, requests } = serve(behavior);
    const client = createClient({ baseUrl: url, accessToken: "s3cret-token", retry: fast, ...options });
    const { data, error } = await client.createMyProject({ body: { displayName: "s3cret-body" } });
    if (expected)
      expect(error).toMatchObject({ status: undefined, ...expected, operation: "createMyProject", attempts: count });
    else expect(error).toBeUndefined();
    expect(data).toEqual(expected ? undefined : { id: "1" });
    expect(requests.length).toBe(count);
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error ?? null)).not.toContain("s3cret");
  },
);

test("a reset after the head", async () => {
  let reset = () => {};
  const { url } = serve((socket) => {
    reset = () => socket.resetAndDestroy();
    socket.write(response(201, "", stopped));
  });
  const { error } = await createClient({ baseUrl: url, onResponse: () => reset() }).createMyProject({ body: {} });
  expect(error).toMatchObject({ kind: "invalid-response", status: 201, attempts: 1 });
});

test("a port that refuses connections", async () => {
  const baseUrl = serve(() => {}).url.replace("127.0.0.1", "127.0.0.3");
  const { error } = await createClient({ baseUrl }).createMyProject({ body: {} });
  expect(error).toMatchObject({ kind: "network", attempts: 1, cause: expect.any(Error) });
});

test("an unknown host", async () => {
  const { error } = await createClient({ baseUrl: "http://none.localhost:9" }).createMyProject({ body: {} });
  expect(error?.kind).toBe("network");
});

describe("aborted", () => {
  /** Each stage of a call: what the server does, and the options with which the client aborts there. */
  const stages: Record<string, (abort: () => void) => { behavior?: Behavior; options?: ClientOptions }> = {
    "while waiting for the access token": (abort) => ({
      options: {
        accessToken: () => {
          abort();
          return new Promise(() => {});
        },
      },
    }),
    "before the response": (abort) => ({ behavior: abort }),
    "in the head": (abort) => ({ behavior: (socket) => socket.write("HTTP/1.1 201 Created\r\n", abort) }),
    "in the body": (abort) => ({ behavior: write(response(201, "{", stopped)), options: { onResponse: abort } }),
    "while waiting for a retry": (abort) => ({
      behavior: respond(429, graphError, { "Retry-After": "30" }),
      options: { onRetry: abort },
    }),
  };

  test.each(Object.entries(stages))("%s", async (name, stage) => {
    for (const reason of [undefined, new Error("mine"), "text", new DOMException("late", "TimeoutError")]) {
      const controller = new AbortController();
      const { behavior = () => {}, options } = stage(() => setImmediate(() => controller.abort(reason)));
      const { url, requests } = serve(behavior);
      const client = createClient({ baseUrl: url, ...options });
      const { error } = await client.createMyProject({ body: {}, signal: controller.signal });
      expect(error?.kind).toBe("aborted");
      expect(error?.cause).toBe(controller.signal.reason);
      expect(requests.length).toBe(name.includes("token") ? 0 : 1);
    }
  });

  test("before the call", async () => {
    const { url, requests } = serve(respond(201, created));
    const { error } = await createClient({ baseUrl: url }).createMyProject({ body: {}, signal: AbortSignal.abort() });
    expect(error).toMatchObject({ kind: "aborted", attempts: 0 });
    expect(requests).toEqual([]);
  });

  test("after the call, without effect", async () => {
    const controller = new AbortController();
    const client = createClient({ baseUrl: serve(respond(201, created)).url });
    const { data } = await client.createMyProject({ body: {}, signal: controller.signal });
    controller.abort();
    expect(data).toEqual({ id: "1" });
  });
});

describe("access tokens", () => {
  test.each<[name: string, accessToken: () => string | Promise<string>]>([
    ["throws", fail],
    ["rejects", async () => fail()],
    ["returns an empty string", () => ""],
    ["does not return a string", () => undefined as unknown as string],
    ["returns two lines", () => "s3cret\r\nX-Injected: 1"],
    ["returns a character that no header can have", () => "s3cret\u{1F511}"],
  ])("nothing is sent if the function %s", async (_name, accessToken) => {
    const { url, requests } = serve(respond(201, created));
    const { error } = await createClient({ baseUrl: url, accessToken }).createMyProject({ body: {} });
    expect(error).toMatchObject({ kind: "invalid-request", attempts: 0, cause: expect.any(Error) });
    expect(inspect(error)).not.toContain("s3cret");
    expect(requests).toEqual([]);
  });

  test("after 401 a new token is requested, once", async () => {
    const { url, requests } = serve(first(1, respond(401, graphError)));
    const forced: boolean[] = [];
    const accessToken = ({ force }: { force: boolean }) => `token-${forced.push(force)}`;
    const { data } = await createClient({ baseUrl: url, accessToken }).createMyProject({ body: {} });
    expect(data).toEqual({ id: "1" });
    expect(forced).toEqual([false, true]);
    expect(requests.map((request) => request.match(/^authorization: (.*)$/im)?.[1])).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  test("a second 401 is final", async () => {
    const { url, requests } = serve(respond(401, graphError));
    const { error } = await createClient({ baseUrl: url, accessToken: () => "token" }).createMyProject({ body: {} });
    expect(error).toMatchObject({ kind: "status", status: 401, attempts: 2 });
    expect(requests.length).toBe(2);
  });

  test("a token that is a string is not sent again", async () => {
    const { url, requests } = serve(respond(401, graphError));
    await createClient({ baseUrl: url, accessToken: "token" }).createMyProject({ body: {} });
    expect(requests.length).toBe(1);
  });
});

function fail(): never {
  throw new Error("no token");
}

function write(text: string): Behavior {
  return (socket) => socket.write(text);
}
