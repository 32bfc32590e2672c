import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient, type Kind } from "../../generated/client.ts";
import { type Behavior, respond, response, startErrorServer } from "../support/error-server.ts";

const serve = await startErrorServer();
const created = JSON.stringify({ id: "1" });
const graphError = JSON.stringify({ error: { code: "Some", message: "Message" } });
const fast = { baseDelay: 1, maxDelay: 2 };
const truncated = { "Content-Length": "99" };

/** What happens, what the server does, the error if there is one, the number of requests, and the client's options. */
type Case = [
  name: string,
  behavior: Behavior,
  error?: Expected | undefined,
  requests?: number,
  options?: ClientOptions,
];
type Expected = { kind: Kind; status?: number; body?: unknown };

const declared = (status: number): Expected => ({ kind: "status", status, body: JSON.parse(graphError) });
const undeclared = (status: number, body = graphError): Expected => ({ kind: "unexpected-status", status, body });
const invalid = (status: number): Expected => ({ kind: "invalid-response", status });
const network: Expected = { kind: "network" };

/** Applies a behavior to the first requests, and responds to the others with success. */
const first =
  (limit: number, behavior: Behavior): Behavior =>
  (socket, count) =>
    (count <= limit ? behavior : respond(201, created))(socket, count);

const write =
  (text: string): Behavior =>
  (socket) =>
    socket.write(text);

const cases: Case[] = [
  ["201", respond(201, created)],
  ["201 with the media type of text", respond(201, created, { "Content-Type": "text/plain" })],
  ["201 with bytes that are not text", respond(201, "\u0000\ufffd"), invalid(201)],
  ...[400, 401, 403, 404, 415, 500].map((status): Case => [`${status}`, respond(status, graphError), declared(status)]),
  ...[200, 202, 405, 409, 413, 418, 502, 504].map(
    (status): Case => [`undeclared ${status}`, respond(status, graphError), undeclared(status)],
  ),
  ["undeclared 204", respond(204, ""), undeclared(204, "")],
  ["undeclared 502 with HTML", respond(502, "<h1>", { "Content-Type": "text/html" }), undeclared(502, "<h1>")],
  ...[301, 302, 303, 307, 308].map(
    (status): Case => [
      `a redirect ${status} to another host`,
      respond(status, "", { Location: "http://127.0.0.2:9/steal" }),
      undeclared(status, ""),
    ],
  ),
  ...[201, 400, 500].flatMap((status): Case[] => [
    [`${status} without a body`, respond(status, ""), invalid(status)],
    [`${status} with HTML`, respond(status, "<h1>Bad</h1>", { "Content-Type": "text/html" }), invalid(status)],
    [`${status} with half of the JSON`, respond(status, '{"id": "1"'), invalid(status)],
  ]),

  ["a reset before the response", (socket) => socket.resetAndDestroy(), network],
  ["an end before the response", (socket) => socket.end(), network],
  ["a reset in the head", (socket) => socket.write("HTTP/1.1 201 Crea", () => socket.resetAndDestroy()), network],
  ["an end in the head", (socket) => socket.end("HTTP/1.1 201 Created\r\nContent-Le"), network],
  ["a response that is not HTTP", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n\r\n"), network],
  ["an end in the body", respond(201, '{"id":', truncated), invalid(201)],
  [
    "an end in a chunk",
    (socket) => socket.end('HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"id"\r\n'),
    invalid(201),
  ],

  ...[{ timeout: 500 }, { totalTimeout: 500 }].flatMap((options): Case[] => {
    const [name] = Object.keys(options);
    const timeout = (status?: number): Expected => ({ kind: "timeout", ...(status && { status }) });
    return [
      [`${name}: a response that never begins`, () => {}, timeout(), 1, options],
      [`${name}: a head that never ends`, write("HTTP/1.1 201 Created\r\nContent-"), timeout(), 1, options],
      [`${name}: a body that never begins`, write(response(201, "", truncated)), timeout(201), 1, options],
      [`${name}: a body that never ends`, write(response(201, '{"id"', truncated)), timeout(201), 1, options],
      [`${name}: a body of 429 that never ends`, write(response(429, "{", truncated)), timeout(429), 1, options],
    ];
  }),

  ...[429, 503].flatMap((status): Case[] => {
    const refuse = respond(status, graphError);
    const refuseFor = (seconds: string) => respond(status, graphError, { "Retry-After": seconds });
    return [
      [`one ${status}, then success`, first(1, refuse), undefined, 2],
      [`three ${status} without a body, then success`, first(3, respond(status, "")), undefined, 4],
      [`a permanent ${status}`, refuse, declared(status), 4],
      [`${status} with retry: false`, refuse, declared(status), 1, { retry: false }],
      [`${status} with a limit of 1`, refuse, declared(status), 2, { retry: { ...fast, limit: 1 } }],
      [`${status} with a wait over maxWait`, refuseFor("61"), declared(status)],
      [`${status} with a wait over totalTimeout`, refuseFor("30"), declared(status), 1, { totalTimeout: 5_000 }],
    ];
  }),
  ["a permanent 429 without a body", respond(429, ""), invalid(429), 4],
  [
    "503, then a reset",
    (socket, count) => (count === 1 ? respond(503, graphError)(socket, 1) : socket.resetAndDestroy()),
    network,
    2,
  ],
  ["429, then 500", (socket, count) => respond(count === 1 ? 429 : 500, graphError)(socket, count), declared(500), 2],
];

test.concurrent.each(cases)("%s", async (_name, behavior, expected, count = 1, options = {}) => {
  const { url, requests } = serve(behavior);
  const client = createClient({ baseUrl: url, accessToken: "s3cret-token", retry: fast, ...options });
  const { data, error } = await client.createMyProject({ body: { displayName: "s3cret-body" } });
  const operation = "createMyProject";
  if (expected)
    expect(error).toMatchObject({ status: undefined, body: undefined, ...expected, operation, attempts: count });
  else expect(error).toBeUndefined();
  expect(data).toEqual(expected ? undefined : { id: "1" });
  expect(requests.length).toBe(count);
  expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error ?? null)).not.toContain("s3cret");
});

test("a reset after the head", async () => {
  let reset = () => {};
  const { url } = serve((socket) => {
    reset = () => socket.resetAndDestroy();
    socket.write(response(201, "", truncated));
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
    "in the body": (abort) => ({ behavior: write(response(201, "{", truncated)), options: { onResponse: abort } }),
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
