import { describe, expect, test } from "vitest";
import { comparedWithFacts } from "../fixtures/conformance.ts";
import { loadDocument } from "../support/document.ts";
import { gates, rejectedBy } from "./gates.ts";
import { mutantsOf } from "./mutants.ts";

const document = await loadDocument();
const mutants = new Map(mutantsOf(document).map((mutant) => [mutant.id, mutant]));

test("there are many mutants", () => {
  expect(mutants.size).toBeGreaterThan(1000);
});

test.each([
  "drop property #/components/schemas/webAccount/allOf/1/properties/webUrl",
  "rename property #/components/schemas/entity/properties/id",
  "drop required #/components/schemas/MainError/required/0",
  "drop enum value #/components/schemas/personRelationship/enum/3",
  "widen enum #/components/schemas/physicalAddressType/enum",
  "drop format #/components/schemas/personCertification/allOf/1/properties/endDate/format",
  "widen pattern #/components/headers/Retry-After/schema/pattern",
  "drop null #/components/schemas/identity/properties/displayName/type",
  "change type #/components/schemas/positionDetail/properties/layer/type",
  "add null #/components/schemas/personDataSources/properties/type/items/type",
  "drop readOnly #/components/schemas/entity/properties/id/readOnly",
  "add readOnly #/components/schemas/webAccount/allOf/1/properties/userId/readOnly",
  "drop response #/paths/~1me~1profile~1projects/post/responses/401",
  "drop header #/components/responses/tooManyRequests/headers/Retry-After",
  "rename example #/components/responses/webAccountCreated/content/application~1json/examples/complete",
  "drop permission #/paths/~1me~1profile~1projects/post/security/1",
  "drop server #/servers/3",
  "drop description #/paths/~1me~1profile~1projects/post/description",
])("rejected: %s", async (id) => {
  const mutant = mutants.get(id)?.apply(document) ?? expect.unreachable(id);
  expect(await rejectedBy(mutant)).toBeDefined();
});

describe.each(Object.entries(gates))("the gate %s", (gate, accepts) => {
  test("accepts the API description", async () => {
    expect(await accepts(document), gate === "conformance" ? comparedWithFacts : gate).toBe(true);
  });

  test("rejects a mutant", async () => {
    const rejected = {
      conformance: "drop property #/components/schemas/webAccount/allOf/1/properties/webUrl",
      lint: "drop response #/paths/~1me~1profile~1projects/post/responses/401",
    }[gate];
    expect(await accepts(mutants.get(rejected ?? "")?.apply(document) ?? expect.unreachable(gate))).toBe(false);
  });
});
