import { describe, expect, test } from "vitest";
import { isMultipart, isUrlEncoded } from "../../scripts/pipeline/media-types.ts";
import { encodedMultipart, styledUrlEncoded } from "../../src/client/encoding.ts";
import { serializeAsIs, serializeMultipart, serializeUrlEncoded } from "../../src/client/form.ts";
import { connect, type Endpoint, unwrap } from "../../src/client/index.ts";
import { odataKey } from "../../src/client/odata-key.ts";
import type { PathSerializer } from "../../src/client/path.ts";
import { serializeQuery } from "../../src/client/query.ts";
import { styledHeader, styledPath, styledQuery } from "../../src/client/styles.ts";
import { isJson } from "../../src/openapi/media-type.ts";

type Method = (options: object) => Promise<{ data?: unknown; error?: Error }>;

/**
 * Calls an operation and returns the request that it sends.
 *
 * @throws the error of the call
 */
async function requestOf(endpoint: Partial<Endpoint>, options: object): Promise<Request> {
  const requests: Request[] = [];
  const fetch = async (...input: ConstructorParameters<typeof Request>) => {
    requests.push(new Request(...input));
    return new Response();
  };
  const serializeBody = serializerOf(endpoint.requestContentType);
  const defaults = { method: "POST", path: "/things", responses: { 200: "empty" }, serializeQuery } as const;
  const endpoints = {
    call: { ...defaults, ...(serializeBody && { serializeBody }), ...endpoint },
  };
  const { call } = connect(endpoints, ["https://api.example"], { fetch, accessToken: "token" }) as { call: Method };
  unwrap(await call(options));
  return requests[0] ?? expect.unreachable();
}

function serializerOf(mediaType: string | null = "application/json") {
  if (mediaType === null) return serializeAsIs;
  if (isJson(mediaType)) return undefined;
  if (isMultipart(mediaType)) return serializeMultipart;
  return isUrlEncoded(mediaType) ? serializeUrlEncoded : serializeAsIs;
}

const sentAs = (requestContentType: string | null, body: unknown, options = {}) =>
  requestOf({ requestContentType }, { body, ...options });

describe("a JSON body", () => {
  test.each([
    ...["application/json", "Application/JSON", "application/merge-patch+json"],
    ...["application/json; charset=utf-8", "application/json ;charset=utf-8"],
  ])("is serialized as %s", async (mediaType) => {
    const request = await sentAs(mediaType, { a: 1 });
    expect(await request.text()).toBe('{"a":1}');
    expect(request.headers.get("Content-Type")).toBe(mediaType);
  });

  test.each(["application/json-seq", "application/jsonl", "application/x-ndjson"])(
    "is not serialized as %s",
    async (mediaType) => {
      const text = '{"a":1}\n{"a":2}\n';
      expect(await (await sentAs(mediaType, text)).text()).toBe(text);
    },
  );

  test("is null, not absent, for null", async () => {
    expect(await (await sentAs("application/json", null)).text()).toBe("null");
  });

  test("has neither text nor type, if it is undefined", async () => {
    const request = await sentAs("application/json", undefined);
    expect(request.body).toBeNull();
    expect(request.headers.has("Content-Type")).toBe(false);
  });
});

describe.each([
  ["application/x-www-form-urlencoded", URLSearchParams],
  ["application/x-www-form-urlencoded; charset=utf-8", URLSearchParams],
  ["multipart/form-data", FormData],
  ["multipart/form-data; charset=utf-8", FormData],
  ["Multipart/Form-Data", FormData],
  ["Application/X-WWW-Form-Urlencoded", URLSearchParams],
])("a form, %s,", (mediaType, Form) => {
  const fieldsOf = async (body: object) => [...(await (await sentAs(mediaType, body)).formData())];

  test("has a field for each value, and one for each item of an array", async () => {
    const body = { name: "A & B", count: 0, isOpen: false, about: { artist: "me" }, tags: ["a", { b: 1 }] };
    expect(await fieldsOf(body)).toEqual([
      ["name", "A & B"],
      ["count", "0"],
      ["isOpen", "false"],
      ["about", '{"artist":"me"}'],
      ["tags", "a"],
      ["tags", '{"b":1}'],
    ]);
  });

  test.each([undefined, null])("has no field for %s", async (nothing) => {
    expect(await fieldsOf({ note: nothing, tags: ["a", nothing, "b"] })).toEqual([
      ["tags", "a"],
      ["tags", "b"],
    ]);
  });

  test("is absent if it is undefined", async () => {
    expect((await sentAs(mediaType, undefined)).body).toBeNull();
  });

  test("is sent as it is, if the caller has built it", async () => {
    const form = new Form();
    form.append("name", "value");
    expect(await fieldsOf(form)).toEqual([["name", "value"]]);
  });
});

test("a multipart form has a file for a Blob, and one for each of an array", async () => {
  const file = new Blob(["bytes"], { type: "image/png" });
  const form = await (await sentAs("multipart/form-data", { file, more: [file] })).formData();
  for (const name of ["file", "more"]) {
    const sent = form.get(name) as File;
    expect([sent.type, await sent.text()]).toEqual(["image/png", "bytes"]);
  }
});

test("a form has its properties in their styles", async () => {
  const styles = { tags: { style: "form" }, address: { style: "deepObject" } } as const;
  const body = {
    tags: ["a", "b c"],
    address: { lines: ["d"], city: null },
    note: "e f",
    more: [1, 2],
    about: { k: 1 },
    no: null,
  };
  const requestContentType = "application/x-www-form-urlencoded";
  const request = await requestOf({ requestContentType, serializeBody: styledUrlEncoded(styles) }, { body });
  expect(await request.text()).toBe("tags=a,b%20c&address[lines][0]=d&note=e+f&more=1&more=2&about=%7B%22k%22%3A1%7D");
  expect(request.headers.get("Content-Type")).toBe(requestContentType);

  const serializeBody = encodedMultipart(styles);
  const form = await (
    await requestOf({ requestContentType: "multipart/form-data", serializeBody }, { body })
  ).formData();
  expect([...form]).toEqual([
    ["tags", "a,b c"],
    ["address[lines][0]", "d"],
    ["note", "e f"],
    ["more", "1"],
    ["more", "2"],
    ["about", '{"k":1}'],
  ]);
});

test("a part of a multipart form has its content type, and a file its own", async () => {
  const parts = {
    json: { contentType: "application/json" },
    xml: { contentType: "text/xml" },
    file: { contentType: "image/png" },
  };
  const file = new File(["bytes"], "a.gif", { type: "image/gif" });
  const body = { json: [{ a: 1 }, null, 2], xml: "<a/>", file, other: "b" };
  const endpoint = { requestContentType: "multipart/form-data", serializeBody: encodedMultipart(parts) };
  const form = await (await requestOf(endpoint, { body })).formData();
  const sent = [...form].map(async ([name, part]) =>
    part instanceof File ? [name, part.name, part.type, await part.text()] : [name, part],
  );
  expect(await Promise.all(sent)).toEqual([
    ["json", "blob", "application/json", '{"a":1}'],
    ["json", "blob", "application/json", "2"],
    ["xml", "blob", "text/xml", "<a/>"],
    ["file", "a.gif", "image/gif", "bytes"],
    ["other", "b"],
  ]);
});

test.each([styledUrlEncoded({}), encodedMultipart({})])(
  "a form that the caller has built is sent as it is",
  (serialize) => {
    for (const body of [new FormData(), new URLSearchParams(), "a=b"]) expect(serialize(body)).toBe(body);
  },
);

test("a form that is text is sent as it is", async () => {
  expect(await (await sentAs("application/x-www-form-urlencoded", "a=%20b")).text()).toBe("a=%20b");
});

describe("the media type of a body", () => {
  test("is that of the API description", async () => {
    const request = await sentAs("application/x-www-form-urlencoded", { a: 1 });
    expect(request.headers.get("Content-Type")).toBe("application/x-www-form-urlencoded");
    expect((await sentAs("image/png", new Blob(["PNG"]))).headers.get("Content-Type")).toBe("image/png");
  });

  test("has the boundary of a multipart form", async () => {
    const { headers } = await sentAs("multipart/form-data", { file: new Blob(["bytes"], { type: "image/png" }) });
    expect(headers.get("Content-Type")).toMatch(/^multipart\/form-data; boundary=./);
  });

  test("is that of a Blob where the API description has a range", async () => {
    const request = await sentAs(null, new Blob(["PNG"], { type: "image/png" }));
    expect(request.headers.get("Content-Type")).toBe("image/png");
  });
});

describe("a query", () => {
  const urlOf = async (options: object) => (await requestOf({}, options)).url;

  test.each([
    [undefined, ""],
    [{}, ""],
    [{ a: undefined }, ""],
    [{ a: "b c", d: [1, 2] }, "?a=b%20c&d=1&d=2"],
    [{ a: null, b: "c" }, "?b=c"],
    [{ filter: { "a&b=c": "d&e" } }, "?filter[a%26b%3Dc]=d%26e"],
  ])("%j is sent as %j", async (query, text) => {
    expect(await urlOf({ params: { query } })).toBe(`https://api.example/things${text}`);
  });

  test.each(["a=1?", "?a=1?"])("is what the caller's serializer returns: %s", async (text) => {
    expect(await urlOf({ params: { query: { a: 1 } }, querySerializer: () => text })).toBe(
      "https://api.example/things?a=1?",
    );
  });

  test("is serialized in the style that the caller chooses", async () => {
    const querySerializer = { array: { style: "form", explode: false } };
    expect(await urlOf({ params: { query: { a: [1, 2] } }, querySerializer })).toBe("https://api.example/things?a=1,2");
  });
});

test("a body is what the caller's serializer returns", async () => {
  const request = await sentAs("application/json", { a: 1 }, { bodySerializer: () => "mine" });
  expect(await request.text()).toBe("mine");
  expect(request.headers.get("Content-Type")).toBe("application/json");
});

test("the caller's headers override those of the API description", async () => {
  const headers = { "Content-Type": "application/problem+json", "X-Mine": "1" };
  const request = await sentAs("application/json", {}, { headers });
  expect(request.headers.get("Content-Type")).toBe("application/problem+json");
  expect(request.headers.get("X-Mine")).toBe("1");
});

test.each<[form: string, headers: HeadersInit | Record<string, unknown>]>([
  [
    "pairs",
    [
      ["X-Mine", "1"],
      ["x-mine", "2"],
      ["X-Other", "3"],
    ],
  ],
  ["Headers", new Headers({ "X-Mine": "1, 2", "X-Other": "3" })],
  ["an object", { "X-Mine": ["1", 2], "X-Other": 3, "X-Absent": undefined, "Content-Type": null }],
])("headers are accepted as %s", async (form, headers) => {
  const sent = (await sentAs("application/json", {}, { headers })).headers;
  expect(["X-Mine", "X-Other", "X-Absent"].map((name) => sent.get(name))).toEqual(["1, 2", "3", null]);
  expect(sent.get("Content-Type")).toBe(form === "an object" ? "text/plain;charset=UTF-8" : "application/json");
});

test.each([true, false])("a request has a client-request-id where the API description says so: %s", async (isSent) => {
  expect((await requestOf({ sendsClientRequestId: isSent }, {})).headers.has("client-request-id")).toBe(isSent);
});

test.each([
  [undefined, "Bearer token"],
  [true, "Bearer token"],
  [false, null],
])("a request has the access token unless the API description has no security: %s", async (sendsAccessToken, value) => {
  const request = await requestOf({ ...(sendsAccessToken !== undefined && { sendsAccessToken }) }, {});
  expect(request.headers.get("Authorization")).toBe(value);
});

test("other options of the request are the caller's, but not how redirects are followed", async () => {
  const request = await requestOf({}, { request: { credentials: "include", redirect: "follow", method: "GET" } });
  expect(request).toMatchObject({ credentials: "include", redirect: "manual", method: "POST" });
});

describe("a path parameter", () => {
  const pathOf = async (path: string, values: object, serializePath: PathSerializer = () => undefined) => {
    const request = await requestOf({ path, serializePath }, { params: { path: values } });
    return new URL(request.url).pathname;
  };

  test.each([
    ["/a/{b}", { b: 7 }, "/a/7"],
    ["/a/{b}/c", { b: 0 }, "/a/0/c"],
    ["/a/{b}/{c}", { b: "x", c: false }, "/a/x/false"],
    ["/a/{b-c}", { "b-c": "x y" }, "/a/x%20y"],
    ["/a.{b}/c({d})", { b: "x", d: 7 }, "/a.x/c(7)"],
    ["/a/{b}", { b: "undefined" }, "/a/undefined"],
  ])("replaces its place in %s", async (path, values, expected) => {
    expect(await pathOf(path, values)).toBe(expected);
  });

  test.each([undefined, null, "", ".", ".."])("cannot be %j, in any place", async (value) => {
    await expect(pathOf("/a/{b}/{c}", { b: value, c: "x" })).rejects.toThrow("invalid-request");
    await expect(pathOf("/a/{b}/{c}", { b: "x", c: value })).rejects.toThrow("invalid-request");
  });

  test("with a prefix is sent in parentheses where the API description says so", async () => {
    const path = "/users/{id}/posts/{post}";
    expect(await pathOf(path, { id: "$a'b", post: "$c" }, odataKey({ id: "$" }))).toBe("/users('$a''b')/posts/%24c");
    expect(await pathOf(path, { id: "a$b", post: "c" }, odataKey({ id: "$" }))).toBe("/users/a%24b/posts/c");
    expect(await pathOf("/users({id})", { id: "$a" }, odataKey({ id: "$" }))).toBe("/users(%24a)");
  });
});

test("a parameter can have the name of a property that every object has", async () => {
  const label = { id: { style: "label" } } as const;
  const endpoint = {
    path: "/a/{constructor}/{id}",
    serializePath: styledPath(label),
    serializeQuery: styledQuery(label),
  };
  const params = { path: { constructor: "x", id: 5 }, query: { toString: [1], id: 5 } };
  expect((await requestOf(endpoint, { params })).url).toBe("https://api.example/a/x/.5?toString=1&.5");
  const header = styledHeader({ id: { style: "simple" } });
  expect(header({ header: { valueOf: 1 }, cookie: { constructor: 2 } })).toEqual({
    valueOf: 1,
    Cookie: "constructor=2",
  });
});
