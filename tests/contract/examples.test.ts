import { expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { loadDocument } from "../support/document.ts";
import type { Recorded } from "../support/har.ts";
import { mockOfDocument } from "../support/mock.ts";
import { coverageOf } from "./checks/coverage.ts";
import { complaintsAbout, exchangesOf, recorded } from "./checks/exchanges.ts";

const mock = await mockOfDocument();
const document = await loadDocument();
const operations = operationsOf(document);
const traffic: Recorded[] = [];

test("there are generated examples for each operation of the contract", () => {
  expect(Object.keys(examples)).toEqual(operations.map(({ name }) => name));
});

test.each(operations)("$name declares the answers that all operations share", ({ definition }) => {
  expect(Object.keys(definition.responses).map(Number)).toEqual([201, 400, 401, 403, 404, 415, 429, 500, 503]);
});

test.each(exchangesOf(document))("$operation $what", async (exchange) => {
  const { method, path, headers, body } = exchange;
  const response = await fetch(mock.url + path, { method, headers, body: JSON.stringify(body) });
  const { status } = response;
  const answer = { status, headers: Object.fromEntries(response.headers), body: await response.json() };
  if (headers.authorization) traffic.push(recorded(document, exchange, answer));
  expect(complaintsAbout(answer, exchange)).toEqual([]);
  expect(response.headers.get("request-id")).toMatch(/^[\da-f-]{36}$/);
  expect(response.headers.get("client-request-id")).toMatch(/^[\da-f-]{36}$/);
  expect(response.headers.get("Retry-After")).toBe(status === 429 || status === 503 ? "10" : null);
});

test("the examples show everything that the contract has, and depart from it nowhere", async () => {
  const { table, totals, missing, deviations } = await coverageOf(document, traffic);
  console.log(`Coverage of the contract by its examples\n${table}`);
  expect(missing).toEqual([]);
  expect(deviations).toEqual([]);
  expect(Object.keys(totals)).toEqual(["operations", "parameters", "properties", "responses"]);
  for (const { covered, total } of Object.values(totals)) expect(covered).toBe(total);
});
