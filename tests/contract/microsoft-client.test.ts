import { Client, type GraphError, RetryHandlerOptions } from "@microsoft/microsoft-graph-client";
import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { loadDocument } from "../support/document.ts";
import { mockOfDocument } from "../support/mock.ts";

// Microsoft's client does not use the API description: what works with the mock works with the service.
const mock = await mockOfDocument();
const client = Client.init({ baseUrl: mock.url, defaultVersion: "beta", authProvider: (done) => done(null, "unused") });
const noRetry = new RetryHandlerOptions(undefined, 0);

// Over http the client removes its own Authorization header, but not one in lower case.
const request = (path: string, prefer: string) =>
  client.api(path).header("authorization", "Bearer token").header("Prefer", prefer).middlewareOptions([noRetry]);

async function errorOf(path: string, prefer: string): Promise<GraphError> {
  return request(path, prefer)
    .post({})
    .then(() => expect.unreachable("The request succeeded."))
    .catch((error) => error);
}

const operations = operationsOf(await loadDocument()).map(({ name, path }) => ({
  name: name as keyof typeof examples,
  path: path.replace("{idOrUserPrincipalName}", "innocenty.popov@contoso.com"),
}));

describe.each(operations)("$name", ({ name, path }) => {
  const { request: bodies, responses } = examples[name];
  const { 201: created, ...failures } = responses;

  test.each(Object.entries(bodies))("returns the created object for the example %s", async (scenario, body) => {
    const expected = created[scenario as keyof typeof created];
    expect(await request(path, `example=${scenario}`).post(body)).toEqual(expected);
  });

  const errors = Object.entries(failures).flatMap(([status, scenarios]) =>
    Object.entries(scenarios).map(([scenario, { error }]) => ({ status: Number(status), scenario, error })),
  );
  test.each(errors)("throws the error $status $scenario", async ({ status, scenario, error }) => {
    expect(await errorOf(path, `code=${status}, example=${scenario}`)).toMatchObject({
      statusCode: status,
      code: error.code,
      message: error.message,
      requestId: error.innerError["request-id"],
    });
  });
});

test("throws an error that has no example", async () => {
  expect(await errorOf("/me/profile/hobbies", "")).toMatchObject({
    statusCode: 404,
    code: "NotFound",
    requestId: expect.stringMatching(/^[\da-f-]{36}$/),
  });
});
