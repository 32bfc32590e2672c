import { afterEach, describe, expect, test, vi } from "vitest";
import { createClient, servers } from "../../generated/client.ts";
import { connect } from "../../src/client/index.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Stands in for a page of a web site. */
const openPage = (href: string) => vi.stubGlobal("location", new URL(href));

/** Returns the URL that a client calls, and the `Authorization` header that it sends there. */
async function called(baseUrl: string | URL, allowedHosts?: string[]) {
  let request: Request | undefined;
  const fetch = async (...input: ConstructorParameters<typeof Request>) => {
    request = new Request(...input);
    return Response.json({ id: "1" }, { status: 201 });
  };
  await createClient({ baseUrl, allowedHosts, fetch, accessToken: "t" }).createMyProject({ body: {} });
  expect(request?.headers.get("Authorization")).toBe("Bearer t");
  return request?.url.replace("/me/profile/projects", "");
}

describe("access tokens are sent to", () => {
  test.each([
    ...Object.values(servers),
    "https://graph.microsoft.com/v1.0",
    "https://GRAPH.microsoft.com/beta/",
    "http://localhost:4010",
    "https://localhost",
    "http://127.0.0.1:1",
    "http://127.10.20.30",
    "http://[::1]:4010",
    "http://mock.localhost",
    "http://localhost:4010/beta//",
    new URL("https://graph.microsoft.com/beta"),
    new URL("http://localhost:4010"),
  ])("%s", async (baseUrl) => {
    expect(await called(baseUrl)).toBe(new URL(baseUrl).href.replace(/\/*$/, ""));
  });

  test.each([
    ["https://proxy.example:8443/graph", "proxy.example:8443"],
    ["https://proxy.example:8443/graph", "https://proxy.example:8443"],
    ["https://proxy.example/graph", "https://proxy.example/"],
    ["https://PROXY.example/graph", "Proxy.Example"],
    ["https://proxy.example/graph", "proxy.example:443"],
    ["https://10.0.0.1/graph", "10.0.0.1"],
    ["http://localhost:1/graph", "http://localhost:1"],
  ])("%s, because of the allowed host %s", async (baseUrl, host) => {
    expect(await called(baseUrl, ["other.example", host])).toBe(new URL(baseUrl).href);
  });

  test.each([
    ["https://app.example/profile/#form", "/api", "https://app.example/api"],
    ["https://app.example/profile/", "/", "https://app.example"],
    ["https://app.example/", "https://app.example/graph", "https://app.example/graph"],
    ["http://192.168.1.5:5173/", "/api/", "http://192.168.1.5:5173/api"],
  ])("the page %s itself, for %s", async (page, baseUrl, url) => {
    openPage(page);
    expect(await called(baseUrl)).toBe(url);
  });
});

describe("without a base URL", () => {
  const urlOf = async (servers: string[], options = {}) => {
    let url = "";
    const fetch = async (input: string | Request) => {
      url = String(input);
      return new Response();
    };
    const endpoints = { call: { method: "get", path: "/me", responses: { 200: "empty" } } } as const;
    const { call } = connect(endpoints, servers, { fetch, ...options }) as { call: () => Promise<unknown> };
    await call();
    return url;
  };

  test.each([
    [[], "https://app.example/me"],
    [["/v1", "https://api.example"], "https://app.example/v1/me"],
    [["https://api.example", "/v1"], "https://api.example/me"],
  ])("a page calls the first of the servers %j", async (servers, url) => {
    openPage("https://app.example/profile/");
    expect(await urlOf(servers)).toBe(url);
  });

  test("a server that is a path is no host", async () => {
    expect(() => connect({}, ["/v1"], { baseUrl: "https://api.example" })).toThrow(expectedServer("api.example"));
    expect(await urlOf(["/v1"], { baseUrl: "http://localhost" })).toBe("http://localhost/me");
  });
});

const expectedUrl = "expected an https URL, or a path in a web page, without user info, query and fragment.";
const expectedServer = (host: string) =>
  `expected a server of the API description over https, or a host in allowedHosts: ["${host}"].`;

describe("no client is created for", () => {
  test.each([
    "graph.microsoft.com",
    "graph.microsoft.com/beta",
    "https://graph.microsoft.com@evil.example/beta",
    "https://user:password@graph.microsoft.com/beta",
    "https://user@graph.microsoft.com/beta",
    "https://:password@graph.microsoft.com/beta",
    "https://graph.microsoft.com/beta#",
    "https://graph.microsoft.com/beta#top",
    "https://graph.microsoft.com/beta?",
    "https://graph.microsoft.com/beta?x=",
    "https:/https://graph.microsoft.com/beta",
    "httpss://graph.microsoft.com/beta",
    "https://",
    "ftp://127.0.0.1",
    "file:///etc/passwd",
    "data:text/plain,x",
    "nonsense",
    "//graph.microsoft.com/beta",
    "/api", // without a page
    "",
    " ",
    new URL("https://graph.microsoft.com/beta?x="),
    5,
    {},
  ])("%s", (value) => {
    const baseUrl = value as string;
    const shown = JSON.stringify(String(value).replace(/\/\/.*@/, "//…@"));
    if (value === null)
      expect(() => createClient({ baseUrl })).not.toThrow(); // as undefined
    else expect(() => createClient({ baseUrl })).toThrow(new TypeError(`Invalid baseUrl ${shown}: ${expectedUrl}`));
  });

  test.each([
    ["https://graph.microsoft.com.evil.example/beta", "graph.microsoft.com.evil.example"],
    ["http://graph.microsoft.com/beta", "graph.microsoft.com"],
    ["https://graph.microsoft.com:8443/beta", "graph.microsoft.com:8443"],
    ["https://evil.example/https://graph.microsoft.com/beta", "evil.example"],
    ["https://127.0.0.1.evil.example", "127.0.0.1.evil.example"],
    ["https://localhost.evil.example", "localhost.evil.example"],
    ["https://10.0.0.1", "10.0.0.1"],
    ["https://0.0.0.0", "0.0.0.0"],
    ["http://notlocalhost", "notlocalhost"],
    ["http://10.127.0.1", "10.127.0.1"],
    ["http://[::1:1]", "[::1:1]"],
    ["https://evil.example/@graph.microsoft.com", "evil.example"],
  ])("%s", (baseUrl, host) => {
    const message = `Invalid baseUrl "${baseUrl}": ${expectedServer(host)}`;
    expect(() => createClient({ baseUrl })).toThrow(new TypeError(message));
  });

  test.each(["//evil.example/api", "/\\evil.example", "/\t/evil.example", "https://app.example.evil.example"])(
    "another host than the page's: %j",
    (baseUrl) => {
      openPage("https://app.example/");
      expect(() => createClient({ baseUrl })).toThrow("a host in allowedHosts");
    },
  );

  test.each(["graph.microsoft.com", "api", "./api", "", "https:api"])("%j on a page", (baseUrl) => {
    openPage("https://app.example/");
    expect(() => createClient({ baseUrl })).toThrow(expectedUrl);
  });

  test("a path on a page without an origin", () => {
    vi.stubGlobal("location", { origin: "null" });
    expect(() => createClient({ baseUrl: "/api" })).toThrow(expectedUrl);
  });

  test("an allowed host without https", () => {
    const options = { baseUrl: "http://proxy.example/beta", allowedHosts: ["proxy.example"] };
    expect(() => createClient(options)).toThrow(expectedServer("proxy.example"));
  });
});

describe("allowedHosts are refused:", () => {
  test.each<[allowedHosts: unknown]>([
    ["graph.microsoft.com.proxy.example"],
    [["http://proxy.example"]],
    [["ftp://proxy.example"]],
    [["https:proxy.example"]],
    [["https://proxy.example/graph"]],
    [["proxy.example/graph"]],
    [["user@proxy.example"]],
    [["proxy.example?x"]],
    [["*.example"]],
    [["two words"]],
    [[""]],
    [["proxy.example", 5]],
    [[null]],
    [{ host: "proxy.example" }],
  ])("%j", (allowedHosts) => {
    expect(() => createClient({ allowedHosts: allowedHosts as string[] })).toThrow(
      new TypeError(
        `Invalid allowedHosts ${JSON.stringify(allowedHosts)}: expected an array of hosts or https origins.`,
      ),
    );
  });
});
