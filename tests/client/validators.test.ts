import { readFile } from "node:fs/promises";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { createClient, type PersonCertificationCreate } from "../../generated/client.ts";
import { examples } from "../../generated/examples.ts";
import { validators } from "../../generated/validators.ts";
import { relevantErrors } from "../../src/client/relevant-errors.ts";
import { probesOf } from "../contract/checks/bodies.ts";
import { loadDocument } from "../support/document.ts";

describe("each example is valid", () => {
  test.each(Object.entries(examples))("%s", (name, { request, responses }) => {
    const { request: requestValidator, ...responseValidators } = validators[name as keyof typeof validators];
    for (const body of Object.values(request))
      expect(requestValidator["~standard"].validate(body)).toEqual({ value: body });
    for (const [status, scenarios] of Object.entries(responses))
      for (const body of Object.values(scenarios)) {
        const validator = responseValidators[Number(status) as keyof typeof responseValidators];
        expect(validator["~standard"].validate(body)).toEqual({ value: body });
      }
  });
});

test("each property accepts valid values and no others", async () => {
  const probes = probesOf(await loadDocument());
  expect(probes.length).toBeGreaterThan(100);
  const isValid = (operation: string, body: unknown) =>
    !validators[operation as keyof typeof validators].request["~standard"].validate(body).issues;
  expect(probes.filter(({ operation, body, fits }) => isValid(operation.name, body) !== fits)).toEqual([]);
});

describe("an issue has the reason and the path", () => {
  const issuesOf = (body: unknown) => validators.createMyProject.request["~standard"].validate(body).issues;

  test.each([
    [{ displayName: 1 }, ["displayName"], "must be string,null"],
    [{ detail: { endMonthYear: "2020-02-30" } }, ["detail", "endMonthYear"], 'must match format "date"'],
    [
      { client: { address: { type: "castle" } } },
      ["client", "address", "type"],
      "must be one of unknown, home, business, other",
    ],
    [{ colleagues: [{}, { userId: 1 }] }, ["colleagues", "1", "userId"], "must be string,null"],
    [[], [], "must be object"],
  ])("%j", (body, path, message) => {
    const pointer = path.map((key) => `/${key}`).join("");
    expect(issuesOf(body)).toEqual([{ path, pointer, message, keyword: expect.any(String) }]);
  });

  const audiences = "me, family, contacts, groupMembers, organization, federatedOrganizations, everyone";

  test.each([
    [{ client: { address: { type: "castle" } } }, "client.address.type must be one of unknown, home, business, other"],
    [{ client: 1 }, "client must be object,null"],
    [{ allowedAudiences: "nobody" }, `allowedAudiences must be one of ${audiences}, unknownFutureValue`],
    [{ allowedAudiences: 5 }, `allowedAudiences must be one of ${audiences}, unknownFutureValue`],
    [{ source: { type: 5 } }, "source.type must be string,null,array"],
    [{ detail: { layer: 1.5 } }, "detail.layer must be integer,null"],
  ])("and there is one for one mistake: %j", (body, expected) => {
    expect(issuesOf(body)?.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual([expected]);
  });

  test("and several properties of an object can have one each", () => {
    const required = (name: string) => ({ keyword: "required", message: `must have ${name}`, pointer: "/a" });
    const alternative = { keyword: "anyOf", message: "must match a schema in anyOf", pointer: "/a" };
    const other = { keyword: "type", message: "must be string", pointer: "/ab" };
    const ofOtherType = { keyword: "type", message: "must be null", pointer: "/a" };
    expect(relevantErrors([required("x"), required("y"), required("x"), ofOtherType, alternative, other])).toEqual([
      required("x"),
      required("y"),
      other,
    ]);
    expect(relevantErrors([ofOtherType, alternative, other])).toEqual([ofOtherType, other]);
    expect(relevantErrors([alternative])).toEqual([alternative]);
  });

  test.each([
    ["oneOf", "type", "/a/b"],
    ["if", "type", "/a/b"],
    ["not", "enum", "/a"],
    ["enum", "maximum", "/a"],
    ["type", "enum", "/a"],
    ["format", "type", "/a"],
    ["pattern", "format", "/a"],
  ])("and not %s at /a beside %s at %s", (keyword, other, pointer) => {
    const error = { keyword, message: "must be other", pointer: "/a" };
    const expected = { keyword: other, message: "must be so", pointer };
    expect(relevantErrors([error, expected]).map((each) => each.keyword)).toEqual([other]);
    expect(relevantErrors([expected, error]).map((each) => each.keyword)).toEqual([other]);
  });

  test("and one about the body beside one about a header", () => {
    const body = { keyword: "anyOf", message: "must match a schema in anyOf", pointer: "" };
    const header = { keyword: "type", message: "must be integer", pointer: "x-id" };
    expect(relevantErrors([body, header])).toEqual([body, header]);
  });

  test.each([
    ...["2020-02-29", "2000-02-29", "2021-12-31", "2021-04-30"].map((date) => [date, true]),
    ...["2021-02-29", "1900-02-29", "2021-04-31", "2021-13-01", "2021-00-10"].map((date) => [date, false]),
  ])("the day %s exists: %s", (date, exists) => {
    expect(issuesOf({ detail: { endMonthYear: date } }) === undefined).toBe(exists);
  });
});

describe("a client with validators", () => {
  const clientFor = (response: unknown, status = 201) => {
    const fetch = vi.fn(async () => Response.json(response, { status }));
    const onDeviation = vi.fn();
    return { fetch, onDeviation, client: createClient({ fetch, validate: validators, onDeviation }) };
  };

  test("does not send an invalid body", async () => {
    const { client, fetch } = clientFor({ id: "1" });
    const { error } = await client.createMyProject({ body: { detail: { startMonthYear: "soon" } } });
    expect(error).toMatchObject({
      kind: "invalid-request",
      attempts: 0,
      issues: [{ pointer: "/detail/startMonthYear", message: 'must match format "date"' }],
      message: 'createMyProject: invalid-request: /detail/startMonthYear must match format "date"',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("does not send a readOnly property, which the types allow in a variable", async () => {
    const { client, fetch } = clientFor({ id: "1" });
    const copy = { id: "1", displayName: "Copy", createdBy: null };
    const { error } = await client.createMyProject({ body: copy });
    const message = "must not be sent: it is read-only";
    expect(error).toMatchObject({
      kind: "invalid-request",
      issues: [
        { pointer: "/id", message },
        { pointer: "/createdBy", message },
      ],
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("sends any body where there is no validator", async () => {
    const fetch = vi.fn(async () => Response.json({ id: 1 }, { status: 201 }));
    const client = createClient({ fetch, validate: {}, onDeviation: () => expect.unreachable() });
    const { data } = await client.createMyProject({ body: { detail: { startMonthYear: "soon" } } });
    expect(data).toEqual({ id: 1 });
  });

  test("reports an invalid response and returns it", async () => {
    const { client, onDeviation } = clientFor({ id: "1", displayName: 7, "@odata.context": 8 });
    const { data } = await client.createMyProject({ body: {} });
    expect(data).toEqual({ id: "1", displayName: 7, "@odata.context": 8 });
    expect(onDeviation).toHaveBeenCalledExactlyOnceWith({
      operation: "createMyProject",
      status: 201,
      issues: expect.arrayContaining([
        { pointer: "/displayName", message: "must be string,null" },
        { pointer: "/@odata.context", message: "must be string" },
      ]),
    });
  });

  test("reports an invalid error response", async () => {
    const { client, onDeviation } = clientFor({ error: { code: "Some", message: "Message", target: 5 } }, 400);
    const { error } = await client.createMyProject({ body: {} });
    expect(error).toMatchObject({ kind: "status", status: 400 });
    expect(onDeviation).toHaveBeenCalledOnce();
  });

  test("reports nothing for further properties of an open type", async () => {
    const { client, onDeviation } = clientFor({ id: "1", createdBy: { user: { id: "2", more: true }, phone: null } });
    await client.createMyProject({ body: {} });
    expect(onDeviation).not.toHaveBeenCalled();
  });

  test("reports an unknown enum value and returns it", async () => {
    const { client, onDeviation } = clientFor({ id: "1", allowedAudiences: "8" });
    const { data } = await client.createMyProject({ body: {} });
    expect(data).toEqual({ id: "1", allowedAudiences: "8" });
    expect(onDeviation).toHaveBeenCalledOnce();
  });
});

test("the compiled validators need neither eval nor imports", async () => {
  const code = await readFile(new URL("../../generated/validators.code.js", import.meta.url), "utf8");
  expect(code).not.toMatch(/\beval\b|new Function|\brequire\b|^import /m);
});

test("a validator is a Standard Schema of the request body", () => {
  const { request } = validators.createMyCertification;
  expect(request["~standard"]).toMatchObject({ version: 1, vendor: "graph-profile" });
  type Output = NonNullable<(typeof request)["~standard"]["types"]>["output"];
  expectTypeOf<Output>().toEqualTypeOf<PersonCertificationCreate>();
});
