import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { operationsOf } from "../../scripts/pipeline/contract.ts";
import { loadContract } from "../support/contract.ts";
import { mockOfContract } from "../support/mock.ts";

const mock = await mockOfContract();
const operations = operationsOf(await loadContract());

test("there are examples for each operation of the contract", () => {
  expect(Object.keys(examples)).toEqual(operations.map(({ name }) => name));
});

describe.each(operations)("$name", ({ name, method, path }) => {
  const { request, responses } = examples[name as keyof typeof examples];

  const send = (body: unknown, prefer: string) =>
    fetch(mock.url + path.replace("{idOrUserPrincipalName}", "innocenty.popov@contoso.com"), {
      method,
      headers: { Authorization: "Bearer token", "Content-Type": "application/json", Prefer: prefer },
      body: JSON.stringify(body),
    });

  test.each(Object.entries(request))("takes its request example %s", async (scenario, body) => {
    const response = await send(body, `example=${scenario}`);
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual(responses[201][scenario as keyof (typeof responses)[201]]);
  });

  const declared = Object.entries(responses).flatMap(([status, scenarios]) =>
    Object.entries(scenarios).map(([scenario, answer]) => ({ status: Number(status), scenario, answer })),
  );
  test.each(declared)("answers $status $scenario on demand", async ({ status, scenario, answer }) => {
    const response = await send({}, `code=${status}, example=${scenario}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(answer);
    expect(response.headers.get("request-id")).toMatch(/^[\da-f-]{36}$/);
    expect(response.headers.get("client-request-id")).toMatch(/^[\da-f-]{36}$/);
    expect(response.headers.get("Retry-After")).toBe(status === 429 || status === 503 ? "10" : null);
  });

  test("declares the answers that every operation shares", () => {
    expect(Object.keys(responses).map(Number)).toEqual([201, 400, 401, 403, 404, 415, 429, 500, 503]);
  });
});
