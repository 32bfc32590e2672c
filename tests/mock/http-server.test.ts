import { once } from "node:events";
import type { IncomingMessage, ServerOptions, ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createHttpServer } from "../../src/mock/http-server.ts";
import { send } from "../../src/mock/send.ts";
import { expectGraphError, parseResponses } from "../support/raw-http.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Starts a server. `exchange` sends parts one after the other on a connection, and returns all responses. */
async function startServer(handle: Handler = echo, options: ServerOptions = {}) {
  const server = createHttpServer(handle, options);
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const exchange = async (...parts: string[]) => {
    const socket = connect(port, "127.0.0.1");
    const received = socket.toArray();
    for (const part of parts) {
      socket.write(part);
      await delay(20);
    }
    return parseResponses(Buffer.concat(await received));
  };
  return { port, exchange };
}

/** Responds with the path of a request, once its body has arrived; below `/slow` after 100 ms. */
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await request.toArray().catch(() => response.destroy());
  if (request.url?.startsWith("/slow")) await delay(100);
  send(request, response, { status: 200, headers: {}, body: request.url });
}

const get = (path: string, headers = "Host: mock\r\n") => `GET ${path} HTTP/1.1\r\n${headers}\r\n`;
const post = "POST / HTTP/1.1\r\nHost: mock\r\n";

describe("a request that the handler does not get", () => {
  test.each<[what: string, request: string, status: number, message: string]>([
    ["no host", get("/", ""), 400, "The header Host is missing."],
    [
      "another expectation",
      get("/", "Host: mock\r\nExpect: other\r\n"),
      417,
      "Expected Expect: 100-continue, got other.",
    ],
    ["CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 501, "The mock does not open connections to others."],
    ["what is not HTTP", "nonsense\r\n\r\n", 400, "Invalid HTTP request: Parse Error"],
    ["headers over the limit", get("/", `Host: mock\r\nX: ${"x".repeat(20_000)}\r\n`), 431, "Header overflow"],
    ["an invalid chunk", `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400, "Invalid character in chunk size"],
    [
      "long chunk extensions",
      `${post}Transfer-Encoding: chunked\r\n\r\n2;${"a".repeat(20_000)}\r\n`,
      413,
      "Chunk extensions",
    ],
  ])("%s gets an error of Graph's shape, and the connection ends", async (_what, request, status, message) => {
    const { exchange } = await startServer();
    const [response, ...more] = await exchange(request);
    expect(response?.status).toBe(status);
    expect(expectGraphError(response ?? expect.unreachable()).message).toContain(message);
    expect(response?.head).toMatch(/^connection: close$/im);
    expect(more).toEqual([]);
  });

  test.each([
    ["headers", "GET / HTTP/1.1\r\nHo"],
    ["body", `${post}Content-Length: 5\r\n\r\n{`],
  ])("incomplete %s get 408 in time", async (_what, request) => {
    const { exchange } = await startServer(echo, {
      headersTimeout: 50,
      requestTimeout: 50,
      connectionsCheckingInterval: 10,
    });
    const [response = expect.unreachable("no response")] = await exchange(request);
    expect(response.status).toBe(408);
    expect(expectGraphError(response).code).toBe("RequestTimeout");
  });

  test("HTTP/1.0 needs no host, and has no expectations", async () => {
    const { exchange } = await startServer();
    const [response] = await exchange("GET /a HTTP/1.0\r\nExpect: other\r\n\r\n");
    expect(response).toMatchObject({ status: 200, body: "/a" });
  });

  test("a body that is announced with Expect: 100-continue is asked for", async () => {
    const { exchange } = await startServer();
    const responses = await exchange(
      `${post}Connection: close\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n`,
      "{}",
    );
    expect(responses.map(({ status }) => status)).toEqual([100, 200]);
  });
});

describe("on a pipelined connection", () => {
  test.each([
    ["what is not HTTP", "nonsense\r\n\r\n", 400],
    ["no host", get("/", ""), 400],
    ["another expectation", get("/", "Host: mock\r\nExpect: other\r\n"), 417],
    ["CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 501],
    ["an invalid chunk", `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400],
    ["headers over the limit", get("/", `Host: mock\r\nX: ${"x".repeat(20_000)}\r\n`), 431],
  ])("the error for %s comes after the responses to earlier requests", async (_what, request, status) => {
    const { exchange } = await startServer();
    const expected = [
      { status: 200, body: "/slow/1" },
      { status: 200, body: "/2" },
      { status, body: expect.stringContaining('"error"') },
    ];
    expect(await exchange(get("/slow/1") + get("/2") + request)).toMatchObject(expected);
    expect(await exchange(get("/slow/1") + get("/2"), request, "more\r\n\r\n")).toMatchObject(expected);
  });

  test("an error comes after a response that has been sent", async () => {
    const { exchange } = await startServer();
    expect(await exchange(get("/1"), "nonsense\r\n\r\n")).toMatchObject([{ status: 200 }, { status: 400 }]);
  });

  test("an error in a body that the response did not wait for ends the connection", async () => {
    const { exchange } = await startServer(async (request, response) => {
      send(request, response, { status: 200, headers: {}, body: "early" });
    });
    const responses = await exchange(`${post}Transfer-Encoding: chunked\r\n\r\n`, "zz\r\n");
    expect(responses[0]).toMatchObject({ status: 200, body: "early" });
  });
});

describe("a handler that fails", () => {
  const failing: [what: string, handle: Handler, reason: string][] = [
    ["rejects", () => Promise.reject(new Error("a\u202eb\nsecret")), "a?b?secret"],
    [
      "throws what is not an error",
      async () => {
        throw "text";
      },
      "text",
    ],
    [
      "sends an invalid header value",
      sendsHeaders({ "X-Price": "5 \u20ac" }),
      'Invalid character in header content ["X-Price"]',
    ],
    [
      "sends an invalid header name",
      sendsHeaders({ "X Price": "5" }),
      'Header name must be a valid HTTP token ["X Price"]',
    ],
    ["sends an invalid status", sendsStatus(1000), "Invalid status code: 1000"],
    ["sends a status that is not final", sendsStatus(101), "Status 101 is not that of a response."],
    ["sends a body that JSON cannot represent", sendsBody(1n), "Do not know how to serialize a BigInt"],
  ];

  test.each(failing)("when it %s, the response is 500, and one line is printed", async (_what, handle, reason) => {
    const onError = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => onError.mockRestore());
    const { exchange } = await startServer(handle);
    const [response = expect.unreachable("no response"), ...more] = await exchange(get("/a"));
    expect(response.status).toBe(500);
    expect(expectGraphError(response).message).toBe("The mock failed; see the error in its terminal.");
    expect(more).toEqual([]);
    expect(onError).toHaveBeenCalledExactlyOnceWith(`GET /a failed: ${reason}`);
  });

  test("after it has sent its response, prints one line", async () => {
    const onError = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => onError.mockRestore());
    const { exchange } = await startServer(async (request, response) => {
      await echo(request, response);
      throw new Error("late");
    });
    const responses = await exchange(get("/a", "Host: mock\r\nConnection: close\r\n"));
    expect(responses).toMatchObject([{ status: 200, body: "/a" }]);
    expect(onError).toHaveBeenCalledExactlyOnceWith("GET /a failed: late");
  });
});

test("a client that resets its connection has no effect on others", async () => {
  const { port, exchange } = await startServer();
  const connectTo = "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n";
  for (const request of [
    get("/slow"),
    get("/slow") + connectTo,
    connectTo,
    `${post}Content-Length: 9\r\n\r\n{`,
    "non",
  ]) {
    const socket = connect(port, "127.0.0.1");
    socket.write(request);
    await delay(20);
    socket.resetAndDestroy();
  }
  expect(await exchange(get("/a", "Host: mock\r\nConnection: close\r\n"))).toMatchObject([{ status: 200, body: "/a" }]);
});

function sendsHeaders(headers: Record<string, string>): Handler {
  return async (request, response) => send(request, response, { status: 200, headers, body: "" });
}

function sendsStatus(status: number): Handler {
  return async (request, response) => send(request, response, { status, headers: {}, body: "" });
}

function sendsBody(body: unknown): Handler {
  return async (request, response) => send(request, response, { status: 200, headers: {}, body });
}
