import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { createClient, type operations, type RequestBody } from "../../generated/client.ts";
import { mockOfContract } from "../support/mock.ts";

const mock = await mockOfContract();
const client = createClient({ baseUrl: mock.url, accessToken: "token" });
const path = { idOrUserPrincipalName: "innocenty.popov_contoso.com#EXT#@fabrikam.com" };

interface Page<Operation extends keyof operations> {
  request: RequestBody<operations[Operation]>;
  answer: Record<string, unknown>;
}

async function page<Operation extends keyof operations>(type: string): Promise<Page<Operation>> {
  return JSON.parse(await readFile(new URL(`../fixtures/pages/${type}.json`, import.meta.url), "utf8"));
}

/** The page's answer, with a matcher for a date or null wherever the page has a placeholder for a date. */
function expected(answer: unknown): unknown {
  if (answer === "Date" || answer === "datetime-value")
    return expect.toBeOneOf([null, expect.stringMatching(fullDate)]);
  if (Array.isArray(answer)) return answer.map(expected);
  if (answer === null || typeof answer !== "object") return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, expected(value)]));
}

const fullDate = /^\d{4}-\d{2}-\d{2}$/;

test("the certification of the reference page", async () => {
  const { request: body, answer } = await page<"createMyCertification">("personCertification");
  for (const result of [
    await client.createMyCertification({ body }),
    await client.createUserCertification({ params: { path }, body }),
  ]) {
    expect(result.response.status).toBe(201);
    expect(result.data).toEqual(expected(answer));
    expect(result.error).toBeUndefined();
  }
});

test("the project of the reference page", async () => {
  const { request: body, answer } = await page<"createMyProject">("projectParticipation");
  for (const result of [
    await client.createMyProject({ body }),
    await client.createUserProject({ params: { path }, body }),
  ]) {
    expect(result.response.status).toBe(201);
    expect(result.data).toEqual(expected(answer));
    expect(result.error).toBeUndefined();
  }
});

test("the web account of the reference page", async () => {
  const { request: body, answer } = await page<"createMyWebAccount">("webAccount");
  for (const result of [
    await client.createMyWebAccount({ body }),
    await client.createUserWebAccount({ params: { path }, body }),
  ]) {
    expect(result.response.status).toBe(201);
    expect(result.data).toEqual(expected(answer));
    expect(result.error).toBeUndefined();
  }
});
