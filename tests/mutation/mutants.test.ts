import { describe, expect, test } from "vitest";
import { loadDocument } from "../support/document.ts";
import { gates } from "./gates.ts";
import { mutantsOf } from "./mutants.ts";

const document = await loadDocument();
const mutants = mutantsOf(document);

describe("mutants", () => {
  test("are many, each different, and leave the API description as it is", () => {
    const before = JSON.stringify(document);
    expect(mutants.length).toBeGreaterThan(200);
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
    const mutated = new Set(mutants.map(({ apply }) => JSON.stringify(apply(document))));
    expect(mutated.has(before)).toBe(false);
    expect(JSON.stringify(document)).toBe(before);
  });

  test.each([
    "drop property #/components/schemas/webAccount/allOf/1/properties/webUrl",
    "drop required #/components/schemas/MainError/required/0",
    "drop enum member #/components/schemas/personRelationship/enum/3",
    "drop format #/components/schemas/personCertification/allOf/1/properties/endDate/format",
    "widen pattern #/components/headers/Retry-After/schema/pattern",
    "drop null #/components/schemas/identity/properties/displayName/type",
    "drop answer #/paths/~1me~1profile~1projects/post/responses/401",
    "drop header #/components/responses/tooManyRequests/headers/Retry-After",
    "drop permission #/paths/~1me~1profile~1projects/post/security/1",
    "drop server #/servers/3",
    "widen enum #/components/schemas/physicalAddressType/enum",
    "rename property #/components/schemas/entity/properties/id",
    "drop readOnly #/components/schemas/entity/properties/id/readOnly",
    "add readOnly #/components/schemas/webAccount/allOf/1/properties/userId/readOnly",
  ])("have among them: %s", (id) => {
    expect(mutants.map((mutant) => mutant.id)).toContain(id);
  });
});

describe.each(Object.entries(gates))("the gate %s", (_name, passes) => {
  test("lets the API description pass", async () => {
    expect(await passes(document)).toBe(true);
  });
});

describe("a gate catches", () => {
  const mutated = (id: string) => mutants.find((mutant) => mutant.id === id)?.apply(document) ?? expect.unreachable(id);

  test.each([
    ["lint", "drop answer #/paths/~1me~1profile~1projects/post/responses/401"],
    ["conformance", "drop property #/components/schemas/webAccount/allOf/1/properties/webUrl"],
    [
      "contract tests",
      "rename example #/components/responses/webAccountCreated/content/application~1json/examples/complete",
    ],
    ["types", "change type #/components/schemas/positionDetail/properties/layer/type"],
  ])("%s: %s", async (gate, id) => {
    expect(await gates[gate]?.(mutated(id))).toBe(false);
  });
});
