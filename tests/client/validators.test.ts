import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { createClient, type PersonCertificationCreate } from "../../generated/client.ts";
import { examples } from "../../generated/examples.ts";
import { validators } from "../../generated/validators.ts";
import { createPrism } from "../../src/mock/prism.ts";
import { bodyProblems, probesOf } from "../contract/checks/bodies.ts";
import { loadDocument } from "../support/document.ts";

const document = await loadDocument();

describe("each example of the API description passes its validator", () => {
  test.each(Object.entries(examples))("%s", (name, { request, responses }) => {
    const { request: ofRequest, ...ofResponses } = validators[name as keyof typeof validators];
    for (const body of Object.values(request)) expect(ofRequest["~standard"].validate(body)).toEqual({ value: body });
    for (const [status, scenarios] of Object.entries(responses))
      for (const body of Object.values(scenarios)) {
        const validator = ofResponses[Number(status) as keyof typeof ofResponses];
        expect(validator["~standard"].validate(body)).toEqual({ value: body });
      }
  });
});

test("validators and mock are of one mind about every value of every property", async () => {
  const probes = probesOf(document);
  const disagreements = probes.filter(({ operation, body, fits }) => {
    const { request } = validators[operation.name as keyof typeof validators];
    return !("issues" in request["~standard"].validate(body)) !== fits;
  });
  expect(disagreements).toEqual([]);
  expect(await bodyProblems(createPrism(document), probes.slice(0, 50))).toEqual([]);
});

describe("an issue says what is wrong and where", () => {
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
    expect(issuesOf(body)).toContainEqual({ path, message });
  });

  test("and nothing of alternatives that are beside the point", () => {
    expect(issuesOf({ client: { address: { type: "castle" } } })).toHaveLength(1);
    expect(issuesOf({ client: 1 })?.map(({ path }) => path)).toEqual([["client"]]);
  });

  test("days are those of the month and year", () => {
    const fits = (date: string) => issuesOf({ detail: { endMonthYear: date } }) === undefined;
    expect(["2020-02-29", "2000-02-29", "2021-12-31", "2021-04-30"].map(fits)).toEqual([true, true, true, true]);
    expect(["2021-02-29", "1900-02-29", "2021-04-31", "2021-13-01", "2021-00-10"].map(fits)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("a client with validators", () => {
  const send = (answer: unknown, status = 201) => {
    const fetch = vi.fn(async () => Response.json(answer, { status }));
    const onDeviation = vi.fn();
    return { fetch, onDeviation, client: createClient({ fetch, validate: validators, onDeviation }) };
  };

  test("does not send a wrong body, and says what is wrong with it", async () => {
    const { client, fetch } = send({ id: "1" });
    const body = { detail: { startMonthYear: "soon" } };
    const { error } = await client.createMyProject({ body });
    expect(error).toMatchObject({
      kind: "invalid-request",
      attempts: 0,
      issues: [{ pointer: "/detail/startMonthYear", message: 'must match format "date"' }],
      message: 'createMyProject: invalid-request: /detail/startMonthYear must match format "date"',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("reports an answer that breaks the API description, and gives it all the same", async () => {
    const { client, onDeviation } = send({ id: "1", displayName: 7, "@odata.context": 8 });
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

  test("reports an error answer that breaks the API description", async () => {
    const { client, onDeviation } = send({ error: {} }, 400);
    const { error } = await client.createMyProject({ body: {} });
    expect(error).toMatchObject({ kind: "status", status: 400 });
    expect(onDeviation).toHaveBeenCalledOnce();
  });

  test("says nothing of one that keeps it, or that has an unknown member of an open type", async () => {
    const { client, onDeviation } = send({ id: "1", createdBy: { user: { id: "2", more: true }, phone: null } });
    await client.createMyProject({ body: {} });
    expect(onDeviation).not.toHaveBeenCalled();
  });

  test("an enumeration's unknown member passes through an answer, with a report", async () => {
    const { client, onDeviation } = send({ id: "1", allowedAudiences: "8" });
    const { data } = await client.createMyProject({ body: {} });
    expect(data).toEqual({ id: "1", allowedAudiences: "8" });
    expect(onDeviation).toHaveBeenCalledOnce();
  });
});

test("the code needs no eval, and nothing but itself", async () => {
  const { readFile } = await import("node:fs/promises");
  const code = await readFile(new URL("../../generated/validators.code.js", import.meta.url), "utf8");
  expect(code).not.toMatch(/\beval\b|new Function|\brequire\b|^import /m);
});

test("a validator is a Standard Schema of the body that the operation takes", () => {
  const { request } = validators.createMyCertification;
  type Output = NonNullable<(typeof request)["~standard"]["types"]>["output"];
  expectTypeOf<Output>().toEqualTypeOf<PersonCertificationCreate>();
});
