import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { mockOfDocument } from "../support/mock.ts";

const mock = await mockOfDocument({});
const example = examples.createMyProject.responses[201].reference;

async function create(path: string, body: object, headers: Record<string, string> = {}) {
  const all = { Authorization: "Bearer token", "Content-Type": "application/json", ...headers };
  const response = await fetch(mock.url + path, { method: "POST", headers: all, body: JSON.stringify(body) });
  return { response, created: await response.json() };
}

describe("a create answers", () => {
  test("what was sent, over the example", async () => {
    const { response, created } = await create("/me/profile/projects", {
      displayName: "Mine",
      client: { displayName: "Me" },
    });
    expect(response.status).toBe(201);
    expect(created).toMatchObject({
      displayName: "Mine",
      client: { displayName: "Me" },
      categories: example.categories,
    });
    expect(created.client).toEqual({ displayName: "Me" });
  });

  test("a new id and the time of now, with seven digits", async () => {
    const before = Date.now();
    const [{ created: first }, { created: second }] = [
      await create("/me/profile/projects", {}),
      await create("/me/profile/projects", {}),
    ];
    expect(first.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(second.id).not.toBe(first.id);
    for (const date of [first.createdDateTime, first.lastModifiedDateTime]) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{7}Z$/);
      expect(Date.parse(date)).toBeGreaterThanOrEqual(before);
    }
  });

  test("the caller of the token as creator", async () => {
    const claims = Buffer.from(JSON.stringify({ name: "Lidia Holloway", oid: "42" })).toString("base64url");
    const { created } = await create("/me/profile/projects", {}, { Authorization: `Bearer e30.${claims}.sig` });
    const user = { displayName: "Lidia Holloway", id: "42" };
    expect(created).toMatchObject({ createdBy: { user }, lastModifiedBy: { user } });
    expect((await create("/me/profile/projects", {})).created.createdBy.user).toEqual(example.createdBy.user);
  });

  test("nothing of the readOnly properties that were sent", async () => {
    const sent = {
      id: "mine",
      "@odata.context": "mine",
      createdDateTime: "1999-01-01T00:00:00Z",
      createdBy: { user: { displayName: "Nobody" } },
    };
    const { created } = await create("/me/profile/projects", sent);
    expect(created.id).not.toBe("mine");
    expect(created["@odata.context"]).toMatch(/^https:/);
    expect(created.createdDateTime).not.toMatch(/^1999/);
    expect(created.createdBy.user.displayName).toBe("Innocenty Popov");
  });

  test("nothing that would change what objects are", async () => {
    const body = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
    const headers = { Authorization: "Bearer token", "Content-Type": "application/json" };
    await fetch(`${mock.url}/me/profile/projects`, { method: "POST", headers, body });
    expect("polluted" in {}).toBe(false);
  });

  test("the context of the answer, and Graph's content type and ids", async () => {
    const id = "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55";
    const { response, created } = await create("/beta/users/a@b.c/profile/projects", {}, { "client-request-id": id });
    expect(created["@odata.context"]).toBe(
      "https://graph.microsoft.com/beta/$metadata#users('a%40b.c')/profile/projects/$entity",
    );
    expect(response.headers.get("Content-Type")).toMatch(/^application\/json;odata\.metadata=minimal;/);
    expect(response.headers.get("client-request-id")).toBe(id);
    expect(response.headers.get("request-id")).toMatch(/^[\da-f-]{36}$/);
    expect(response.headers.get("Date")).toMatch(/GMT$/);
  });

  test("the example as it is, where one is named", async () => {
    const { created } = await create("/me/profile/projects", { displayName: "Mine" }, { Prefer: "example=reference" });
    expect(created).toEqual(example);
  });
});

describe("the service's addresses", () => {
  test.each([
    "/me/profile/projects",
    "/beta/me/profile/projects",
    "/users/a@b.c/profile/projects",
    "/beta/users/a%23EXT%23@b.c/profile/projects",
    "/users('a@b.c')/profile/projects",
    "/beta/users('$a@b.c')/profile/projects",
    "/users(%27$o%27%27neil@b.c%27)/profile/projects",
    "/me/profile/projects?$select=id",
  ])("%s", async (path) => {
    expect((await create(path, {})).response.status).toBe(201);
  });

  test.each([
    "/beta/beta/me/profile/projects",
    "/v1.0/me/profile/projects",
    "/users//profile/projects",
    "/users('a')/b/profile/projects",
    "/users/%zz/profile/projects",
    "/me/profile/projects/",
  ])("but not %s", async (path) => {
    expect((await create(path, {})).response.status).toBe(404);
  });
});

describe("settings", () => {
  const createdBy = async (settings: Parameters<typeof mockOfDocument>[0], headers = {}) => {
    const other = await mockOfDocument(settings);
    const all = { Authorization: "Bearer token", "Content-Type": "application/json", ...headers };
    const send = async () => {
      const start = performance.now();
      const response = await fetch(`${other.url}/me/profile/projects`, { method: "POST", headers: all, body: "{}" });
      return {
        status: response.status,
        headers: response.headers,
        body: await response.json(),
        ms: performance.now() - start,
      };
    };
    return send;
  };

  test("static: the example", async () => {
    expect((await (await createdBy({ answers: "static" }))()).body).toEqual(example);
  });

  test("scenario: the example of that name, also of an error", async () => {
    const { body } = await (await createdBy({ scenario: "complete" }))();
    expect(body).toEqual(examples.createMyProject.responses[201].complete);
    expect((await (await createdBy({ scenario: "tooManyRequests" }))()).status).toBe(429);
  });

  test("dynamic: made-up values, which fit the API description", async () => {
    const { status, body } = await (await createdBy({ answers: "dynamic" }))();
    expect(status).toBe(201);
    expect(body.id).toEqual(expect.any(String));
    expect(body).not.toEqual(example);
  });

  test.each([{}, { answers: "dynamic" as const }])("seed: the same again (%j)", async (settings) => {
    const [one, two, three] = [
      await createdBy({ ...settings, seed: 7 }),
      await createdBy({ ...settings, seed: 7 }),
      await createdBy({ ...settings, seed: 8 }),
    ];
    const [first, again, other] = [await one(), await two(), await three()];
    expect(again.body.id).toBe(first.body.id);
    expect(again.headers.get("request-id")).toBe(first.headers.get("request-id"));
    expect(other.body.id).not.toBe(first.body.id);
  });

  test("delay: each answer is kept back, or the one that asks", async () => {
    expect((await (await createdBy({ delay: [60, 80] }))()).ms).toBeGreaterThanOrEqual(58);
    expect((await (await createdBy({}, { Prefer: "delay=60" }))()).ms).toBeGreaterThanOrEqual(58);
  });

  test("chaos: the share that it says is answered 429 or 503, with Retry-After", async () => {
    const send = await createdBy({ chaos: 0.5, seed: 3 });
    const answers = await Promise.all(Array.from({ length: 200 }, send));
    const failed = answers.filter(({ status }) => status !== 201);
    expect(new Set(failed.map(({ status }) => status))).toEqual(new Set([429, 503]));
    for (const { headers } of failed) expect(headers.get("Retry-After")).toBe("10");
    expect(failed.length).toBeGreaterThan(70);
    expect(failed.length).toBeLessThan(130);
    expect((await (await createdBy({}, { Prefer: "chaos=1" }))()).status).toBeOneOf([429, 503]);
  });
});

test("a failure comes whatever the body is, but not without a token", async () => {
  const { response } = await create("/me/profile/projects", { displayName: 1 }, { Prefer: "code=503" });
  expect(response.status).toBe(503);
  expect((await create("/me/profile/projects", {}, { Prefer: "code=503", Authorization: "" })).response.status).toBe(
    401,
  );
});
