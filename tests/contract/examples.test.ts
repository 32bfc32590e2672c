import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { operationsOf } from "../../scripts/pipeline/contract.ts";
import { servers } from "../../scripts/pipeline/servers.ts";
import { loadContract } from "../support/contract.ts";
import type { Recorded } from "../support/har.ts";
import { mockOfContract } from "../support/mock.ts";
import { coverageOf } from "./checks/coverage.ts";

const mock = await mockOfContract();
const contract = await loadContract();
const operations = operationsOf(contract);
const [serviceRoot = ""] = Object.values(servers(contract));
const traffic: Recorded[] = [];

test("there are examples for each operation of the contract", () => {
  expect(Object.keys(examples)).toEqual(operations.map(({ name }) => name));
});

describe.each(operations)("$name", ({ name, method, path: template }) => {
  const { request, responses } = examples[name as keyof typeof examples];
  const path = template.replace("{idOrUserPrincipalName}", "innocenty.popov@contoso.com");

  const send = async (requestBody: unknown, prefer: string) => {
    const requestHeaders = {
      Authorization: "Bearer token",
      "Content-Type": "application/json",
      "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
      Prefer: prefer,
    };
    const init = { method, headers: requestHeaders, body: JSON.stringify(requestBody) };
    const response = await fetch(mock.url + path, init);
    const { status, headers } = response;
    const responseBody = await response.json();
    const responseHeaders = Object.fromEntries(headers);
    const url = serviceRoot + path;
    traffic.push({
      method: method.toUpperCase(),
      url,
      requestHeaders,
      requestBody,
      status,
      responseHeaders,
      responseBody,
    });
    return { status, headers, body: responseBody };
  };

  test.each(Object.entries(request))("takes its request example %s", async (scenario, body) => {
    const answer = await send(body, `example=${scenario}`);
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual(responses[201][scenario as keyof (typeof responses)[201]]);
  });

  const declared = Object.entries(responses).flatMap(([status, scenarios]) =>
    Object.entries(scenarios).map(([scenario, answer]) => ({ status: Number(status), scenario, answer })),
  );
  test.each(declared)("answers $status $scenario on demand", async ({ status, scenario, answer }) => {
    const { status: actual, headers, body } = await send({}, `code=${status}, example=${scenario}`);
    expect(actual).toBe(status);
    expect(body).toEqual(answer);
    expect(headers.get("request-id")).toMatch(/^[\da-f-]{36}$/);
    expect(headers.get("client-request-id")).toMatch(/^[\da-f-]{36}$/);
    expect(headers.get("Retry-After")).toBe(status === 429 || status === 503 ? "10" : null);
  });

  test("declares the answers that every operation shares", () => {
    expect(Object.keys(responses).map(Number)).toEqual([201, 400, 401, 403, 404, 415, 429, 500, 503]);
  });
});

describe("all of them together", () => {
  test("show everything that the contract has, and depart from it nowhere", async () => {
    const { table, totals, missing, departures } = await coverageOf(contract, traffic);
    console.log(`Coverage of the contract by its examples\n${table}`);
    expect(missing).toEqual([]);
    expect(departures).toEqual([]);
    expect(Object.keys(totals)).toEqual(["operations", "parameters", "properties", "responses"]);
    for (const { covered, total } of Object.values(totals)) expect(covered).toBe(total);
  });
});
