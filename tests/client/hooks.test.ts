import { describe, expect, test, vi } from "vitest";
import { createClient, type RequestEvent } from "../../generated/client.ts";

const guid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const busy = () => Response.json({}, { status: 503, headers: { "Retry-After": "0.001" } });

describe("tracing", () => {
  test("each request has an id of its own, which the hooks see", async () => {
    const answers = [busy(), busy(), Response.json({ id: "1" }, { status: 201, headers: { "request-id": "r" } })];
    const seen: [string, RequestEvent & { wait?: number }][] = [];
    const hook = (name: string) => (event: RequestEvent) => void seen.push([name, event]);
    const client = createClient({
      fetch: async () => answers.shift() ?? expect.unreachable(),
      onRequest: hook("request"),
      onResponse: hook("response"),
      onRetry: hook("retry"),
    });
    expect((await client.createMyProject({ body: {} })).data).toEqual({ id: "1" });
    expect(seen.map(([name, { attempt }]) => `${name} ${attempt}`)).toEqual([
      "request 1",
      "response 1",
      "retry 1",
      "request 2",
      "response 2",
      "retry 2",
      "request 3",
      "response 3",
    ]);
    const ids = seen.filter(([name]) => name === "request").map(([, { clientRequestId }]) => clientRequestId);
    for (const [, { clientRequestId, request }] of seen) {
      expect(clientRequestId).toMatch(guid);
      expect(request.headers.get("client-request-id")).toBe(clientRequestId);
    }
    expect(new Set(ids).size).toBe(3);
    expect(seen.find(([name]) => name === "retry")?.[1].wait).toBe(1);
  });

  test("an id that the caller gives is kept", async () => {
    const onRequest = vi.fn<(event: RequestEvent) => void>();
    const client = createClient({ fetch: async () => Response.json({ id: "1" }, { status: 201 }), onRequest });
    await client.createMyProject({ body: {}, params: { header: { "client-request-id": "mine" } } });
    expect(onRequest.mock.calls[0]?.[0].clientRequestId).toBe("mine");
  });

  test("where the platform has no randomUUID, the id is a GUID all the same", async () => {
    const { newGuid } = await import("../../src/client/guid.ts");
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const ids = Array.from({ length: 100 }, () => newGuid());
    vi.unstubAllGlobals();
    for (const id of ids) expect(id).toMatch(guid);
    expect(new Set(ids).size).toBe(100);
  });

  test("the error has the service's id of the request", async () => {
    const fetch = async () => Response.json({ error: {} }, { status: 400, headers: { "request-id": "r-1" } });
    expect((await createClient({ fetch }).createMyProject({ body: {} })).error?.requestId).toBe("r-1");
  });
});

test("what a hook throws is reported, and is no matter of the call", async () => {
  const thrown: unknown[] = [];
  const listen = (error: unknown) => void thrown.push(error);
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", listen);
  const fault = new Error("the hook's own");
  const fetch = async () => Response.json({ id: "1" }, { status: 201 });
  const client = createClient({
    fetch,
    onRequest: () => {
      throw fault;
    },
    onResponse: () => {
      throw fault;
    },
  });
  expect((await client.createMyProject({ body: {} })).data).toEqual({ id: "1" });
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("unhandledRejection", listen);
  for (const other of others) process.on("unhandledRejection", other);
  expect(thrown).toEqual([fault, fault]);
});

describe("settings of a call go before those of the client", () => {
  test("retry", async () => {
    const fetch = vi.fn(async () => busy());
    const client = createClient({ fetch, retry: false });
    await client.createMyProject({ body: {} });
    expect(fetch).toHaveBeenCalledTimes(1);
    await client.createMyProject({ body: {}, retry: { limit: 2 } });
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  test("timeout, which begins with the call and not with the client", async () => {
    const fetch = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return Response.json({ id: "1" }, { status: 201 });
    };
    const client = createClient({ fetch, timeout: 5_000 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await client.createMyProject({ body: {}, timeout: 10 })).error?.kind).toBe("timeout");
    expect((await client.createMyProject({ body: {}, timeout: 0 })).data).toEqual({ id: "1" });
    expect((await client.createMyProject({ body: {} })).data).toEqual({ id: "1" });
  });
});

test("a call that was made with a body that cannot be sent is an invalid request", async () => {
  const body: Record<string, unknown> = {};
  body.self = body;
  const fetch = vi.fn();
  const { error } = await createClient({ fetch }).createMyProject({ body });
  expect(error).toMatchObject({ kind: "invalid-request", attempts: 0, cause: expect.any(TypeError) });
  expect(fetch).not.toHaveBeenCalled();
});

test("a token that comes too late is given to nobody", async () => {
  const fetch = vi.fn(async () => Response.json({ id: "1" }, { status: 201 }));
  const accessToken = () => new Promise<string>((resolve) => setTimeout(resolve, 40, "late"));
  const { error } = await createClient({ fetch, accessToken, timeout: 10 }).createMyProject({ body: {} });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(error).toMatchObject({ kind: "timeout", attempts: 0 });
  expect(fetch).not.toHaveBeenCalled();
});
