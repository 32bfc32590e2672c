import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { createClient, type Issue } from "../../generated/client.ts";
import { type Check, validatorOf } from "../../generated/runtime/validation.ts";

const names = new Ajv().compile({ type: "object", additionalProperties: { type: "string" } });
const request = validatorOf(names as Check);

/** Returns what the client reports about a request body. */
async function issuesOf(body: object): Promise<readonly Issue[] | undefined> {
  const fetch = async () => expect.unreachable();
  const { error } = await createClient({ fetch, validate: { createMyProject: { request } } }).createMyProject({ body });
  return error?.issues;
}

test.each([
  ["a/b", "/a~1b"],
  ["a~b", "/a~0b"],
  ["~1", "/~01"],
  ["/~0/~1/", "/~1~00~1~01~1"],
  ["", "/"],
])("the property %j is the path of an issue, and its pointer is %s", async (name, pointer) => {
  const message = "must be string";
  const issue = { path: [name], pointer, message, keyword: "type" };
  expect(request["~standard"].validate({ [name]: 1 }).issues).toEqual([issue]);
  expect(await issuesOf({ [name]: 1 })).toEqual([{ pointer, message }]);
});
