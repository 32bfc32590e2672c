import { describe, expect, test } from "vitest";
import { type ClientOptions, connect } from "../../src/client/index.ts";
import { connectToOwnServers } from "../../src/client/own-servers.ts";

const servers = ["https://api.example/v1", "https://sandbox.example/v1/"];
const responses = { 200: "empty" } as const;
const endpoints = {
  main: { method: "GET", path: "/main", responses },
  own: { method: "GET", path: "/own", servers: ["https://up.example/", "https://up.sandbox.example"], responses },
  first: { method: "GET", path: "/first", servers: ["https://one.example"], responses },
  relative: { method: "GET", path: "/relative", servers: ["/v2"], responses },
  root: { method: "GET", path: "/root", servers: [""], responses },
} as const;

type Client = Record<keyof typeof endpoints, () => Promise<{ error?: Error }>>;

/** Calls each operation, and returns the URL of each request and its access token. */
async function sent(options: ClientOptions) {
  const all: string[] = [];
  const fetch = async (...input: ConstructorParameters<typeof Request>) => {
    const { url, headers } = new Request(...input);
    all.push(`${url} ${headers.get("Authorization")}`);
    return new Response();
  };
  const client = connectToOwnServers(endpoints, servers, { accessToken: "token", fetch, ...options }) as Client;
  for (const call of Object.values(client)) expect((await call()).error).toBeUndefined();
  return all;
}

describe("operations with servers of their own are called", () => {
  test.each([undefined, "https://api.example/v1", "https://API.example/v1/", new URL("https://api.example:443/v1")])(
    "there, with the access token, if baseUrl is the server of the API description: %s",
    async (baseUrl) => {
      expect(await sent({ baseUrl })).toEqual([
        "https://api.example/v1/main Bearer token",
        "https://up.example/own Bearer token",
        "https://one.example/first Bearer token",
        "https://api.example/v2/relative Bearer token",
        "https://api.example/root Bearer token",
      ]);
    },
  );

  test("at the same place in the list of servers, or else at the first", async () => {
    expect(await sent({ baseUrl: servers[1] })).toEqual([
      "https://sandbox.example/v1/main Bearer token",
      "https://up.sandbox.example/own Bearer token",
      "https://one.example/first Bearer token",
      "https://sandbox.example/v2/relative Bearer token",
      "https://sandbox.example/root Bearer token",
    ]);
  });

  test.each<[baseUrl: string, allowedHosts: string[]]>([
    ["http://127.0.0.1:4010", []],
    ["https://proxy.example", ["proxy.example"]],
  ])("at any other baseUrl, such as a mock: %s", async (baseUrl, allowedHosts) => {
    expect(await sent({ baseUrl, allowedHosts })).toEqual(
      Object.keys(endpoints).map((name) => `${baseUrl}/${name} Bearer token`),
    );
  });
});

test("the methods are in the order of the endpoints", () => {
  expect(Object.keys(connectToOwnServers(endpoints, servers, {}))).toEqual(Object.keys(endpoints));
});

test("a server of an operation is no baseUrl for the others", () => {
  const options = { baseUrl: "https://up.example" };
  for (const connector of [connect, connectToOwnServers])
    expect(() => connector(endpoints, servers, options)).toThrow("Invalid baseUrl");
});

test("a server of an operation receives no access token over http", () => {
  const insecure = { own: { ...endpoints.own, servers: ["http://up.example"] } };
  expect(() => connectToOwnServers(insecure, servers, {})).toThrow("over https");
});
