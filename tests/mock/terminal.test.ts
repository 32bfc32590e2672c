import { stripVTControlCharacters, styleText } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { exchangeLine, greeting } from "../../src/mock/terminal.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const hostile = "a\u001b[2Jb\u009b1mc\u202ed\u2066e\u200bf\u2028g\rh";
const harmless = "a?[2Jb?1mc?d?e?f?g?h";
const exchange = { method: "POST", url: `/${hostile}`, status: 400, problems: [`${hostile}.`, "2"], milliseconds: 1 };

test("the line for a request has no control and no format characters", () => {
  const line = stripVTControlCharacters(exchangeLine(exchange, {}));
  expect(line).toBe(`POST /${harmless} 400 1 ms  ${harmless}.`);
});

test("the line for a request has a limited length", () => {
  const line = exchangeLine({ ...exchange, url: `/${"a".repeat(10_000)}`, problems: ["b".repeat(10_000)] }, {});
  expect(line.length).toBeLessThan(1_100);
});

test("with a proxy all problems are printed", () => {
  const line = stripVTControlCharacters(exchangeLine(exchange, { proxy: new URL("http://service") }));
  expect(line).toBe(`POST /${harmless} 400 1 ms  ${harmless}.\n  2`);
});

test.each([
  [200, "green"],
  [399, "green"],
  [400, "yellow"],
  [499, "yellow"],
  [500, "red"],
] as const)("the status %i is %s in a terminal", (status, color) => {
  vi.stubEnv("FORCE_COLOR", "1");
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const line = exchangeLine({ method: "GET", url: "/a", status, problems: [], milliseconds: 1.6 }, {});
  expect(line).toBe(`GET /a ${styleText(color, String(status), { validateStream: false })} 2 ms`);
});

const ok = {
  description: "",
  content: { "application/json": { examples: { plain: { value: 1 }, other: { value: 2 } } } },
};
const failed = { description: "", content: { "application/json": { examples: { bad: { value: 1 } } } } };
const folders = {
  openapi: "3.1.1",
  info: { title: "Folders", version: "1" },
  paths: {
    "/folders/{id}": { delete: { responses: { 200: ok, 404: failed, 500: { description: "" } } } },
    "/folders": { get: { responses: { 200: ok } } },
  },
} as unknown as OpenApiDocument;

test("the text at the start lists operations and examples, and has a call to try", () => {
  expect(stripVTControlCharacters(greeting(folders, "http://mock", "localhost"))).toBe(`Mock of Folders at http://mock

  DELETE /folders/{id}
  GET    /folders

Examples by status, for the header Prefer: code=…, example=…

  200  plain, other
  404  bad

Try it:

curl 'http://mock/folders'`);
});

test("the text at the start has a call with a token and a body", () => {
  const requestBody = { content: { "application/json": { schema: {}, examples: { plain: { value: { a: 1 } } } } } };
  const post = { operationId: "create", security: [{ token: [] }], requestBody, responses: { 201: ok } };
  const components = { securitySchemes: { token: { type: "http", scheme: "bearer" } } };
  const document = { ...folders, paths: { "/folders": { post } }, components } as unknown as OpenApiDocument;
  const lines = greeting(document, "http://mock", "localhost").split("\n");
  expect(lines).toContainEqual(expect.stringMatching(/^ +-H "Authorization: Bearer any" \\$/));
});

test("the text at the start has a call without an operation too", () => {
  expect(greeting({ ...folders, paths: {} }, "http://mock", "::1")).toMatch(/\n\nTry it:\n\ncurl http:\/\/mock$/);
});

test.each([
  ["localhost", false],
  ["127.0.0.1", false],
  ["127.10.20.30", false],
  ["::1", false],
  ["0.0.0.0", true],
  ["::", true],
  ["mylocalhost", true],
  ["localhost.example", true],
  ["127.0.0.1.example", true],
  ["127a0b0c1", true],
])("the text at the start for the host %s warns of other machines: %s", (host, isWarned) => {
  const text = stripVTControlCharacters(greeting(folders, "http://mock", host));
  const warning = "\n\nwarning Other machines can reach the mock, which accepts any token.\n\n";
  expect(text.includes(warning)).toBe(isWarned);
  expect(text).toContain("/folders");
});

test("the text at the start has no control and no format characters of the API description", () => {
  const example = { [hostile]: { value: { name: hostile } } };
  const content = { "application/json": { schema: {}, examples: example } };
  const document = {
    openapi: "3.1.1",
    info: { title: hostile, version: "1" },
    paths: {
      [`/${hostile}`]: {
        post: { operationId: "create", requestBody: { content }, responses: { 201: { description: "", content } } },
      },
    },
  } as unknown as OpenApiDocument;
  const text = stripVTControlCharacters(greeting(document, "http://127.0.0.1:1", "127.0.0.1"));
  expect(text).toContain(`Mock of ${harmless} at http://127.0.0.1:1\n`);
  expect(text).toContain(`  POST   /${harmless}\n`);
  expect(text).toContain(`  201  ${harmless}\n`);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
});
