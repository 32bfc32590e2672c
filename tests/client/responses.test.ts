import { describe, expect, test } from "vitest";
import { readByMediaType } from "../../src/client/body-reader.ts";
import { type CallError, connect, type Endpoint } from "../../src/client/index.ts";

type Body = Endpoint["responses"][string];
type Method = () => Promise<{ data?: unknown; error?: CallError }>;

/** Calls an operation with a response body of a type, and returns its result. */
async function resultOf(type: Body, body: BodyInit | null, status = 200) {
  const endpoints = { call: { method: "get", path: "/things", responses: { [status]: type } } };
  const fetch = async () => new Response(body, { status });
  const { call } = connect(endpoints, ["https://api.example"], { fetch }) as { call: Method };
  return await call();
}

const values: [type: Body, text: string, value: unknown][] = [
  ["json", '{"a":1}', { a: 1 }],
  ["json", "[1]", [1]],
  ["json", '"text"', "text"],
  ["json", "null", null],
  ["text", "[1]", "[1]"],
  ["text", "", ""],
  ["empty", "", null],
  ["empty", "ignored", null],
  [{}, '{"a":1}', { a: 1 }],
];

describe("a response body", () => {
  test.each(values)("of type %j, %j, is the data %j", async (type, text, data) => {
    expect(await resultOf(type, text)).toMatchObject({ data });
  });

  test.each(values)("of type %j, %j, is the body of an error: %j", async (type, text, body) => {
    expect((await resultOf(type, text, 404)).error).toMatchObject({ kind: "status", status: 404, body });
  });

  test("of type blob has its bytes", async () => {
    const bytes = Uint8Array.of(0, 255, 128);
    const { data } = await resultOf("blob", bytes);
    expect(new Uint8Array(await (data as Blob).arrayBuffer())).toEqual(bytes);
  });

  test("that is no JSON is the text of an invalid response", async () => {
    expect((await resultOf("json", "<h1>")).error).toMatchObject({ kind: "invalid-response", body: "<h1>" });
  });
});

describe("a response with several media types", () => {
  const readBody = readByMediaType({ "2XX": { "text/plain": "text", "image/*": "blob", "": "empty" } });
  const endpoints = {
    call: { method: "GET", path: "/things", responses: { "2XX": "json", default: "json" }, readBody },
  } as const;

  test.each<[type: string | null, body: string, data: unknown]>([
    ["application/json", "[1]", [1]],
    ["text/plain", "[1]", "[1]"],
    ["TEXT/PLAIN ; charset=utf-8", "[1]", "[1]"],
    ["image/png", "[1]", "a Blob"],
    ["image/png", "", "a Blob"],
    ["text/html", "[1]", [1]],
    [null, "[1]", [1]],
    [null, "", null],
    ["application/json", "", null],
    ["text/plain", "", null],
  ])("is read by its own, %j: %j", async (type, body, data) => {
    const headers = new Headers(type === null ? {} : { "Content-Type": type });
    // Bytes, because the platform gives text a type.
    const fetch = async () => new Response(new TextEncoder().encode(body), { headers });
    const result = await (connect(endpoints, ["https://api.example"], { fetch }) as { call: Method }).call();
    expect(result.data instanceof Blob ? "a Blob" : result.data).toEqual(data);
  });

  test("is an error that has a body, other than success", async () => {
    const fetch = async () => new Response("", { status: 500 });
    const { error } = await (connect(endpoints, ["https://api.example"], { fetch }) as { call: Method }).call();
    expect(error).toMatchObject({ kind: "invalid-response", status: 500 });
  });
});

describe("a JSON object", () => {
  const shape = { name: "string", count: "number", isOpen: "boolean", owner: { id: "string" } } as const;
  const valid = { name: "", count: 0, isOpen: false, owner: { id: "1", more: null }, more: 1 };

  test("has the properties of its type, and further ones", async () => {
    expect(await resultOf(shape, JSON.stringify(valid))).toMatchObject({ data: valid });
  });

  test.each([
    [{ name: 1 }, "body.name must be string"],
    [{ name: undefined }, "body.name must be string"],
    [{ count: "0" }, "body.count must be number"],
    [{ isOpen: null }, "body.isOpen must be boolean"],
    [{ owner: "1" }, "body.owner must be object"],
    [{ owner: null }, "body.owner must be object"],
    [{ owner: ["1"] }, "body.owner must be object"],
    [{ owner: { id: 1 } }, "body.owner.id must be string"],
    [{ count: "0", owner: {} }, "body.count must be number"],
  ])("is invalid with %j: %s", async (changes, reason) => {
    const { error } = await resultOf(shape, JSON.stringify({ ...valid, ...changes }));
    expect(error).toMatchObject({ kind: "invalid-response", message: `call: invalid-response 200: ${reason}` });
  });
});
