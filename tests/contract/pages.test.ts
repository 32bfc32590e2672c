import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createClient, type operations, type RequestBody } from "../../generated/client.ts";
import { mockOfDocument } from "../support/mock.ts";

const mock = await mockOfDocument();
const client = createClient({ baseUrl: mock.url, accessToken: "token" });
const params = { path: { idOrUserPrincipalName: "innocenty.popov_contoso.com#EXT#@fabrikam.com" } };

type Body<Name extends keyof operations> = RequestBody<operations[Name]>;

const calls = {
  personCertification: {
    "/me": (body: Body<"createMyCertification">) => client.createMyCertification({ body }),
    "/users": (body: Body<"createUserCertification">) => client.createUserCertification({ params, body }),
  },
  projectParticipation: {
    "/me": (body: Body<"createMyProject">) => client.createMyProject({ body }),
    "/users": (body: Body<"createUserProject">) => client.createUserProject({ params, body }),
  },
  webAccount: {
    "/me": (body: Body<"createMyWebAccount">) => client.createMyWebAccount({ body }),
    "/users": (body: Body<"createUserWebAccount">) => client.createUserWebAccount({ params, body }),
  },
};

describe.each(Object.entries(calls))("the example on the page of %s", (type, owners) => {
  const { request, response: expected } = pageExample(type);

  test.each(Object.entries(owners))("under %s", async (_owner, create) => {
    const { data, error, response } = await create(request);
    expect(error).toBeUndefined();
    expect(response?.status).toBe(201);
    expect(data).toEqual(expected);
  });
});

/** The example on the reference page of a type. Where the page has a placeholder, a date or null is expected. */
function pageExample(type: string): { request: object; response: object } {
  const text = readFileSync(new URL(`../fixtures/pages/${type}.json`, import.meta.url), "utf8");
  const dateOrNull = expect.toBeOneOf([null, expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
  return JSON.parse(text, (_key, value) => (["Date", "datetime-value"].includes(value) ? dateOrNull : value));
}
