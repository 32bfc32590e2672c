import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  type CallError,
  type ClientOptions,
  connect,
  createClient,
  type Endpoint,
  type Kind,
} from "../../generated/client.ts";
import { serializeAsIs } from "../../src/client/form.ts";
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
const invalid = (status: number, body?: unknown): Expected => ({ kind: "invalid-response", status, body });
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
  ["201 with bytes that are not text", respond(201, "\u0000\ufffd"), invalid(201, "\u0000\ufffd")],
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
    [`${status} without a body`, respond(status, ""), invalid(status, "")],
    [`${status} with HTML`, respond(status, "<h1>", { "Content-Type": "text/html" }), invalid(status, "<h1>")],
    [`${status} with half of the JSON`, respond(status, '{"id": "1"'), invalid(status, '{"id": "1"')],
    ...[null, true, 5, "text", [], [{}]].map(
      (body): Case => [
        `${status} with JSON that is no object: ${JSON.stringify(body)}`,
        respond(status, JSON.stringify(body)),
        invalid(status, body),
      ],
    ),
  ]),
  ...[
    {},
    { message: "Forbidden" },
    { error: null },
    { error: "Forbidden" },
    { error: [] },
    { error: {} },
    { error: { code: "Some" } },
    { error: { message: "Message" } },
    { error: { code: 5, message: "Message" } },
    { error: { code: null, message: "Message" } },
  ].map(
    (body): Case => [
      `403 without what its type promises: ${JSON.stringify(body)}`,
      respond(403, JSON.stringify(body)),
      invalid(403, body),
    ],
  ),

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
  ["a permanent 429 without a body", respond(429, ""), invalid(429, ""), 4],
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

test("201 without a required property is success, because the object exists", async () => {
  const client = createClient({ baseUrl: serve(respond(201, "{}")).url });
  expect((await client.createMyProject({ body: {} })).data).toEqual({});
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

  test.each([{}, { aborted: false }, "abort"])("by no signal: %j", async (signal) => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const client = createClient({ fetch: () => expect.unreachable() });
    const { error } = await client.createMyProject({ body: {}, signal: signal as AbortSignal });
    expect(error?.message).toBe("createMyProject: invalid-request: Invalid signal: expected an AbortSignal");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("by a signal that is null, which never aborts", async () => {
    const client = createClient({ baseUrl: serve(respond(201, created)).url });
    const { data } = await client.createMyProject({ body: {}, signal: null as unknown as AbortSignal });
    expect(data).toEqual({ id: "1" });
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

  test("after other responses no new token is requested", async () => {
    const statuses = [401, 503, 201];
    const { url } = serve((socket, count) => respond(statuses[count - 1] ?? 500, created)(socket, count));
    const forced: boolean[] = [];
    const accessToken = ({ force }: { force: boolean }) => `token-${forced.push(force)}`;
    const client = createClient({ baseUrl: url, accessToken, retry: fast });
    expect((await client.createMyProject({ body: {} })).data).toEqual({ id: "1" });
    expect(forced).toEqual([false, true, false]);
  });

  test("a retry is not sent if the function throws", async () => {
    const { url, requests } = serve(respond(503, graphError));
    const accessToken = vi.fn((): string => fail()).mockReturnValueOnce("token");
    const { error } = await createClient({ baseUrl: url, accessToken, retry: fast }).createMyProject({ body: {} });
    expect(error).toMatchObject({ kind: "invalid-request", attempts: 1, status: undefined });
    expect(requests.length).toBe(1);
  });

  test("a second 401 is final, also after a retry", async () => {
    const statuses = [401, 503, 401];
    const { url } = serve((socket, count) => respond(statuses[count - 1] ?? 500, graphError)(socket, count));
    const { error } = await createClient({ baseUrl: url, accessToken: () => "token", retry: fast }).createMyProject({
      body: {},
    });
    expect(error).toMatchObject({ kind: "status", status: 401, attempts: 3 });
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

describe("the message says the reason:", () => {
  const refusal = (code: unknown) => JSON.stringify({ error: { code, message: "Message" } });
  test.each<[message: string, behavior: Behavior, options?: ClientOptions]>([
    ["403 ErrorAccessDeniedForRole", respond(403, refusal("ErrorAccessDeniedForRole"))],
    ["404 Request_ResourceNotFound", respond(404, refusal("Request_ResourceNotFound"))],
    ["400 some-code.v2", respond(400, refusal("some-code.v2"))],
    ["400", respond(400, refusal("two\nlines"))],
    ["400", respond(400, refusal(""))],
    ["400", respond(400, refusal("x".repeat(65)))],
    [`400 ${"x".repeat(64)}`, respond(400, refusal("x".repeat(64)))],
    ["400 x", respond(400, refusal("x"))],
    ["unexpected-status 418", respond(418, refusal("Some"))],
    ["invalid-response 201: The body is not JSON", respond(201, "<h1>")],
    ["invalid-response 201: body must be object", respond(201, "[]")],
    ["invalid-response 403: body.error must be object", respond(403, "{}")],
    ["invalid-response 403: body.error.code must be string", respond(403, '{"error":{}}')],
    ["network: ECONNRESET", (socket) => socket.resetAndDestroy()],
    ["timeout", () => {}, { timeout: 50 }],
    ["invalid-request: no token", () => {}, { accessToken: fail }],
    [
      "invalid-request: Invalid access token: expected visible ASCII characters",
      () => {},
      { accessToken: "two words" },
    ],
  ])("%s", async (message, behavior, options) => {
    const { url } = serve(behavior);
    const { error } = await createClient({ baseUrl: url, ...options }).createMyWebAccount({ body: {} });
    expect(error?.message).toBe(`createMyWebAccount: ${message}`);
  });
});

describe("the message of a failure of the caller's fetch has its code, if that is a string:", () => {
  const coded = (code: unknown, cause?: unknown) => Object.assign(new TypeError("fetch failed", { cause }), { code });
  test.each<[message: string, cause: unknown]>([
    ["network: ECONNREFUSED", coded(undefined, coded("ECONNREFUSED"))],
    ["network: EPROTO", coded("EPROTO")],
    ["network", coded("EPROTO", coded(undefined))],
    ["network", new DOMException("fetch failed", "NetworkError")], // with the code 19
    ["network", { code: "EPROTO" }],
    ["network", "EPROTO"],
    ["network", undefined],
  ])("%s", async (message, cause) => {
    const { error } = await createClient({ fetch: () => Promise.reject(cause) }).createMyProject({ body: {} });
    expect(error).toMatchObject({ kind: "network", message: `createMyProject: ${message}`, cause });
  });

  test("network, if it throws when it is read", async () => {
    const broken = Object.defineProperty(new Error("fetch failed"), "cause", { get: fail });
    const { error } = await createClient({ fetch: () => Promise.reject(broken) }).createMyProject({ body: {} });
    expect(error).toMatchObject({ kind: "network", attempts: 1, cause: new Error("no token") });
  });
});

test("options that are null are an invalid request", async () => {
  const { createMyProject } = createClient({ fetch: () => expect.unreachable() });
  expect((await createMyProject(null as unknown as { body: object })).error?.kind).toBe("invalid-request");
});

describe("a request that the platform refuses is invalid, and not sent:", () => {
  const call = (endpoint: Partial<Endpoint>, clientOptions: ClientOptions, options: object) => {
    const endpoints = { call: { method: "POST", path: "/", responses: { 201: {} }, ...endpoint } };
    const client = connect(endpoints, [], clientOptions) as {
      call: (options: object) => Promise<{ error?: CallError }>;
    };
    return client.call(options);
  };

  test.each<[name: string, method: string, options: object]>([
    ["a body of GET", "GET", { body: {} }],
    ["a body of HEAD", "HEAD", { body: "" }],
    ["TRACE", "TRACE", {}],
    ["an unknown option", "POST", { request: { mode: "navigate" } }],
  ])("%s", async (_name, method, options) => {
    for (const onRequest of [undefined, vi.fn()]) {
      const { url, requests } = serve(respond(201, created));
      const { error } = await call({ method }, { baseUrl: url, onRequest }, options);
      expect(error).toMatchObject({ kind: "invalid-request", attempts: 0, cause: expect.any(TypeError) });
      expect(requests).toEqual([]);
    }
  });

  test("but not one whose body could not be read to its end", async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error("no more")) });
    const { url } = serve(respond(201, created));
    const options = { body, request: { duplex: "half" } };
    const { error } = await call({ serializeBody: serializeAsIs }, { baseUrl: url }, options);
    expect(error).toMatchObject({ kind: "network", attempts: 1 });
  });
});

describe("a secret is not in the error that the client makes of", () => {
  const secretsOf = (error: unknown) => inspect(error, { depth: 9, showHidden: true });

  test("a response that quotes it and is no JSON, but for the body", async () => {
    const { url } = serve(respond(201, "s3cret-token s3cret-body"));
    const { error } = await createClient({ baseUrl: url }).createMyProject({ body: {} });
    expect(error?.body).toBe("s3cret-token s3cret-body");
    expect(error?.message + secretsOf(error?.cause)).not.toContain("s3cret");
  });

  test("a header that is not valid", async () => {
    const headers = { Authorization: "Bearer s3cret\n" + "token" };
    const { error } = await createClient({ fetch: () => expect.unreachable() }).createMyProject({ body: {}, headers });
    expect(error?.message).toBe("createMyProject: invalid-request: Invalid header name or value");
    expect(secretsOf(error)).not.toContain("s3cret");
  });

  test("a failure of the caller's fetch that quotes the request, but for the cause", async () => {
    const cause = new Error("s3cret-token");
    const { error } = await createClient({ fetch: async () => Promise.reject(cause) }).createMyProject({ body: {} });
    expect(error?.message).toBe("createMyProject: network");
    expect(error?.cause).toBe(cause);
  });

  test("a reason to abort, but for the cause", async () => {
    const reason = Object.assign(new Error("s3cret"), { code: "s3cret" });
    const signal = AbortSignal.abort(reason);
    const { error } = await createClient({ fetch: () => expect.unreachable() }).createMyProject({ body: {}, signal });
    expect(error?.message).toBe("createMyProject: aborted");
    expect(error?.cause).toBe(reason);
  });
});

describe("a fetch that returns no Response:", () => {
  const text = async () => created;
  test.each<unknown>([
    ...[undefined, null, "text", {}, { ok: true, status: 201, json: async () => ({ id: "1" }) }],
    ...[
      { status: 201, text },
      { status: 201, headers: {}, text },
      { status: 201, headers: new Headers() },
    ],
  ])("%j", async (value) => {
    const { error } = await createClient({ fetch: async () => value as Response }).createMyProject({ body: {} });
    const message = "createMyProject: invalid-response: fetch returned no Response";
    expect(error).toMatchObject({ kind: "invalid-response", attempts: 1, message });
  });

  test("what the client reads of one is enough", async () => {
    const stub = { status: 201, headers: new Headers(), text: async () => created };
    const { data } = await createClient({ fetch: async () => stub as Response }).createMyProject({ body: {} });
    expect(data).toEqual({ id: "1" });
  });

  test("its properties throw", async () => {
    const get = () => {
      throw new Error("no headers");
    };
    const stub = { status: 403, headers: { get }, text: async () => graphError } as unknown as Response;
    const { error } = await createClient({ fetch: async () => stub }).createMyProject({ body: {} });
    expect(error).toMatchObject({ message: "createMyProject: invalid-response: no headers" });
  });
});

function fail(): never {
  throw new Error("no token");
}
