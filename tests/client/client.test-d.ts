import { describe, expectTypeOf, test } from "vitest";
import {
  type AllowedAudiences,
  allowedAudiencesValues,
  createClient,
  type Issue,
  type operations,
  type PersonCertification,
  type PersonCertificationCreate,
  type PersonRelationship,
  type ProjectParticipationCreate,
  type personRelationshipValues,
  type RequestBody,
  type ResponseBody,
  type servers,
  unwrap,
  type WebAccountCreate,
} from "../../generated/client.ts";
import { examples } from "../../generated/examples.ts";

const client = createClient({ accessToken: async () => "token" });
const path = { idOrUserPrincipalName: "innocenty.popov@contoso.com" };

describe("what compiles", () => {
  test("a body of each type, in both paths", () => {
    client.createMyCertification({ body: { displayName: "Certified", endDate: "2029-02-28" } });
    client.createMyProject({ body: { detail: { company: { address: { type: "business" } } } } });
    client.createUserWebAccount({ params: { path }, body: { service: { name: "GitHub" }, webUrl: null } });
  });

  test("an empty body, because no property is required", () => {
    client.createMyCertification({ body: {} });
  });

  test("a source in both of its documented forms", () => {
    client.createMyCertification({ body: { source: { type: "User" } } });
    client.createMyCertification({ body: { source: { type: ["User", "Administrator"] } } });
  });

  test("further properties of an open type", () => {
    type CreatedBy = NonNullable<PersonCertification["createdBy"]>;
    expectTypeOf<CreatedBy["user"]>().extract<object>().toHaveProperty("displayName");
    expectTypeOf<{ application: null; phone: { id: string } }>().toExtend<CreatedBy>();
  });

  test("the examples as bodies", () => {
    client.createMyProject({ body: examples.createMyProject.request.complete });
    client.createUserWebAccount({ params: { path }, body: examples.createUserWebAccount.request.reference });
    expectTypeOf(examples.createMyCertification.request.reference.displayName).toEqualTypeOf<string>();
  });

  test("named types as bodies", () => {
    const certification: PersonCertificationCreate = { displayName: "Certified" };
    const project: ProjectParticipationCreate = { colleagues: [{ relationship: "colleague" }], sponsors: null };
    const webAccount: WebAccountCreate = { userId: "innocenty.popov" };
    client.createMyCertification({ body: certification });
    client.createMyProject({ body: project });
    client.createMyWebAccount({ body: webAccount });
  });
});

describe("what does not compile", () => {
  test("a missing or invalid body", () => {
    // @ts-expect-error: the body is required
    client.createMyCertification({});
    // @ts-expect-error: the options are required
    client.createMyCertification();
    // @ts-expect-error: a body is an object
    client.createMyCertification({ body: "text" });
  });

  test("an invalid property", () => {
    // @ts-expect-error: an undeclared property
    client.createMyCertification({ body: { displayname: "Certified" } });
    // @ts-expect-error: an undeclared property next to a declared one
    client.createMyCertification({ body: { displayName: "Certified", displaiName: "Certified" } });
    // @ts-expect-error: an invalid type
    client.createMyCertification({ body: { displayName: 1 } });
    // @ts-expect-error: an invalid type in a nested object
    client.createMyProject({ body: { detail: { layer: "third" } } });
    // @ts-expect-error: an undeclared enum value
    client.createMyProject({ body: { colleagues: [{ relationship: "rival" }] } });
    // @ts-expect-error: a property of another type
    client.createMyWebAccount({ body: { certificationId: "1" } });
  });

  test("a readOnly property", () => {
    // @ts-expect-error: readOnly
    client.createMyCertification({ body: { id: "1" } });
    // @ts-expect-error: readOnly
    client.createMyProject({ body: { createdDateTime: "2020-07-06T06:34:12Z" } });
    // @ts-expect-error: readOnly
    client.createMyWebAccount({ body: { lastModifiedBy: { user: { id: "1" } } } });
    // @ts-expect-error: readOnly
    const certification: PersonCertificationCreate = { createdBy: null };
    expectTypeOf(certification).toBeObject();
  });

  test("an invalid path parameter", () => {
    // @ts-expect-error: the path parameter is required
    client.createUserCertification({ body: {} });
    // @ts-expect-error: another name
    client.createUserCertification({ params: { path: { id: "1" } }, body: {} });
    // @ts-expect-error: another type
    client.createUserCertification({ params: { path: { idOrUserPrincipalName: 1 } }, body: {} });
  });

  test("an undeclared operation", () => {
    // @ts-expect-error: no such method
    client.deleteMyCertification({});
  });
});

describe("audiences are", () => {
  type Audiences = NonNullable<PersonCertificationCreate["allowedAudiences"]>;

  test("one, or several in any order", () => {
    expectTypeOf<"organization">().toExtend<Audiences>();
    expectTypeOf<"organization,federatedOrganizations">().toExtend<Audiences>();
    expectTypeOf<"federatedOrganizations,organization">().toExtend<Audiences>();
    expectTypeOf<"organization,me,family">().toExtend<Audiences>();
    expectTypeOf<"me,family,contacts,groupMembers,organization,federatedOrganizations,everyone">().toExtend<Audiences>();
    client.createMyCertification({ body: { allowedAudiences: "organization,federatedOrganizations" } });
  });

  test("but no undeclared one", () => {
    expectTypeOf<"nobody">().not.toExtend<Audiences>();
    expectTypeOf<"organization,nobody">().not.toExtend<Audiences>();
    expectTypeOf<"nobody,organization">().not.toExtend<Audiences>();
    expectTypeOf<"organization,nobody,me">().not.toExtend<Audiences>();
    expectTypeOf<"me,family,nobody,groupMembers">().not.toExtend<Audiences>();
    expectTypeOf<"organization, me">().not.toExtend<Audiences>();
    expectTypeOf<string>().not.toExtend<Audiences>();
    // @ts-expect-error: an undeclared audience
    client.createMyCertification({ body: { allowedAudiences: "nobody" } });
  });
});

describe("the result of a call", () => {
  test("is either data or an error", async () => {
    const { data, error, response } = await client.createMyCertification({ body: {} });
    if (error) {
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expectTypeOf(error).toExtend<Error>();
      expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
      expectTypeOf(error.attempts).toEqualTypeOf<number>();
    } else {
      expectTypeOf(response).toEqualTypeOf<Response>();
      expectTypeOf(data.id).toEqualTypeOf<string>();
      expectTypeOf(data.displayName).toEqualTypeOf<string | null | undefined>();
      expectTypeOf(data["@odata.context"]).toEqualTypeOf<string | undefined>();
    }
  });

  test("has an error that narrows by kind and status", async () => {
    const { error } = await client.createMyCertification({ body: {} });
    if (!error) return;
    expectTypeOf(error.kind).toEqualTypeOf<
      "status" | "unexpected-status" | "invalid-response" | "network" | "timeout" | "aborted" | "invalid-request"
    >();
    if (error.kind === "status") {
      expectTypeOf(error.status).toEqualTypeOf<400 | 401 | 403 | 404 | 415 | 429 | 500 | 503>();
      expectTypeOf(error.body.error.code).toEqualTypeOf<string>();
      if (error.status === 429) expectTypeOf(error.body.error.message).toEqualTypeOf<string>();
      // @ts-expect-error: success is not an error
      if (error.status === 201) expectTypeOf(error).toBeNever();
    }
    if (error.kind === "unexpected-status") expectTypeOf(error.body).toEqualTypeOf<string>();
    if (error.kind === "invalid-request") expectTypeOf(error.issues).toEqualTypeOf<readonly Issue[]>();
    // @ts-expect-error: an undeclared kind
    if (error.kind === "unknown") expectTypeOf(error).toBeNever();
  });

  test("is the data after unwrap", async () => {
    expectTypeOf(unwrap(await client.createMyProject({ body: {} })).id).toEqualTypeOf<string>();
  });
});

test("the values of enums, but for the marker of values to come, which responses may have", () => {
  type Offered = (typeof personRelationshipValues)[number];
  expectTypeOf<Offered>().toEqualTypeOf<Exclude<PersonRelationship, "unknownFutureValue">>();
  expectTypeOf<"unknownFutureValue">().toExtend<PersonRelationship>();
  expectTypeOf<(typeof allowedAudiencesValues)[number]>().toExtend<AllowedAudiences>();
  expectTypeOf<"unknownFutureValue">().not.toExtend<(typeof allowedAudiencesValues)[number]>();
  client.createMyCertification({ body: { allowedAudiences: allowedAudiencesValues[0] } });
});

describe("the options of a call", () => {
  test("include a signal and the settings that it overrides", () => {
    client.createMyProject({
      body: {},
      signal: AbortSignal.timeout(1),
      timeout: 1,
      totalTimeout: 1,
      retry: { limit: 1 },
      request: { credentials: "include" },
    });
    client.createMyProject({ body: {}, retry: false });
  });

  test("are a fetch like the platform's", () => {
    createClient({ fetch });
    createClient({ fetch: async (input, init) => fetch(new Request(input, init)) });
    // @ts-expect-error: it is called with a URL, unless there are hooks
    createClient({ fetch: async (request: Request) => fetch(request.url) });
  });

  test("do not include where to send the token", () => {
    // @ts-expect-error: set for the client only
    client.createMyProject({ body: {}, baseUrl: "https://example.com" });
    // @ts-expect-error: redirects are never followed
    client.createMyProject({ body: {}, request: { redirect: "follow" } });
    // @ts-expect-error: retry is false or an object
    client.createMyProject({ body: {}, retry: true });
  });
});

test("bodies by operation", () => {
  expectTypeOf<PersonCertificationCreate>().toEqualTypeOf<RequestBody<operations["createMyCertification"]>>();
  type Created = ResponseBody<operations["createUserCertification"], 201>;
  expectTypeOf<Created>().toExtend<PersonCertification>();
  expectTypeOf<ResponseBody<operations["createMyProject"], 429>["error"]["code"]>().toEqualTypeOf<string>();
});

test("servers by name", () => {
  expectTypeOf<keyof typeof servers>().toEqualTypeOf<"global" | "usGovernmentL4" | "usGovernmentL5" | "china">();
});
