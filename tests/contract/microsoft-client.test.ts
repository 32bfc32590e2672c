import { Client, type GraphError, RetryHandlerOptions } from "@microsoft/microsoft-graph-client";
import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { loadDocument } from "../support/document.ts";
import { mockOfDocument } from "../support/mock.ts";

// Microsoft's client knows nothing of our contract. What it can do against the mock, it can do against the service.
const mock = await mockOfDocument();
const client = Client.init({ baseUrl: mock.url, defaultVersion: "beta", authProvider: (done) => done(null, "unused") });

const operations = operationsOf(await loadDocument()).map(({ name, path }) => ({
  name: name as keyof typeof examples,
  path: path.replace("{idOrUserPrincipalName}", "innocenty.popov@contoso.com"),
}));

// Over http it takes off what its own authentication adds, but not a header in lower case. It would wait and try again.
const request = (path: string, prefer: string) =>
  client
    .api(path)
    .header("authorization", "Bearer token")
    .header("Prefer", prefer)
    .middlewareOptions([new RetryHandlerOptions(undefined, 0)]);

describe.each(operations)("$name", ({ name, path }) => {
  const { request: bodies, responses } = examples[name];

  test.each(Object.entries(bodies))("creates its example %s", async (scenario, body) => {
    const created = await request(path, `example=${scenario}`).post(body);
    expect(created).toEqual(responses[201][scenario as keyof (typeof responses)[201]]);
  });

  const { 201: _created, ...failures } = responses;
  const errors = Object.entries(failures).flatMap(([status, scenarios]) =>
    Object.entries(scenarios).map(([scenario, { error }]) => ({ status: Number(status), scenario, error })),
  );
  test.each(errors)(
    "gets code, message and request id out of $status $scenario",
    async ({ status, scenario, error }) => {
      const answer = request(path, `code=${status}, example=${scenario}`).post({});
      const failure: GraphError = await answer.then(
        () => expect.unreachable("it should have thrown"),
        (reason) => reason,
      );
      expect(failure).toMatchObject({
        statusCode: status,
        code: error.code,
        message: error.message,
        requestId: error.innerError["request-id"],
      });
    },
  );
});

test("gets code and message out of an error that has no example", async () => {
  const failure: GraphError = await request("/me/profile/hobbies", "")
    .post({})
    .catch((reason) => reason);
  expect(failure).toMatchObject({
    statusCode: 404,
    code: "NotFound",
    requestId: expect.stringMatching(/^[\da-f-]{36}$/),
  });
});
