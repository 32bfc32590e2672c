import { describe, expect, test, vi } from "vitest";
import { CallError, createClient, servers, unwrap } from "../../generated/client.ts";

/** Returns a `fetch` that responds with 201, and the requests that it receives. */
function recorder() {
  const requests: Request[] = [];
  const fetch = async (...input: ConstructorParameters<typeof Request>): Promise<Response> => {
    requests.push(new Request(...input));
    return Response.json({ id: "1" }, { status: 201 });
  };
  return { fetch, requests };
}

test.each([{}, { baseUrl: undefined }])("calls the global cloud by default: %j", async (options) => {
  const { fetch, requests } = recorder();
  await createClient({ fetch, ...options }).createMyProject({ body: {} });
  expect(requests[0]?.url).toBe("https://graph.microsoft.com/beta/me/profile/projects");
});

test.each(Object.entries(servers))("calls the server %s", async (_name, baseUrl) => {
  const { fetch, requests } = recorder();
  await createClient({ fetch, baseUrl }).createMyWebAccount({ body: {} });
  expect(requests[0]?.url).toBe(`${baseUrl}/me/profile/webAccounts`);
});

test("ignores a slash at the end of the base URL", async () => {
  const { fetch, requests } = recorder();
  await createClient({ fetch, baseUrl: "http://localhost/beta/" }).createMyProject({ body: {} });
  expect(requests[0]?.url).toBe("http://localhost/beta/me/profile/projects");
});

test("exports the four clouds", () => {
  expect(servers).toEqual({
    global: "https://graph.microsoft.com/beta",
    usGovernmentL4: "https://graph.microsoft.us/beta",
    usGovernmentL5: "https://dod-graph.microsoft.us/beta",
    china: "https://microsoftgraph.chinacloudapi.cn/beta",
  });
});

test("sends JSON and returns JSON", async () => {
  const { fetch, requests } = recorder();
  const body = { displayName: "Certified", endDate: null };
  const { data, error, response } = await createClient({ fetch }).createMyCertification({ body });
  expect(requests[0]?.method).toBe("POST");
  expect(requests[0]?.headers.get("Content-Type")).toBe("application/json");
  expect(requests[0]?.headers.has("Authorization")).toBe(false);
  expect(await requests[0]?.json()).toEqual(body);
  expect(data).toEqual({ id: "1" });
  expect(error).toBeUndefined();
  expect(response?.status).toBe(201);
});

test("sends header parameters", async () => {
  const { fetch, requests } = recorder();
  const id = "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55";
  await createClient({ fetch }).createMyProject({ body: {}, params: { header: { "client-request-id": id } } });
  expect(requests[0]?.headers.get("client-request-id")).toBe(id);
});

test.each([
  ["a string", "secret"],
  ["a function", () => "secret"],
  ["an asynchronous function", async () => "secret"],
])("accepts an access token from %s", async (_name, accessToken) => {
  const { fetch, requests } = recorder();
  await createClient({ fetch, accessToken }).createMyProject({ body: {} });
  expect(requests.map(({ headers }) => headers.get("Authorization"))).toEqual(["Bearer secret"]);
});

test("gets an access token for each request", async () => {
  const { fetch, requests } = recorder();
  const accessToken = vi.fn<() => string>().mockReturnValueOnce("first").mockReturnValueOnce("second");
  const client = createClient({ fetch, accessToken });
  await client.createMyProject({ body: {} });
  await client.createMyProject({ body: {} });
  expect(requests.map(({ headers }) => headers.get("Authorization"))).toEqual(["Bearer first", "Bearer second"]);
});

test.each([
  ["db789417-4ccb-41d1-a0a9-47b01a09ea49", "/users/db789417-4ccb-41d1-a0a9-47b01a09ea49/profile/projects"],
  ["name_contoso.com#EXT#@fabrikam.com", "/users/name_contoso.com%23EXT%23%40fabrikam.com/profile/projects"],
  ["a/b?c d", "/users/a%2Fb%3Fc%20d/profile/projects"],
  ["../admin", "/users/..%2Fadmin/profile/projects"],
  ["...", "/users/.../profile/projects"],
  ["$name@contoso.com", "/users('$name%40contoso.com')/profile/projects"],
  ["$o'neil$@contoso.com", "/users('$o''neil$%40contoso.com')/profile/projects"],
  ["$a/#b", "/users('$a%2F%23b')/profile/projects"],
])("encodes the user %s", async (idOrUserPrincipalName, path) => {
  const { fetch, requests } = recorder();
  await createClient({ fetch }).createUserProject({ params: { path: { idOrUserPrincipalName } }, body: {} });
  expect(requests[0]?.url).toBe(`https://graph.microsoft.com/beta${path}`);
});

describe("rejects a user that would change the path or is no text:", () => {
  test.each<[shown: string, value: unknown]>([
    ['""', ""],
    ['"."', "."],
    ['".."', ".."],
    ["undefined", undefined],
    ["null", null],
    ["object", {}],
    ["object", { "../me/sendMail#": "" }],
    ["object", ["a", "b"]],
    ["object", new Map([["a", "b"]])],
    ["object", new Date()],
    ["object", new String("a")],
    ["symbol", Symbol("a")],
    ["function", () => "a"],
  ])("%s", async (shown, value) => {
    const { fetch, requests } = recorder();
    const path = { idOrUserPrincipalName: value as string };
    const { error } = await createClient({ fetch }).createUserProject({ params: { path }, body: {} });
    expect(error).toMatchObject({
      kind: "invalid-request",
      attempts: 0,
      message: `createUserProject: invalid-request: Invalid path parameter idOrUserPrincipalName: ${shown}`,
    });
    expect(requests).toEqual([]);
  });
});

test.each([7, 0, true, 2n ** 64n])("accepts the path parameter %s", async (value) => {
  const { fetch, requests } = recorder();
  const path = { idOrUserPrincipalName: value as unknown as string };
  await createClient({ fetch }).createUserProject({ params: { path }, body: {} });
  expect(requests[0]?.url).toBe(`https://graph.microsoft.com/beta/users/${value}/profile/projects`);
});

test("a query parameter that is not declared is sent too", async () => {
  const { fetch, requests } = recorder();
  const options = { body: {}, params: { query: { $select: "id", top: 1 } } };
  await createClient({ fetch }).createMyProject(options as { body: object });
  expect(new URL(requests[0]?.url ?? "").searchParams.toString()).toBe("%24select=id&top=1");
});

test("unwrap returns the data, or throws the error", async () => {
  const result = await createClient(recorder()).createMyProject({ body: {} });
  expect(unwrap(result)).toEqual({ id: "1" });
  const failed = await createClient({ fetch: async () => new Response(null, { status: 418 }) }).createMyProject({
    body: {},
  });
  expect(() => unwrap(failed)).toThrow("createMyProject: unexpected-status 418");
});

test("an error without issues has an empty list of them, and its class as its name", async () => {
  const { error } = await createClient({ fetch: fail }).createMyProject({ body: {} });
  expect(error).toBeInstanceOf(CallError);
  expect(error).toMatchObject({ name: "CallError", issues: [], requestId: undefined, status: undefined });
});

const fail = () => Promise.reject(new TypeError("fetch failed"));
