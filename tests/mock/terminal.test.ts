import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
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
