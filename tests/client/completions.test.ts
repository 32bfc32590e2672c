import { expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { completionsAt } from "../support/completions.ts";

const completions = (call: string) =>
  completionsAt(
    project.generated,
    `import { createClient } from "./client.ts";\nconst client = createClient();\n${call};\n`,
  );

test("an editor offers the properties of a request body, without readOnly ones", () => {
  const offered = completions("client.createMyWebAccount({ body: { | } })");
  expect(offered.sort()).toEqual([
    ...["allowedAudiences", "description", "inference", "isSearchable", "service", "source", "sources"],
    ...["statusMessage", "thumbnailUrl", "userId", "webUrl"],
  ]);
});

test("an editor offers all properties of a response body", () => {
  const offered = completions("client.createMyWebAccount({ body: {} }).then(({ data }) => data?.|)");
  expect(offered).toEqual(expect.arrayContaining(["id", "createdBy", "userId"]));
});
