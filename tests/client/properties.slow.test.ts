import fc from "fast-check";
import { expect, test } from "vitest";
import { createClient } from "../../generated/client.ts";
import { validators } from "../../generated/validators.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import type { Schema } from "../contract/checks/bodies.ts";
import { loadDocument } from "../support/document.ts";

const document = await loadDocument();

/** Generates values that are valid against a schema. */
function valuesOf(reference: Schema): fc.Arbitrary<unknown> {
  const schema = resolve<Schema>(document, reference as { $ref: string }) ?? {};
  if (schema.allOf)
    return fc.tuple(...schema.allOf.map(valuesOf)).map((parts) => Object.assign({}, ...(parts as object[])));
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valuesOf));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
  return fc.oneof(...[schema.type ?? []].flat().map((type) => valuesOfType(schema, type)));
}

// The unit "binary" of fast-check takes seconds to prepare.
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

function valuesOfType({ format, items = {}, properties = {} }: Schema, type: string): fc.Arbitrary<unknown> {
  const days = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  const formats: Record<string, fc.Arbitrary<unknown>> = {
    date: days.map((date) => date.toISOString().slice(0, 10)),
    "date-time": days.map((date) => date.toISOString()),
  };
  const types: Record<string, () => fc.Arbitrary<unknown>> = {
    string: () => formats[format ?? ""] ?? fc.oneof(fc.string(), fc.string({ unit: codePoint })),
    boolean: () => fc.boolean(),
    integer: () => fc.integer(),
    number: () => fc.double({ noNaN: true, noDefaultInfinity: true }),
    null: () => fc.constant(null),
    array: () => fc.array(valuesOf(items), { maxLength: 3 }),
    object: () => {
      const writable = Object.entries(properties).filter(([, { readOnly }]) => !readOnly);
      return fc.record(Object.fromEntries(writable.map(([name, schema]) => [name, valuesOf(schema)])), {
        requiredKeys: [],
      });
    },
  };
  return types[type]?.() ?? fc.constant(null);
}

test.each(operationsOf(document))(
  "$name sends any valid body unchanged",
  async (operation) => {
    const { name, definition } = operation;
    const schema = resolve(document, definition.requestBody)?.content["application/json"]?.schema as Schema;
    const echo = async (_url: string | Request, { body }: RequestInit) =>
      new Response(`{"id":"1","sent":${body}}`, { status: 201 });
    const client = createClient({ fetch: echo, validate: validators }) as unknown as Record<
      string,
      (init: object) => Promise<{ data?: { sent: unknown }; error?: Error }>
    >;
    const params = { path: { idOrUserPrincipalName: "innocenty.popov@contoso.com" } };
    await fc.assert(
      fc.asyncProperty(valuesOf(schema), async (body) => {
        const result = await client[name]?.({ params, body });
        expect(result?.error).toBeUndefined();
        expect(result?.data?.sent).toEqual(JSON.parse(JSON.stringify(body)));
      }),
      { numRuns: 1_000 },
    );
  },
  120_000,
);

test("any response results in either data or an error", async () => {
  const responses = fc.record({
    status: fc.oneof(
      fc.constantFrom(200, 201, 400, 401, 403, 404, 415, 429, 500, 503),
      fc.integer({ min: 200, max: 599 }),
    ),
    body: fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
    ),
    contentType: fc.oneof(
      fc.constant("application/json"),
      fc.constant("text/html"),
      fc.stringMatching(/^[!-~]{0,30}$/),
    ),
    retryAfter: fc.oneof(fc.constant(""), fc.stringMatching(/^[ -~]{0,30}$/)),
  });
  await fc.assert(
    fc.asyncProperty(responses, async ({ status, body, contentType, retryAfter }) => {
      const hasBody = ![204, 205, 304].includes(status);
      const headers = { "Content-Type": contentType, "Retry-After": retryAfter };
      const fetch = async () => new Response(hasBody ? body : null, { status, headers });
      const result = await createClient({ fetch, retry: { limit: 1, baseDelay: 0, maxWait: 1 } }).createMyProject({
        body: {},
      });
      expect((result.data === undefined) !== (result.error === undefined)).toBe(true);
      if (result.error) expect(result.error.operation).toBe("createMyProject");
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test("whatever fetch returns or throws results in either data or an error", async () => {
  const values = fc.oneof(
    fc.anything({ withDate: true, withMap: true, withNullPrototype: true, withBigInt: true }),
    fc.record(
      {
        status: fc.oneof(fc.constantFrom(200, 201, 403, 429, 599), fc.anything()),
        headers: fc.oneof(fc.constant(new Headers()), fc.record({ get: functions() }), fc.anything()),
        text: fc.oneof(functions(), fc.anything()),
        body: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(values, fc.boolean(), async (value, rejects) => {
      const fetch = () => (rejects ? Promise.reject(value) : Promise.resolve(value as Response));
      const { data, error } = await createClient({ fetch, retry: false }).createMyProject({ body: {} });
      expect((data === undefined) !== (error === undefined)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
}, 120_000);

/** Generates functions that return something or throw it. */
function functions(): fc.Arbitrary<() => unknown> {
  return fc.tuple(fc.oneof(fc.json(), fc.anything()), fc.boolean()).map(([value, throws]) => () => {
    if (throws) throw value;
    return value;
  });
}
