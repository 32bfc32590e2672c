import { expect, test } from "vitest";
import { generateInWorker, startWorker } from "../../scripts/pipeline/thread.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const { signal } = new AbortController();
const documentWith = (name: string): OpenApiDocument => ({
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths: {},
  components: { schemas: { [name]: { type: "object", properties: { a: { type: "object", properties: {} } } } } },
});

test("concurrent requests get their own responses", async () => {
  const all = await Promise.all(["A", "B"].map((name) => generateInWorker(documentWith(name), name === "A", signal)));
  expect(all.map(({ types }) => /schemas: \{\s+(\w+)/.exec(types)?.[1])).toEqual(["A", "B"]);
  expect(all.map(({ validators }) => Object.keys(validators).length)).toEqual([3, 0]);
});

test("a failure is a UserError, and the next request gets a response", async () => {
  const failing = generateInWorker(documentWith("%zz"), true, signal);
  await expect(failing).rejects.toMatchObject({
    name: "UserError",
    message: "Cannot generate types and validators: URI malformed.",
  });
  expect((await generateInWorker(documentWith("A"), false, signal)).types).toContain("A: {");
});

test("an aborted request rejects at once, and its response is ignored", async () => {
  const abort = new AbortController();
  const aborted = generateInWorker(documentWith("A"), true, abort.signal);
  abort.abort();
  await expect(aborted).rejects.toThrow("aborted");
  expect((await generateInWorker(documentWith("B"), false, signal)).types).toContain("B: {");
});

test("a worker thread that ended is replaced", async () => {
  const first = startWorker();
  expect(startWorker()).toBe(first);
  await first.terminate();
  expect((await generateInWorker(documentWith("A"), false, signal)).types).toContain("A: {");
});

test("a worker thread that fails while no request is pending is replaced", async () => {
  const first = startWorker();
  const exit = new Promise((resolve) => first.once("exit", resolve));
  first.postMessage(null); // not a request, which the worker does not catch
  await exit;
  expect((await generateInWorker(documentWith("A"), false, signal)).types).toContain("A: {");
});

test("a worker thread that ends during a request is a UserError", async () => {
  const pending = generateInWorker(documentWith("A"), false, signal);
  await startWorker().terminate();
  await expect(pending).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining("without a response"),
  });
});

test("validators are those of a new thread after an edit outside of the bodies", async () => {
  const described = (schema: object): OpenApiDocument => ({
    ...documentWith("A"),
    paths: {
      "/things": {
        post: {
          operationId: "add",
          parameters: [{ name: "filter", in: "query", schema }],
          requestBody: { content: { "application/json": { schema: { type: "object", properties: { a: {} } } } } },
          responses: {},
        },
      },
    },
  });
  const validatorsOf = async (schema: object) =>
    (await generateInWorker(described(schema), true, signal)).validators["validators.code.js"];
  await validatorsOf({ type: "object" });
  const edited = await validatorsOf({ type: "object", unevaluatedProperties: false });
  await startWorker().terminate();
  expect(edited).toBe(await validatorsOf({ type: "object", unevaluatedProperties: false }));
});

test("validators are those of the latest schemas", async () => {
  const described = (description: string, path: string, maxLength: number): OpenApiDocument => ({
    ...documentWith("A"),
    paths: {
      [path]: {
        post: {
          operationId: "add",
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } } },
          responses: {},
        },
      },
    },
    components: { schemas: { A: { type: "string", description, maxLength } } },
  });
  const validatorsOf = async (...values: Parameters<typeof described>) =>
    (await generateInWorker(described(...values), true, signal)).validators["validators.code.js"];
  const first = await validatorsOf("Before.", "/before", 1);
  expect(first).toContain("> 1");
  expect(await validatorsOf("After.", "/after", 1)).toBe(first);
  expect(await validatorsOf("After.", "/after", 2)).toContain("> 2");
});
