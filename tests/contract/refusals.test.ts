import { describe, expect, test } from "vitest";
import { mockOfDocument } from "../support/mock.ts";
import { admittedBodies, collectionPaths, wrongBodies } from "./checks/refusals.ts";

const mock = await mockOfDocument();

async function post(path: string, body: string, headers: Record<string, string> = {}) {
  const json = { Authorization: "Bearer token", "Content-Type": "application/json" };
  const response = await fetch(mock.url + path, { method: "POST", headers: { ...json, ...headers }, body });
  return { status: response.status, body: await response.json() };
}

const graphError = { error: { code: expect.any(String), message: expect.any(String), innerError: expect.any(Object) } };

describe.each(collectionPaths)("%s refuses", (path) => {
  test.each([
    ["no token", { Authorization: "" }],
    ["a token that is not a bearer's", { Authorization: "Basic dXNlcjpwYXNz" }],
  ])("%s", async (_what, headers) => {
    expect(await post(path, "{}", headers)).toMatchObject({ status: 401, body: graphError });
  });

  test.each(wrongBodies)("%s", async (_what, body) => {
    expect(await post(path, JSON.stringify(body))).toMatchObject({
      status: 400,
      body: { error: { code: "BadRequest" } },
    });
  });

  test.each([
    ["a body that is cut short", '{"displayName": "Mark'],
    ["no body", ""],
  ])("%s", async (_what, body) => {
    expect((await post(path, body)).status).toBe(400);
  });

  test("a body that is cut short, and no token", async () => {
    expect(await post(path, "{", { Authorization: "" })).toMatchObject({ status: 401, body: graphError });
  });

  test("a content type that is not JSON", async () => {
    expect(await post(path, "displayName=x", { "Content-Type": "application/x-www-form-urlencoded" })).toMatchObject({
      status: 415,
      body: graphError,
    });
  });
});

const dates = [
  ["certifications", "endDate", (date: unknown) => ({ endDate: date })],
  ["certifications", "issuedDate", (date: unknown) => ({ issuedDate: date })],
  ["certifications", "startDate", (date: unknown) => ({ startDate: date })],
  ["projects", "endMonthYear", (date: unknown) => ({ detail: { endMonthYear: date } })],
  ["projects", "startMonthYear", (date: unknown) => ({ detail: { startMonthYear: date } })],
] as const;

describe.each(dates)("%s: %s", (collection, _name, body) => {
  test.each(["Date", "datetime-value", "2020-13-01", "2020-07", "06/22/2020", 20200622])("refuses %j", async (date) => {
    expect((await post(`/me/profile/${collection}`, JSON.stringify(body(date)))).status).toBe(400);
  });

  test.each(["2020-06-22", null])("takes %j", async (date) => {
    expect((await post(`/me/profile/${collection}`, JSON.stringify(body(date)))).status).toBe(201);
  });
});

describe("what the pages and the service say differently is taken both ways", () => {
  test.each(admittedBodies)("%s", async (_what, body) => {
    for (const path of collectionPaths) expect((await post(path, JSON.stringify(body))).status).toBe(201);
  });
});
