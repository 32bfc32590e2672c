import { getResponse } from "msw";
import { describe, expect, test } from "vitest";
import { createPrism } from "../../src/mock/prism.ts";
import { createResponder } from "../../src/mock/respond.ts";
import type { MockSettings } from "../../src/mock/settings.ts";
import { createHandlers } from "../../src/msw/handlers.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

/** Posts `{}` with a header `Prefer`, and returns the status and the body. */
type Post = (prefer?: string) => Promise<readonly [status: number, body: unknown]>;

function byMock(document: OpenApiDocument, settings: MockSettings): Post {
  const respond = createResponder(document, { responses: "created", ...settings }, createPrism(document));
  return async (prefer = "") => {
    const headers = { "content-type": "application/json", prefer };
    const { status, body } = await respond({ method: "POST", path: "/a", query: "", headers, body: "{}" });
    return [status, body];
  };
}

function byHandlers(document: OpenApiDocument, { seed, chaos, scenario }: MockSettings): Post {
  const handlers = createHandlers(document, { baseUrl: "http://graph.example", seed, chaos, scenario });
  return async (prefer = "") => {
    const headers = { "content-type": "application/json", prefer };
    const request = new Request("http://graph.example/a", { method: "POST", headers, body: "{}" });
    const response = (await getResponse(handlers, request)) ?? Response.error();
    const text = await response.text();
    return [response.status, text === "" ? undefined : JSON.parse(text)];
  };
}

/** Returns a description of an operation whose responses have examples; the value of one is its name. */
function describing(responses: Readonly<Record<string, readonly string[]>>): OpenApiDocument {
  const entries = Object.entries(responses).map(([status, names]) => {
    const examples = Object.fromEntries(names.map((value) => [value, { value }]));
    return [status, { description: status, content: { "application/json": { examples } } }];
  });
  const paths = { "/a": { post: { operationId: "create", responses: Object.fromEntries(entries) } } };
  return { openapi: "3.1.0", info: { title: "", version: "" }, paths } as unknown as OpenApiDocument;
}

describe.each([
  ["the mock", byMock],
  ["the handlers for MSW", byHandlers],
])("%s", (_name, mockOf) => {
  describe("responds with what the operation declares", () => {
    const declared = { 200: ["first"], 202: ["second"], 204: [], "4XX": ["bad", "worse"], default: ["unexpected"] };
    const post = mockOf(describing(declared), {});

    test.each([
      ["", 200, "first"],
      ["code=202", 202, "second"],
      ["example=second", 202, "second"],
      ["code=404", 404, "bad"],
      ["code=404, example=worse", 404, "worse"],
      ["example=worse", 400, "worse"],
      ["code=503", 503, "unexpected"],
      ["example=unexpected", 500, "unexpected"],
      ["code=502, example=unexpected", 502, "unexpected"],
    ])("to Prefer: %s", async (prefer, status, body) => {
      expect(await post(prefer)).toEqual([status, body]);
    });

    test("and with no other example", async () => {
      const [status, body] = await post("code=404, example=unexpected");
      const message = "create has no example unexpected; expected one of bad, worse.";
      expect({ status, body }).toMatchObject({ status: 400, body: { error: { message } } });
    });

    test.each(["099", "100", "600"])("and not with status %s, which HTTP clients cannot receive", async (status) => {
      const message = `Invalid preference in the header Prefer: code=${status}.`;
      expect(await post(`code=${status}`)).toMatchObject([400, { error: { message } }]);
    });
  });

  test.each([
    [{ "2XX": ["range"] }, 200, "range"],
    [{ default: ["any"] }, 200, "any"],
    [{ 404: ["missing"], default: ["any"] }, 200, "any"],
    [{ 404: ["missing"], 409: ["conflict"] }, 404, "missing"],
  ])("without a declared 2xx responds as %j allows", async (responses, status, body) => {
    expect(await mockOf(describing(responses), {})()).toEqual([status, body]);
    expect(await mockOf(describing(responses), {})(`example=${body}`)).toEqual([status, body]);
  });

  test.each([
    ["", 429, "slow"],
    ["code=403", 403, "forbidden"],
    ["example=forbidden", 403, "forbidden"],
    ["delay=0", 429, "slow"],
  ])("responds to Prefer: %s and not with the scenario of all requests", async (prefer, status, body) => {
    const document = describing({ 200: ["ok"], 403: ["forbidden"], 429: ["slow"] });
    expect(await mockOf(document, { scenario: "slow" })(prefer)).toEqual([status, body]);
  });

  test("sends no body with a status that has none", async () => {
    expect(await mockOf(describing({ 200: ["ok"], default: ["unexpected"] }), {})("code=204")).toEqual([
      204,
      undefined,
    ]);
  });

  describe("chaos", () => {
    const statusesOf = async (post: Post, prefer = "") => {
      const responses = await Promise.all(Array.from({ length: 40 }, () => post(prefer)));
      return [...new Set(responses.map(([status]) => status))].toSorted();
    };

    test.each([
      [{ 200: ["ok"], 429: ["slow"], 503: ["down"] }, [429, 503]],
      [{ 200: ["ok"], 429: ["slow"] }, [429]],
      [{ 200: ["ok"], 503: ["down"], 500: ["broken"] }, [503]],
      [{ 200: ["ok"], "5XX": ["down"] }, [503]],
      [{ 200: ["ok"], default: ["unexpected"] }, [429, 503]],
      [{ 200: ["ok"], 403: ["forbidden"] }, [200]],
    ])("of %j", async (responses, expected) => {
      expect(await statusesOf(mockOf(describing(responses), { chaos: 1, seed: 1 }))).toEqual(expected);
    });

    test("leaves a request for a status or an example alone, and not a scenario of all requests", async () => {
      const document = describing({ 200: ["ok"], 403: ["forbidden"], 429: ["slow"] });
      const post = mockOf(document, { chaos: 1 });
      expect(await statusesOf(post, "code=403")).toEqual([403]);
      expect(await statusesOf(post, "example=forbidden")).toEqual([403]);
      expect(await statusesOf(post, "example=ok, chaos=1")).toEqual([200]);
      expect(await statusesOf(mockOf(document, { chaos: 1, scenario: "ok" }))).toEqual([429]);
    });
  });
});
