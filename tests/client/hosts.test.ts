import { describe, expect, test } from "vitest";
import { createClient, servers } from "../../generated/client.ts";

describe("the token is sent to", () => {
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

  test("a host that is allowed, with its port", () => {
    const options = { baseUrl: "https://proxy.example:8443/graph", allowedHosts: ["proxy.example:8443"] };
    expect(() => createClient(options)).not.toThrow();
  });
});

describe("the client is not made for", () => {
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
  ])("%s", (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(TypeError);
  });

  test("and the error says how to allow it", () => {
    expect(() => createClient({ baseUrl: "https://proxy.example/beta" })).toThrow(
      'Invalid baseUrl: proxy.example is not an https server of the API description. To send it access tokens, add allowedHosts: ["proxy.example"].',
    );
  });

  test.each(["nonsense", "//graph.microsoft.com/beta", ""])("%j, which is no URL", (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(TypeError);
  });
});
