import { describe, expect, test } from "vitest";
import { mockOfDocument } from "../support/mock.ts";

const mock = await mockOfDocument();

const paths = ["certifications", "projects", "webAccounts"].flatMap((collection) => [
  `/me/profile/${collection}`,
  `/users/innocenty.popov@contoso.com/profile/${collection}`,
]);

async function post(path: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(mock.url + path, {
    method: "POST",
    headers: { Authorization: "Bearer token", "Content-Type": "application/json", ...headers },
    body,
  });
  return { status: response.status, body: await response.json() };
}

const anyError = { error: { code: expect.any(String), message: expect.any(String), innerError: expect.any(Object) } };

describe.each(paths)("POST %s", (path) => {
  test.each([
    ["an invalid enum value", { allowedAudiences: "nobody" }],
    ["an invalid value in a combination", { allowedAudiences: "organization,nobody,me" }],
    ["a combination with spaces", { allowedAudiences: "organization, me" }],
    ["a property of the wrong type", { isSearchable: "yes" }],
    ["a nested property of the wrong type", { inference: { confidenceScore: "high" } }],
    ["a source of the wrong type", { source: { type: 1 } }],
    ["an object instead of a string", { displayName: {}, description: {} }],
    ["an array as body", []],
    ["null as body", null],
  ])("rejects %s", async (_what, body) => {
    const { status, body: error } = await post(path, JSON.stringify(body));
    expect(status).toBe(400);
    expect(error).toMatchObject({ error: { code: "BadRequest" } });
  });

  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  test.each<[string, number, string, Record<string, string>]>([
    ["a truncated body", 400, '{"displayName": "Mark', {}],
    ["an empty body", 400, "", {}],
    ["a request without a token", 401, "{}", { Authorization: "" }],
    ["a token that is not a bearer token", 401, "{}", { Authorization: "Basic dXNlcjpwYXNz" }],
    ["a truncated body without a token", 401, "{", { Authorization: "" }],
    ["a body that is not JSON", 415, "displayName=x", form],
  ])("rejects %s with %i", async (_what, status, body, headers) => {
    expect(await post(path, body, headers)).toMatchObject({ status, body: anyError });
  });

  // Where the reference pages and the service differ, both forms are valid.
  test.each([
    ["a source of one string", { source: { type: "User" } }],
    ["a source of several strings", { source: { type: ["User", "Administrator"] } }],
    ["one audience", { allowedAudiences: "me" }],
    ["several audiences in any order", { allowedAudiences: "organization,family,me" }],
    ["null for every nullable property", { allowedAudiences: null, source: null, inference: null, displayName: null }],
    ["readOnly properties, which it ignores", { id: "0", createdDateTime: "2020-07-06T06:34:12.2294868Z" }],
    ["no properties, because none is required", {}],
  ])("accepts %s", async (_what, body) => {
    expect((await post(path, JSON.stringify(body))).status).toBe(201);
  });
});

describe.each<[collection: string, property: string, body: (date: unknown) => object]>([
  ["certifications", "endDate", (endDate) => ({ endDate })],
  ["certifications", "issuedDate", (issuedDate) => ({ issuedDate })],
  ["certifications", "startDate", (startDate) => ({ startDate })],
  ["projects", "endMonthYear", (endMonthYear) => ({ detail: { endMonthYear } })],
  ["projects", "startMonthYear", (startMonthYear) => ({ detail: { startMonthYear } })],
])("%s: %s", (collection, _property, body) => {
  const statusOf = async (date: unknown) =>
    (await post(`/me/profile/${collection}`, JSON.stringify(body(date)))).status;

  test.each(["Date", "datetime-value", "2020-13-01", "2020-07", "06/22/2020", 20200622])("rejects %j", async (date) => {
    expect(await statusOf(date)).toBe(400);
  });

  test.each(["2020-06-22", null])("accepts %j", async (date) => {
    expect(await statusOf(date)).toBe(201);
  });
});
