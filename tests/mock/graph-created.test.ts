import { expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { inProcessMocks } from "../support/mock.ts";

const post = (await inProcessMocks())();
const example = examples.createMyProject.responses[201].reference;
const path = "/me/profile/projects";

type Created = typeof example & { "@odata.context": string };

async function create(body: unknown, headers = {}): Promise<Created> {
  const { status, body: created } = await post(path, body, headers);
  expect(status).toBe(201);
  return created as Created;
}

test("a create responds with the example, overlaid with what was sent", async () => {
  const created = await create({ displayName: "Mine", client: { displayName: "Me" } });
  expect(created).toMatchObject({ displayName: "Mine", categories: example.categories });
  expect(created.client).toEqual({ displayName: "Me" });
});

test("it has a new id, and the current time with seven fractional digits", async () => {
  const before = Date.now();
  const [first, second] = [await create({}), await create({})];
  expect(first.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(second.id).not.toBe(first.id);
  for (const date of [first.createdDateTime, first.lastModifiedDateTime]) {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{7}Z$/);
    expect(Date.parse(date)).toBeGreaterThanOrEqual(before);
  }
});

test("it has the user of the token as creator, and that of the example for a token without a user", async () => {
  const claims = Buffer.from(JSON.stringify({ name: "Lidia Holloway", oid: "42" })).toString("base64url");
  const user = { displayName: "Lidia Holloway", id: "42" };
  const created = await create({}, { authorization: `Bearer e30.${claims}.sig` });
  expect(created).toMatchObject({ createdBy: { user }, lastModifiedBy: { user } });
  expect((await create({})).createdBy.user).toEqual(example.createdBy.user);
});

test("it has none of the readOnly properties that were sent", async () => {
  const created = await create({
    id: "mine",
    "@odata.context": "mine",
    createdDateTime: "1999-01-01T00:00:00Z",
    createdBy: { user: { displayName: "Nobody" } },
  });
  expect(created.id).not.toBe("mine");
  expect(created["@odata.context"]).toMatch(/^https:/);
  expect(created.createdDateTime).not.toMatch(/^1999/);
  expect(created.createdBy.user.displayName).toBe("Innocenty Popov");
});

test("it cannot change the prototype of objects", async () => {
  await post(path, '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
  expect("polluted" in {}).toBe(false);
});

test.each([
  ["/me/profile/projects", encodeURIComponent(example.createdBy.user.id)],
  ["/beta/users/a@b.c/profile/projects", "a%40b.c"],
])("at %s it has the context URL of its collection", async (collection, user) => {
  const { body } = await post(collection);
  expect(body).toMatchObject({
    "@odata.context": `https://graph.microsoft.com/beta/$metadata#users('${user}')/profile/projects/$entity`,
  });
});

test("the response has Graph's content type and the ids of the request", async () => {
  const id = "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55";
  const { headers } = await post(path, {}, { "client-request-id": id });
  expect(headers).toMatchObject({
    "Content-Type": expect.stringMatching(/^application\/json;odata\.metadata=minimal;/),
    "client-request-id": id,
    "request-id": expect.stringMatching(/^[\da-f-]{36}$/),
  });
});

test("an example that is asked for by name is returned as it is", async () => {
  expect(await create({ displayName: "Mine" }, { prefer: "example=reference" })).toEqual(example);
});
