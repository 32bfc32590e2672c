import { describe, expect, test } from "vitest";
import { createClient, type operations, type RequestBody } from "../../generated/client.ts";
import { mockOfDocument } from "../support/mock.ts";
import { departuresFromPage, pageExample } from "./checks/page-examples.ts";

const mock = await mockOfDocument();
const client = createClient({ baseUrl: mock.url, accessToken: "token" });
const path = { idOrUserPrincipalName: "innocenty.popov_contoso.com#EXT#@fabrikam.com" };

type Body<Name extends keyof operations> = RequestBody<operations[Name]>;

/** The two ways to create the example of each page, through the generated client. */
const calls = [
  {
    type: "personCertification",
    my: (body: Body<"createMyCertification">) => client.createMyCertification({ body }),
    user: (body: Body<"createUserCertification">) => client.createUserCertification({ params: { path }, body }),
  },
  {
    type: "projectParticipation",
    my: (body: Body<"createMyProject">) => client.createMyProject({ body }),
    user: (body: Body<"createUserProject">) => client.createUserProject({ params: { path }, body }),
  },
  {
    type: "webAccount",
    my: (body: Body<"createMyWebAccount">) => client.createMyWebAccount({ body }),
    user: (body: Body<"createUserWebAccount">) => client.createUserWebAccount({ params: { path }, body }),
  },
] as const;

describe.each(calls)("the example on the page of $type", ({ type, my, user }) => {
  const { request, answer } = pageExample(type);

  test.each([
    ["/me", my],
    ["/users", user],
  ])("under %s", async (_owner, create) => {
    const { data, error, response } = await create(request as object);
    expect(response?.status).toBe(201);
    expect(error).toBeUndefined();
    expect(departuresFromPage(data, answer)).toEqual([]);
  });

  test("differs from an answer that is not the page's", () => {
    expect(departuresFromPage({ ...(answer as object), id: "1", more: 1 }, answer)).toContain("/id");
    expect(departuresFromPage({ ...(answer as object), more: 1 }, answer)).toContain("/more");
  });
});
