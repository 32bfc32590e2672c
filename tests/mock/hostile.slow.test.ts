import fc from "fast-check";
import { expect, test } from "vitest";
import { mockOfDocument } from "../support/mock.ts";
import { expectGraphResponse, sendRaw } from "../support/raw-http.ts";

const mock = await mockOfDocument({});
const port = Number(new URL(mock.url).port);

const segment = fc.oneof(
  fc.constantFrom(..."me users beta profile projects certifications .. . %00 %2f %2e%2e ('x') $x".split(" "), ""),
  fc.stringMatching(/^[!-~]{0,20}$/),
);
const path = fc.oneof(
  fc.constantFrom(
    "/me/profile/projects",
    "/users/a@b.c/profile/webAccounts",
    "/beta/users('$a')/profile/certifications",
  ),
  fc.array(segment, { maxLength: 8 }).map((segments) => `/${segments.join("/")}`),
);
const value = fc.stringMatching(/^[!-~]([ -~]{0,40}[!-~])?$/);
const headers = fc.record(
  {
    Authorization: fc.oneof(fc.constant("Bearer token"), value),
    "Content-Type": fc.oneof(fc.constant("application/json"), value),
    Prefer: fc.oneof(fc.constantFrom("code=429", "example=complete", "dynamic=true", "delay=0-1"), value),
    "client-request-id": fc.oneof(fc.uuid(), value),
    "Content-Encoding": fc.constantFrom("gzip", "br", "identity"),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.uint8Array({ maxLength: 200 }),
  fc.constantFrom('{"__proto__":{"polluted":true}}', "{", "", "null", '{"displayName":"x"}'),
);
const method = fc.constantFrom("POST", "POST", "POST", "GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE");

test("10,000 random requests get responses of Graph's shape, and leave the mock as it was", async () => {
  const batches = fc.array(fc.record({ method, path, headers, body }), { minLength: 20, maxLength: 20 });
  const property = fc.asyncProperty(batches, async (requests) => {
    await Promise.all(
      requests.map(async (request) => {
        const response = await sendRaw(port, request);
        const isServerError = request.headers.Prefer?.includes("code=5");
        if (!isServerError) expectGraphResponse(request, response);
      }),
    );
  });
  await fc.assert(property, { numRuns: 500, endOnFailure: true });
  expect("polluted" in {}).toBe(false);
  const valid = { Authorization: "Bearer token", "Content-Type": "application/json" };
  const project = { method: "POST", path: "/me/profile/projects", headers: valid, body: "{}" };
  expect((await sendRaw(port, project)).status).toBe(201);
}, 120_000);
