import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { stripVTControlCharacters } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { startFromFlags } from "../../src/cli/mock-flags.ts";
import { loadDocument } from "../support/document.ts";

/** Starts a service that responds with a body, and records what it receives. */
async function startService(body: unknown) {
  const received: { url: string | undefined; authorization: string | undefined; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const { url, headers } = request;
    received.push({ url, authorization: headers.authorization, body: (await request.toArray()).join("") });
    response.writeHead(201, { "Content-Type": "application/json", "request-id": "of-the-service" });
    response.end(JSON.stringify(body));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** Posts a project through a mock of the command that forwards to a URL, and returns what the mock prints too. */
async function postThroughProxy(proxy: string) {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  const { mock } = await startFromFlags({ port: "0", host: "127.0.0.1", proxy }, loadDocument);
  onTestFinished(() => mock.close());
  const response = await fetch(`${mock.url}/beta/me/profile/projects`, {
    method: "POST",
    headers: { Authorization: "Bearer s3cret", "Content-Type": "application/json" },
    body: '{"displayName":"Mine"}',
  });
  const { status, headers } = response;
  const body: unknown = await response.json();
  await vi.waitFor(() => expect(log).toHaveBeenCalled());
  return { status, headers, body, printed: stripVTControlCharacters(log.mock.calls.join("\n")) };
}

test("a proxy forwards requests with their token, and returns the response as it is", async () => {
  const service = await startService({ id: "1", displayName: "Theirs" });
  const { status, headers, body } = await postThroughProxy(`${service.url}/beta`);
  expect(status).toBe(201);
  expect(body).toEqual({ id: "1", displayName: "Theirs" });
  expect(headers.get("request-id")).toBe("of-the-service");
  expect(service.received).toEqual([
    { url: "/beta/me/profile/projects", authorization: "Bearer s3cret", body: '{"displayName":"Mine"}' },
  ]);
});

test("a proxy prints where responses deviate from the API description, and no token", async () => {
  const { printed } = await postThroughProxy((await startService({ displayName: 7 })).url);
  expect(printed).toMatch(/^POST \/beta\/me\/profile\/projects 201 \d+ ms {2}Response body .*(id|displayName)/);
  expect(printed).not.toContain("s3cret");
});

test("a service that is not there is an error of Graph's shape", async () => {
  const { status, body } = await postThroughProxy("http://127.0.0.1:9");
  expect(status).toBeGreaterThanOrEqual(500);
  expect(body).toMatchObject({ error: { message: expect.any(String) } });
});
