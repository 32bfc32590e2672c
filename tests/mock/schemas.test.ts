import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { partFor } from "../../src/mock/part.ts";
import { Schemas } from "../../src/mock/schemas.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { loadDocument } from "../support/document.ts";

const { getHttpOperationsFromSpec } = createRequire(import.meta.url)(
  "@stoplight/prism-http",
) as typeof import("@stoplight/prism-http");

const document = await loadDocument();

/** The schemas of the bodies of the first operation, as Prism has it after a change of the API description. */
async function schemasAfter(change: (changed: typeof document) => void, schemas: Schemas) {
  const changed = structuredClone(document);
  change(changed);
  const [first] = operationsOf(changed);
  const [operation] = first ? await getHttpOperationsFromSpec(partFor(changed, first)) : [];
  if (!operation) return expect.unreachable("there is no operation");
  schemas.startDocument();
  schemas.shareIn(operation);
  const bodies = [operation.request?.body, ...operation.responses];
  return bodies.flatMap((body) => body?.contents?.map(({ schema }) => schema) ?? []);
}

test("what is compiled of a schema is kept while the schema says the same, and no longer", async () => {
  const schemas = new Schemas();
  const before = await schemasAfter(() => {}, schemas);
  const moved = await schemasAfter((changed) => {
    const [path = ""] = Object.keys(changed.paths ?? {});
    changed.paths = { "/elsewhere": changed.paths?.[path] ?? {} };
  }, schemas);
  expect(before.length).toBeGreaterThan(5);
  expect(moved.map((schema, index) => schema === before[index])).toEqual(before.map(() => true));

  const stricter = await schemasAfter((changed) => {
    Object.assign(changed.components?.schemas?.personCertification ?? {}, { maxProperties: 1 });
  }, schemas);
  const isShared = stricter.map((schema, index) => schema === before[index]);
  expect(isShared).toContain(false);
  expect(isShared).toContain(true);
});
