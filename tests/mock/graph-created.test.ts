import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { validators } from "../../generated/validators.ts";
import { issuesOf } from "../../src/client/validation.ts";
import { createPrism } from "../../src/mock/prism.ts";
import { createResponder } from "../../src/mock/respond.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { loadDocument } from "../support/document.ts";
import { inProcessMocks } from "../support/mock.ts";

const document = await loadDocument();
const post = (await inProcessMocks())();
const example = examples.createMyProject.responses[201].reference;
const path = "/me/profile/projects";

type Created = typeof example & { "@odata.context": string };

async function create(body: unknown, headers = {}): Promise<Created> {
  const { status, body: created } = await post(path, body, headers);
  expect(status).toBe(201);
  return created as Created;
}

describe("a create responds with what was sent, what the service sets, and null for the rest", () => {
  const user = { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" };
  const createdBy = { application: null, device: null, user };
  const setByService = {
    "@odata.context": expect.stringMatching(/^https:/),
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    createdBy,
    createdDateTime: expect.stringMatching(/Z$/),
    lastModifiedBy: createdBy,
    lastModifiedDateTime: expect.stringMatching(/Z$/),
  };
  const facet = { allowedAudiences: null, inference: null, isSearchable: null, source: null, sources: null };

  test("a web account without properties", async () => {
    expect((await post("/me/profile/webAccounts", {})).body).toEqual({
      ...setByService,
      ...facet,
      description: null,
      service: null,
      statusMessage: null,
      thumbnailUrl: null,
      userId: null,
      webUrl: null,
    });
  });

  test("a project with objects in it, as in Microsoft's example", async () => {
    const company = { displayName: "Mine", department: "R&D" };
    const body = {
      displayName: "X",
      client: company,
      colleagues: [{ displayName: "Zoë" }],
      source: { type: ["User"] },
    };
    const missing = ["address", "companyCode", "costCenter", "division", "officeLocation", "pronunciation"];
    expect(await create(body)).toEqual({
      ...setByService,
      ...facet,
      displayName: "X",
      client: {
        ...company,
        ...Object.fromEntries(missing.map((name) => [name, null])),
        secondaryDepartment: null,
        webUrl: null,
      },
      colleagues: [{ displayName: "Zoë", relationship: null, userId: null, userPrincipalName: null }],
      source: { type: ["User"] },
      categories: null,
      collaborationTags: null,
      detail: null,
      sponsors: null,
      thumbnailUrl: null,
    });
  });

  test.each(operationsOf(document).map((operation) => [operation.name, operation] as const))(
    "%s with each example of a request, valid for its schema",
    async (name, operation) => {
      const { request } = examples[name as keyof typeof examples];
      expect(Object.keys(request)).toEqual(["reference", "complete", "minimal"]);
      for (const sent of Object.values(request)) {
        const { body } = await post(operation.path.replace(/\{.*?\}/, "a@b.c"), sent);
        expect(body).toMatchObject(sent);
        expect(issuesOf(validators[name as keyof typeof validators][201], body)).toEqual([]);
      }
    },
  );

  test("by the schema of another API description", async () => {
    const folder = { $ref: "#/components/schemas/folder" };
    const schema = {
      required: ["id", "etag", "items", "size", "root"],
      properties: {
        id: { type: "integer", readOnly: true },
        etag: { ...text, readOnly: true },
        deletedAt: { type: ["string", "null"], format: "date-time", readOnly: true },
        items: { type: "array", items: text },
        size: { type: "integer" },
        root: text,
        color: { ...text, default: "blue" },
        label: text,
        note: { ...text, nullable: true },
        secret: { ...text, writeOnly: true },
        parent: { oneOf: [folder, orNull] },
        parts: { type: "array", items: folder },
        either: { anyOf: [folder, { properties: { other: text } }] },
      },
    };
    const respond = responderTo(
      schema,
      { id: 7, etag: "W/1", deletedAt: null, size: 3, label: "x", root: "/" },
      {
        folder: {
          allOf: [
            { properties: { id: { ...text, readOnly: true }, name: { type: ["string", "null"] } } },
            { properties: { parent: { anyOf: [folder, orNull] }, id: { minLength: 1 } } },
          ],
        },
      },
    );
    const either = { name: "x" };
    const sent = {
      secret: "s",
      parent: { id: "mine", parent: { name: "top" } },
      parts: [{ name: "a" }],
      either,
      more: 1,
    };
    const guid = expect.stringMatching(/^[\da-f-]{36}$/);
    expect(await respond(sent)).toEqual({
      id: 7,
      etag: "W/1",
      deletedAt: null,
      items: [],
      size: 3,
      color: "blue",
      note: null,
      root: "/",
      parent: { id: guid, name: null, parent: { id: guid, name: "top", parent: null } },
      parts: [{ id: guid, name: "a", parent: null }],
      either,
      more: 1,
    });
  });
});

const [text, orNull] = [{ type: "string" }, { type: "null" }];
const user = { user: {} };

test.each<[schema: object, value: unknown, sample?: unknown]>([
  [{}, null],
  [{ type: ["string", "null"] }, null],
  [{ ...text, nullable: true }, null],
  [text, undefined],
  [{ enum: ["a", null] }, null],
  [{ enum: ["a"] }, undefined],
  [{ type: ["string", "null"], enum: ["a"] }, undefined],
  [{ anyOf: [text, orNull] }, null],
  [{ oneOf: [text, orNull] }, null],
  [{ anyOf: [text, { type: "number" }] }, undefined],
  [{ allOf: [{ type: ["string", "null"] }, {}] }, null],
  [{ allOf: [{ type: ["string", "null"] }, text] }, undefined],
  [{ $ref: "#/components/schemas/text" }, undefined],
  [{ $ref: "#/components/schemas/textOrNull" }, null],
  [{ type: "array" }, []],
  [{ type: ["array", "null"] }, null],
  [{ $ref: "#/components/schemas/textOrNull", default: "x" }, "x"],
  [{ type: "boolean", default: false }, false],
  [{ allOf: [text, { default: "x" }] }, "x"],
  [{ $ref: "#/components/schemas/textOrNull", writeOnly: true }, undefined],
  [{ $ref: "#/components/schemas/textOrNull", readOnly: true }, "set", "set"],
  [{ $ref: "#/components/schemas/textOrNull", readOnly: true }, null],
  [{ ...text, readOnly: true }, undefined],
  [{ ...text, format: "date-time", readOnly: true }, expect.stringMatching(/^\d{4}-.*Z$/)],
  [{ ...text, format: "date-time" }, undefined, "2020-01-01T00:00:00Z"],
  [{ type: ["string", "null"], format: "date-time", readOnly: true }, null, null],
  [{ anyOf: [{ properties: user }, orNull], readOnly: true }, { user: null }],
  [{ anyOf: [{ properties: user }, orNull], readOnly: true }, { user: { id: "7" } }, { user: { id: "7" } }],
  [{ ...text, readOnly: true }, "somebody", "somebody"],
])("of a property that was not sent, the value by schema: %j is %j", async (schema, value, sample) => {
  const example = sample === undefined ? {} : { doneBy: sample };
  const schemas = { text, textOrNull: { type: ["string", "null"] } };
  const respond = responderTo({ properties: { doneBy: schema } }, example, schemas);
  expect(await respond({})).toEqual(value === undefined ? {} : { doneBy: value });
});

/** Returns a function that posts to a mock of an operation with one schema for requests and responses. */
function responderTo(schema: object, sample: unknown, schemas: object, path = "/folders") {
  const responses = { 201: { description: "Created", content: { "application/json": { schema, example: sample } } } };
  const requestBody = { content: { "application/json": { schema } } };
  const description = {
    openapi: "3.1.0",
    info: { title: "Folders", version: "1" },
    paths: { [path]: { post: { requestBody, responses } } },
    components: { schemas },
  } as unknown as OpenApiDocument;
  const respond = createResponder(description, { responses: "created" }, createPrism(description));
  return async (body: unknown, requested = path): Promise<unknown> => {
    const headers = { "content-type": "application/json", prefer: "code=201" };
    return (await respond({ method: "POST", path: requested, query: "", headers, body: JSON.stringify(body) })).body;
  };
}

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

test.each<[what: string, claims: unknown, user: unknown]>([
  [
    "name and oid",
    { name: "Zo\u00eb \u6f22\u5b57", oid: "1", sub: "2" },
    { displayName: "Zo\u00eb \u6f22\u5b57", id: "1" },
  ],
  ["name and sub", { name: "Ann", sub: "2" }, { displayName: "Ann", id: "2" }],
  ["a name only", { name: "???>>>~~~" }, { displayName: "???>>>~~~", id: null }],
  ["no name", { oid: "1" }, example.createdBy.user],
  ["a name that is not a text", { name: 1, oid: "1" }, example.createdBy.user],
  ["null", null, example.createdBy.user],
])("its creator for a token with %s", async (_what, claims, user) => {
  for (const padding of ["", " ", "  "]) {
    const payload = Buffer.from(JSON.stringify(claims) + padding).toString("base64url");
    const created = await create({}, { authorization: `Bearer e30.${payload}.sig` });
    expect(created.createdBy.user).toEqual(user);
  }
});

test.each(["eyJuYW1lIjoiQW5uIn0=", "eyJuYW1lIjoiQW5uIn0?", "?eyJuYW1lIjoiQW5uIn0", "e30e3", ""])(
  "its creator for a token with the payload %j, which is not base64url, is that of the example",
  async (payload) => {
    const created = await create({}, { authorization: `Bearer e30.${payload}.sig` });
    expect(created.createdBy.user).toEqual(example.createdBy.user);
  },
);

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
  const { body } = await post(collection, { displayName: "X" });
  expect(Object.keys(body as object).slice(0, 2)).toEqual(["@odata.context", "id"]);
  expect(body).toMatchObject({
    "@odata.context": `https://graph.microsoft.com/beta/$metadata#users('${user}')/profile/projects/$entity`,
  });
});

test.each([
  ["/users/{id}/folders", "/users/a%2Fb@c/folders", "users('a%2Fb%40c')/folders"],
  ["/me/folders", "/me/folders", "users('')/folders"],
  ["/me/a/b", "/me/a/b", "users('')/a/b"],
])("at %s without a server and a creator, the context URL at %s is of %s", async (template, requested, context) => {
  const schema = { properties: { name: text, "@odata.context": { ...text, readOnly: true } } };
  const respond = responderTo(schema, {}, {}, template);
  const created = await respond({ name: "x", "@odata.context": "mine" }, requested);
  expect(created).toEqual({ "@odata.context": `/$metadata#${context}/$entity`, name: "x" });
});

test("an example that is not an object is returned as it is", async () => {
  for (const example of [["a"], "text", 7]) expect(await responderTo({}, example, {})({ sent: 1 })).toEqual(example);
});

test("a body that is not an object creates an object without what was sent", async () => {
  const schema = { properties: { name: { type: ["string", "null"] } } };
  for (const body of [["a"], "text", null]) expect(await responderTo(schema, {}, {})(body)).toEqual({ name: null });
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
