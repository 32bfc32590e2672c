import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../../src/mock/server.ts";
import { loadDocument } from "../support/document.ts";
import { start } from "../support/run.ts";

/** A service that answers with a body, and keeps the requests that it gets. */
async function startService(body: unknown) {
  const seen: { url: string; authorization: string | undefined; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const sent = (await request.toArray()).join("");
    seen.push({ url: request.url ?? "", authorization: request.headers.authorization, body: sent });
    response.writeHead(201, { "Content-Type": "application/json", "request-id": "of-the-service" });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const send = (url: string) =>
  fetch(`${url}/beta/me/profile/projects`, {
    method: "POST",
    headers: { Authorization: "Bearer s3cret", "Content-Type": "application/json" },
    body: '{"displayName":"Mine"}',
  });

test("a proxy passes requests on, token and all, and gives what the service answers", async () => {
  const service = await startService({ id: "1", displayName: "Theirs" });
  const mock = await startMock({ document: await loadDocument(), proxy: new URL(`${service.url}/beta`) });
  onTestFinished(() => mock.close());
  const response = await send(mock.url);
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ id: "1", displayName: "Theirs" });
  expect(response.headers.get("request-id")).toBe("of-the-service");
  expect(service.seen).toEqual([
    { url: "/beta/me/profile/projects", authorization: "Bearer s3cret", body: '{"displayName":"Mine"}' },
  ]);
});

test("it says where answers depart from the API description, and never prints the token", async () => {
  const service = await startService({ displayName: 7 });
  const command = start(["mock", "--port", "0", "--proxy", service.url]);
  const [, url = ""] = await command.printed(/at (http:\/\/\S+)\n.*Ctrl-C/s);
  await send(url);
  const [line] = await command.printed(/^POST .*$/m);
  expect(line).toMatch(/^POST \/beta\/me\/profile\/projects 201 \d+ ms {2}Response body .*(id|displayName)/);
  const [all] = await command.printed(/^.*$/s);
  expect(all).not.toContain("s3cret");
});

test("a service that is not there is a Graph error", async () => {
  const mock = await startMock({ document: await loadDocument(), proxy: new URL("http://127.0.0.1:9") });
  onTestFinished(() => mock.close());
  const response = await send(mock.url);
  expect(response.status).toBeGreaterThanOrEqual(500);
  expect(await response.json()).toMatchObject({ error: { message: expect.any(String) } });
});
