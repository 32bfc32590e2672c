import { describe, expect, test } from "vitest";
import { createPrism } from "../../src/mock/prism.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { loadDocument } from "../support/document.ts";
import { bodyProblems, probesOf } from "./checks/bodies.ts";

const document = await loadDocument();
const operations = operationsOf(document);
const prism = createPrism(document);
const probes = Map.groupBy(probesOf(document), ({ operation, pointer }) => `${operation.name}${pointer}`);

test.each([...probes])("%s accepts valid values and rejects invalid ones", async (_property, probesOfProperty) => {
  expect(new Set(probesOfProperty.map(({ fits }) => fits)).size).toBe(2);
  expect(await bodyProblems(prism, probesOfProperty)).toEqual([]);
});

test("there are values for every property that can be set, however deeply nested", () => {
  const properties = [...probes.keys()];
  expect(properties).toContain("createMyProject/detail/company/address/type");
  expect(properties).toContain("createMyProject/colleagues/-/relationship");
  expect(properties).toContain("createMyProject/sources/-/properties/-");
  expect(properties).not.toContain("createMyProject/createdBy");
});

// Prism accepts any body whose schema it cannot compile, without a message (stoplightio/prism#1931).
describe("Prism reports an invalid response, because it could compile its schema:", () => {
  const responses = operations.flatMap((operation) =>
    Object.keys(operation.definition.responses).map((status) => ({ name: operation.name, operation, status })),
  );
  async function deviationsOf(engine: typeof prism, { operation, status }: (typeof responses)[number]) {
    const path = operation.path.replaceAll(/\{[^{}]+\}/g, "innocenty.popov@contoso.com");
    const headers = { authorization: "Bearer token", "content-type": "application/json" };
    const request = { method: operation.method, url: { path, query: {} }, headers, body: {} };
    const serviceResponse = { status: Number(status), headers: { "content-type": "application/json" }, body: 17 };
    return (await engine(request, operation, { serviceResponse })).deviations;
  }

  test.each(responses)("$name $status", async (response) => {
    expect(await deviationsOf(prism, response)).not.toEqual([]);
  });

  test("not if the schema is invalid", async () => {
    const invalid = structuredClone(document);
    Object.assign(invalid.components?.schemas?.personCertificationResponse ?? {}, { type: "nothing" });
    expect(await deviationsOf(createPrism(invalid), responses[0] ?? expect.unreachable())).toEqual([]);
  });
});
