import { describe, expect, onTestFinished, test, vi } from "vitest";
import { examples } from "../../generated/examples.ts";
import { createPrism } from "../../src/mock/prism.ts";
import { createResponder, type Responder } from "../../src/mock/respond.ts";
import type { MockSettings } from "../../src/mock/settings.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { loadDocument } from "../support/document.ts";
import { inProcessMocks } from "../support/mock.ts";

const mockWith = await inProcessMocks();
const path = "/me/profile/projects";
const { reference, complete } = examples.createMyProject.responses[201];

describe("settings", () => {
  test("static responds with the example", async () => {
    const post = mockWith({ responses: "static" });
    expect((await post(path)).body).toEqual(reference);
    const { tooManyRequests } = examples.createMyProject.responses[429];
    expect((await post(path, {}, { prefer: "code=429" })).body).toEqual(tooManyRequests);
  });

  test("scenario responds with the example of that name, also of an error", async () => {
    expect((await mockWith({ scenario: "complete" })(path)).body).toEqual(complete);
    expect((await mockWith({ scenario: "tooManyRequests" })(path)).status).toBe(429);
  });

  test.each([
    ["setting", () => mockWith({ responses: "dynamic" })(path)],
    ["preference", () => mockWith({ scenario: "complete" })(path, {}, { prefer: "dynamic=true" })],
  ])("dynamic as a %s responds with generated values", async (_kind, post) => {
    const { status, body } = await post();
    expect(status).toBe(201);
    expect(body).toMatchObject({ id: expect.any(String) });
    expect([reference, complete]).not.toContainEqual(body);
  });

  test.each<MockSettings>([{}, { responses: "dynamic" }])("seed repeats the values of %j", async (settings) => {
    const idsWith = async (seed: number) => {
      const { headers, body } = await mockWith({ ...settings, seed })(path);
      return { requestId: headers["request-id"], id: (body as { id: string }).id };
    };
    const first = await idsWith(7);
    expect(await idsWith(7)).toEqual(first);
    expect((await idsWith(8)).id).not.toBe(first.id);
  });

  test.each([
    ["setting", () => mockWith({ delay: [100, 200] })(path)],
    ["preference", () => mockWith()(path, {}, { prefer: "delay=100-200" })],
  ])("delay as a %s holds the response back", async (_kind, post) => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const onResponse = vi.fn();
    const response = post().finally(onResponse);
    await vi.advanceTimersByTimeAsync(99);
    expect(onResponse).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(101);
    expect(await response).toMatchObject({ status: 201 });
  });

  test("the delay is anywhere between its two times, and a seed repeats it", async () => {
    const timer = vi.spyOn(globalThis, "setTimeout").mockImplementation((callback) => setImmediate(callback) as never);
    onTestFinished(() => timer.mockRestore());
    const respond = (seed: number) =>
      createResponder({ openapi: "3.1.1", info: { title: "", version: "" } }, { seed, delay: [100, 200] }, () =>
        expect.unreachable(),
      );
    const delays = async () => {
      timer.mockClear();
      for (let seed = 0; seed < 20; seed++)
        await respond(seed)({ method: "GET", path: "/", query: "", headers: {}, body: "" });
      return timer.mock.calls.map(([, milliseconds = 0]) => milliseconds);
    };
    const first = await delays();
    expect(first).toHaveLength(20);
    expect(Math.min(...first)).toBeGreaterThanOrEqual(100);
    expect(Math.min(...first)).toBeLessThan(130);
    expect(Math.max(...first)).toBeGreaterThan(170);
    expect(Math.max(...first)).toBeLessThan(200);
    expect(await delays()).toEqual(first);
  });

  test("chaos fails its share of requests with 429 or 503, and Retry-After", async () => {
    const post = mockWith({ chaos: 0.5, seed: 3 });
    const responses = await Promise.all(Array.from({ length: 200 }, () => post(path)));
    const failed = responses.filter(({ status }) => status !== 201);
    expect(new Set(failed.map(({ status }) => status))).toEqual(new Set([429, 503]));
    expect(new Set(failed.map(({ headers }) => headers["Retry-After"]))).toEqual(new Set(["10"]));
    expect(failed.length).toBeGreaterThan(70);
    expect(failed.length).toBeLessThan(130);
  });
});

describe.each([
  ["code=503", [503]],
  ["example=tooManyRequests", [429]],
  ["chaos=1", [429, 503]],
])("the error of %s", (prefer, statuses) => {
  test("does not depend on the body", async () => {
    expect((await mockWith()(path, { displayName: 1 }, { prefer })).status).toBeOneOf(statuses);
  });

  test("requires a token", async () => {
    expect((await mockWith()(path, {}, { prefer, authorization: "" })).status).toBe(401);
  });
});

test("an example of success needs a valid request, unless its status is asked for", async () => {
  const invalid = { displayName: 1 };
  const statusOf = async (prefer: string) => (await mockWith()(path, invalid, { prefer })).status;
  expect([await statusOf("example=complete"), await statusOf("code=201, example=complete")]).toEqual([400, 201]);
});

test("an example of another status does not", async () => {
  const example = (name: string) => ({ "application/json": { examples: { [name]: { value: name } } } });
  const responses = { 201: { content: example("created") }, 300: { content: example("choice") } };
  const requestBody = { content: { "application/json": { schema: { type: "object" } } } };
  const respond = responderOf({ "/a": { post: { requestBody, responses } } });
  const headers = { "content-type": "application/json", prefer: "example=choice" };
  const { status, body } = await respond({ method: "POST", path: "/a", query: "", headers, body: "5" });
  expect([status, body]).toEqual([300, "choice"]);
});

test("a response other than 201 is the example", async () => {
  const schema = { properties: { id: { type: "string", readOnly: true }, name: { type: "string" } } };
  const content = { "application/json": { schema, example: { id: "1", name: "old" } } };
  const respond = responderOf({ "/a": { patch: { responses: { 200: { description: "Changed", content } } } } });
  const headers = { "content-type": "application/json" };
  const { body } = await respond({ method: "PATCH", path: "/a", query: "", headers, body: '{"name":"new"}' });
  expect(body).toEqual({ id: "1", name: "old" });
});

describe("a request without an example gets an error of Graph's shape", () => {
  const post = mockWith();
  const prefer = (preference: string) => post(path, {}, { prefer: preference });

  test.each([
    ["an unknown path", 404, () => post("/me/hobbies"), "No operation at path /me/hobbies."],
    [
      "an unknown example",
      400,
      () => prefer("example=none"),
      "createMyProject has no example none; expected one of reference, complete, minimal, badRequest, unknownError,",
    ],
    [
      "an undeclared status",
      400,
      () => prefer("code=418"),
      "createMyProject has no response 418; expected one of 201, 400, 401, 403, 404, 415, 429, 500, 503.",
    ],
    ["an invalid status", 400, () => prefer("code=many"), "Invalid preference in the header Prefer: code=many."],
    ["an invalid delay", 400, () => prefer("delay=soon"), "Invalid preference in the header Prefer: delay=soon."],
    ["an invalid chaos", 400, () => prefer("chaos=2"), "Invalid preference in the header Prefer: chaos=2."],
    ["a truncated body", 400, () => post(path, '{"displayName":'), "The body is not valid JSON:"],
    ["a deep body", 400, () => post(path, `${"[".repeat(101)}${"]".repeat(101)}`), "nested more than 100 levels deep"],
    [
      "another content type",
      415,
      () => post(path, "{}", { "content-type": "text/plain" }),
      "Expected content type application/json, got text/plain.",
    ],
    [
      "a key that needs parentheses",
      400,
      () => post("/users/$name@contoso.com/profile/projects"),
      "a key that begins with $ needs parentheses, ('$name@contoso.com').",
    ],
  ])("%s", async (_what, status, send, message) => {
    const { headers, body, ...response } = await send();
    expect(response).toEqual({ status, problems: [expect.stringContaining(message)] });
    expect(headers["Content-Type"]).toBe("application/json");
    expect(body).toEqual({
      error: {
        code: expect.stringMatching(/^[A-Z][a-zA-Z]+$/),
        message: expect.stringContaining(message),
        innerError: {
          date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/),
          "request-id": headers["request-id"],
          "client-request-id": headers["client-request-id"],
        },
      },
    });
  });

  test("an error of Prism has the code of its status", async () => {
    const { status, body } = await post(path, {}, { accept: "text/plain" });
    const message =
      "The server cannot produce a representation for your accept header: Unable to find content for text/plain";
    expect({ status, body }).toMatchObject({ status: 406, body: { error: { code: "NotAcceptable", message } } });
  });

  test("an unexpected error is printed in one line, and its details are not sent", async () => {
    const onError = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => onError.mockRestore());
    const error = new Error("secret\n\u202e");
    const respond = createResponder(await loadDocument(), {}, () => Promise.reject(error));
    const headers = { "content-type": "application/json" };
    const response = await respond({ method: "POST", path, query: "", headers, body: "{}" });
    expect(response.status).toBe(500);
    expect(JSON.stringify(response)).not.toContain("secret");
    expect(onError).toHaveBeenCalledExactlyOnceWith("The mock failed: secret??");
  });

  test("an operation without responses", async () => {
    const info = { title: "", version: "" };
    const description = { openapi: "3.1.1", info, paths: { "/a": { get: {} } } } as unknown as OpenApiDocument;
    const respond = createResponder(description, {}, createPrism(description));
    const response = await respond({ method: "GET", path: "/a", query: "", headers: {}, body: "" });
    expect(response.problems).toEqual(["No response defined for the selected operation"]);
  });
});

describe("an invalid request has one problem for one mistake: what is invalid, what is allowed, what was sent", () => {
  const post = mockWith();
  const audiences = "me, family, contacts, groupMembers, organization, federatedOrganizations, everyone";
  const orSeveral = `must be one of ${audiences}, unknownFutureValue, or several joined by commas`;

  test.each([
    [
      "enum",
      "/allowedAudiences",
      { allowedAudiences: "nobody" },
      `Property allowedAudiences ${orSeveral}; got "nobody".`,
    ],
    [
      "enum",
      "/allowedAudiences",
      { allowedAudiences: "me,you" },
      `Property allowedAudiences ${orSeveral}; got "me,you".`,
    ],
    ["enum", "/allowedAudiences", { allowedAudiences: 5 }, `Property allowedAudiences ${orSeveral}; got 5.`],
    ["type", "/displayName", { displayName: 1 }, "Property displayName must be string or null; got 1."],
    ["type", "/client", { client: ["x"] }, 'Property client must be object or null; got ["x"].'],
    ["type", "/source/type", { source: { type: 5 } }, "Property source.type must be string, array, or null; got 5."],
    ["type", "/detail/layer", { detail: { layer: 1.5 } }, "Property detail.layer must be integer or null; got 1.5."],
    [
      "maximum",
      "/detail/layer",
      { detail: { layer: 3e9 } },
      "Property detail.layer must be <= 2147483647; got 3000000000.",
    ],
    [
      "format",
      "/detail/endMonthYear",
      { detail: { endMonthYear: "soon" } },
      'Property detail.endMonthYear must match format "date"; got "soon".',
    ],
    [
      "enum",
      "/collaborationTags/1",
      { collaborationTags: ["askMeAbout", "x"] },
      'Property collaborationTags.1 must be one of askMeAbout, ableToMentor, wantsToLearn, wantsToImprove; got "x".',
    ],
    ["type", "", [], "The body must be object; got []."],
    ["required", "", "", "Body parameter is required."],
    ["type", "/displayName", { displayName: ["long".repeat(50)] }, /^Property displayName .*; got \["(long){24}lo…\.$/],
  ])("%s at %s: %j", async (code, target, sent, expected) => {
    const { status, body, problems } = await post(path, sent);
    const { error } = body as { error: { message: string } };
    const message = typeof expected === "string" ? expected : expect.stringMatching(expected);
    expect({ status, error }).toMatchObject({ status: 400, error: { code: "BadRequest", message, target } });
    expect(error).toHaveProperty("details", [{ code, message, target }]);
    expect(problems).toEqual([error.message]);
  });

  test("several mistakes have a detail each", async () => {
    const invalid = { displayName: 1, allowedAudiences: "nobody", client: { address: { type: "castle" } } };
    const { body } = await post(path, invalid);
    const { error } = body as { error: { message: string; details: { target: string }[] } };
    expect(error.details.map(({ target }) => target)).toEqual([
      "/allowedAudiences",
      "/client/address/type",
      "/displayName",
    ]);
    expect(error.message).toBe(`The request has 3 problems. Property allowedAudiences ${orSeveral}; got "nobody".`);
  });

  test("20,000 mistakes do not stop the mock", async () => {
    const { body } = await post(path, { colleagues: Array(20_000).fill({ relationship: "foe" }) });
    expect((body as { error: { details: object[] } }).error.details).toHaveLength(20_000);
  });

  test("missing credentials are one too, where the operation declares no 401", async () => {
    const scheme = { type: "http", scheme: "bearer" };
    const post = { security: [{ token: [] }], responses: { 201: { description: "Created" } } };
    const respond = responderOf({ "/a": { post } }, { securitySchemes: { token: scheme } });
    const response = await respond({ method: "POST", path: "/a", query: "", headers: {}, body: "" });
    expect(response).toMatchObject({ status: 401, problems: ["Invalid security scheme used"] });
  });

  test.each([
    [["400"], 400],
    [["400", "422"], 422],
    [["400", "4XX", "default"], 400],
    [["4XX"], 422],
    [["default"], 422],
    [[], 422],
  ])("its status where %j are declared is %i", async (declared, status) => {
    const responses = Object.fromEntries(["201", ...declared].map((key) => [key, { description: key }]));
    const requestBody = { content: { "application/json": { schema: { type: "object" } } } };
    const respond = responderOf({ "/a": { post: { requestBody, responses } } });
    const headers = { "content-type": "application/json" };
    const response = await respond({ method: "POST", path: "/a", query: "", headers, body: "5" });
    expect(response).toMatchObject({ status, problems: ["The body must be object; got 5."] });
  });

  test("also where the operation declares no response to it", async () => {
    const letter = { type: "string", pattern: "^[a-z]$" };
    const long = { type: "string", pattern: `^(${"abc|".repeat(30)})$` };
    const id = { name: "x-id", in: "header", schema: { type: "integer" } };
    const limit = { name: "limit", in: "query", schema: { type: "integer" } };
    const properties = { "a/b": letter, long, other: { required: ["x", "y"] } };
    const schema = { properties, additionalProperties: false };
    const requestBody = { content: { "application/json": { schema } } };
    const responses = { 201: { description: "Created" } };
    const respond = responderOf({ "/a": { post: { parameters: [id, limit], requestBody, responses } } });
    const body = JSON.stringify({ "a/b": "1", long: "1", other: {}, more: 1 });
    const headers = { "content-type": "application/json", "x-id": "x" };
    const response = await respond({ method: "POST", path: "/a", query: "limit=y", headers, body });
    expect(response).toMatchObject({ status: 422, body: { error: { code: "BadRequest" } } });
    expect((response.body as { error: { details: object[] } }).error.details).toEqual([
      {
        code: "additionalProperties",
        target: "",
        message: "The body must NOT have additional properties; found 'more'.",
      },
      { code: "pattern", target: "/a~1b", message: 'Property a/b must match pattern "^[a-z]$"; got "1".' },
      {
        code: "pattern",
        target: "/long",
        message: 'Property long must match its pattern in the API description; got "1".',
      },
      { code: "required", target: "/other", message: "Property other must have required property 'x'." },
      { code: "required", target: "/other", message: "Property other must have required property 'y'." },
      { code: "type", target: "x-id", message: 'Request header parameter x-id must be integer; got "x".' },
      { code: "type", target: "limit", message: 'Request query parameter limit must be integer; got "y".' },
    ]);
  });

  test("up to a length a pattern is named, and a value is complete", async () => {
    const pattern = (length: number) => ({ type: "string", pattern: "a".repeat(length) });
    const schema = { properties: { short: pattern(59), long: pattern(60) } };
    const requestBody = { content: { "application/json": { schema } } };
    const respond = responderOf({ "/a": { post: { requestBody, responses: { 201: { description: "" } } } } });
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ short: "x".repeat(98), long: "x".repeat(99) });
    const response = await respond({ method: "POST", path: "/a", query: "", headers, body });
    const { details } = (response.body as { error: { details: { message: string }[] } }).error;
    expect(details.map(({ message }) => message)).toEqual([
      `Property short must match pattern "${"a".repeat(59)}"; got "${"x".repeat(98)}".`,
      `Property long must match its pattern in the API description; got "${"x".repeat(99)}….`,
    ]);
  });

  test("also where chaos finds no status to fail with", async () => {
    const requestBody = { content: { "application/json": { schema: { type: "object" } } } };
    const respond = responderOf({ "/a": { post: { requestBody, responses: { 201: { description: "" } } } } });
    const headers = { "content-type": "application/json", prefer: "chaos=1" };
    const statusOf = async (body: string) =>
      (await respond({ method: "POST", path: "/a", query: "", headers, body })).status;
    expect([await statusOf("{}"), await statusOf("5")]).toEqual([201, 422]);
  });

  test("a property of a parameter has its path as target", async () => {
    const schema = { type: "object", properties: { size: { type: "integer" } } };
    const filter = { name: "filter", in: "query", style: "deepObject", explode: true, schema };
    const respond = responderOf({ "/a": { get: { parameters: [filter], responses: { 200: { description: "" } } } } });
    const response = await respond({ method: "GET", path: "/a", query: "filter[size]=x", headers: {}, body: "" });
    const message = "Request query parameter filter.size must be integer.";
    expect(response).toMatchObject({ status: 422, body: { error: { message, target: "filter/size" } } });
  });

  test("a readOnly property is none, be it missing or invalid, at any depth", async () => {
    const text = { type: "string" };
    const part = { required: ["id", "name"], properties: { id: { ...text, readOnly: true }, name: text } };
    const properties = { ...part.properties, part: { anyOf: [part, { type: "null" }] }, parts: { items: part } };
    const requestBody = { content: { "application/json": { schema: { ...part, properties } } } };
    const responses = { 201: { description: "Created" }, 400: { description: "Invalid" } };
    const respond = responderOf({ "/a": { post: { requestBody, responses } } });
    const problemsOf = async (body: object) => {
      const headers = { "content-type": "application/json" };
      const request = { method: "POST", path: "/a", query: "", headers, body: JSON.stringify(body) };
      const response = await respond(request);
      return [response.status, ...response.problems];
    };
    expect(await problemsOf({ name: "x", part: { name: "x" }, parts: [{ name: "x" }] })).toEqual([201]);
    expect(await problemsOf({ id: 1, name: "x", parts: [{ id: 1, name: "x" }] })).toEqual([201]);
    const message = "Property part must have required property 'name'.";
    expect(await problemsOf({ name: "x", part: {}, parts: [] })).toEqual([400, message]);
  });

  test("the response of the service, which is terser, is available on demand", async () => {
    const { status, body } = await post(path, { allowedAudiences: "nobody" }, { prefer: "example=unknownError" });
    expect({ status, body }).toMatchObject({ status: 400, body: { error: { code: "UnknownError", message: "" } } });
  });
});

/** Creates a responder for paths. */
function responderOf(paths: object, components = {}): Responder {
  const info = { title: "", version: "" };
  const description = { openapi: "3.1.0", info, paths, components } as unknown as OpenApiDocument;
  return createResponder(description, { responses: "created" }, createPrism(description));
}
