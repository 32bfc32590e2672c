import { expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { servers } from "../../src/openapi/servers.ts";
import { loadDocument } from "../support/document.ts";
import { mockOfDocument } from "../support/mock.ts";
import { coverageOf, type RecordedExchange } from "./checks/coverage.ts";

type Scenarios = Record<string, unknown>;
type Examples = Record<string, { request: Scenarios; responses: Record<string, Scenarios> }>;

const mock = await mockOfDocument();
const document = await loadDocument();
const operations = operationsOf(document);
const [serviceRoot = ""] = Object.values(servers(document));

/** A request for each example of a request or response of each operation. */
const cases = operations.flatMap(({ name, method, path: template }) => {
  const path = template.replaceAll(/\{[^{}]+\}/g, "innocenty.popov@contoso.com");
  const { request, responses } = (examples as Examples)[name] ?? expect.unreachable(name);
  const operation = { name, method: method.toUpperCase(), path };
  const created = Object.entries(request).map(([scenario, body]) => {
    const expected = responses[201]?.[scenario];
    return { ...operation, example: `request ${scenario}`, prefer: `example=${scenario}`, body, status: 201, expected };
  });
  const preferred = Object.entries(responses).flatMap(([status, scenarios]) =>
    Object.entries(scenarios).map(([scenario, expected]) => {
      const prefer = `code=${status}, example=${scenario}`;
      return { ...operation, example: `${status} ${scenario}`, prefer, body: {}, status: Number(status), expected };
    }),
  );
  return [...created, ...preferred];
});

const sent = await Promise.all(cases.map(async (each) => ({ ...each, exchange: await send(each) })));

test("every operation has generated examples", () => {
  expect(Object.keys(examples)).toEqual(operations.map(({ name }) => name));
});

test.each(sent)("$name: $example", ({ status, expected, exchange: { request, response } }) => {
  expect(response.status).toBe(status);
  expect(response.body).toEqual(expected);
  expect(response.headers["request-id"]).toMatch(/^[\da-f-]{36}$/);
  expect(response.headers["client-request-id"]).toBe(request.headers["client-request-id"]);
  expect(response.headers["retry-after"]).toBe(status === 429 || status === 503 ? "10" : undefined);
});

test("the examples cover the whole API description and conform to it", async () => {
  const { totals, missing, deviations } = await coverageOf(
    document,
    sent.map(({ exchange }) => exchange),
  );
  expect(missing).toEqual([]);
  expect(deviations).toEqual([]);
  expect(Object.keys(totals)).toEqual(["operations", "parameters", "properties", "responses"]);
  for (const { covered, total } of Object.values(totals)) expect(covered).toBe(total);
  expect(totals.operations?.total).toBe(operations.length);
});

async function send({ method, path, prefer, body }: (typeof cases)[number]): Promise<RecordedExchange> {
  const headers = {
    authorization: "Bearer token",
    "content-type": "application/json",
    "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
    prefer,
  };
  const response = await fetch(mock.url + path, { method, headers, body: JSON.stringify(body) });
  const received = { headers: Object.fromEntries(response.headers), body: await response.json() };
  return {
    request: { method, url: serviceRoot + path, headers, body },
    response: { status: response.status, ...received },
  };
}
