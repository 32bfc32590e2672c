import { describe, expect, test } from "vitest";
import { createClient, servers } from "../../generated/client.ts";

describe("access tokens may be sent to", () => {
  test.each([
    ...Object.values(servers),
    "https://graph.microsoft.com/v1.0",
    "https://GRAPH.microsoft.com/beta/",
    "http://localhost:4010",
    "https://localhost",
    "http://127.0.0.1:1",
    "http://127.8.9.10",
    "http://[::1]:4010",
    "http://mock.localhost",
  ])("%s", (baseUrl) => {
    expect(() => createClient({ baseUrl, accessToken: "token" })).not.toThrow();
  });

  test("an allowed host with its port", () => {
    const options = { baseUrl: "https://proxy.example:8443/graph", allowedHosts: ["proxy.example:8443"] };
    expect(() => createClient(options)).not.toThrow();
  });
});

describe("no client is created for", () => {
  test.each([
    "https://graph.microsoft.com.evil.example/beta",
    "https://graph.microsoft.com@evil.example/beta",
    "https://user:password@graph.microsoft.com/beta",
    "http://graph.microsoft.com/beta",
    "https://graph.microsoft.com:8443/beta",
    "https://evil.example/https://graph.microsoft.com/beta",
    "https://127.0.0.1.evil.example",
    "https://localhost.evil.example",
    "ftp://127.0.0.1",
    "https://10.0.0.1",
    "https://0.0.0.0",
    "file:///etc/passwd",
    "data:text/plain,x",
    "nonsense",
    "//graph.microsoft.com/beta",
    "",
  ])("%j", (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(TypeError);
  });

  test("another host, with an error that tells how to allow it", () => {
    expect(() => createClient({ baseUrl: "https://proxy.example/beta" })).toThrow(
      'Invalid baseUrl: proxy.example is not an https server of the API description. To send it access tokens, add allowedHosts: ["proxy.example"].',
    );
  });
});
