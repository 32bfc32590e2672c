import { expect, test } from "vitest";
import { createPrism } from "../../src/mock/prism.ts";
import { loadDocument } from "../support/document.ts";
import { bodyProblems, probesOf } from "./checks/bodies.ts";
import { skippedBodies } from "./checks/skipped.ts";

const document = await loadDocument();
const probes = probesOf(document);
const prism = createPrism(document);

const places = Map.groupBy(probes, ({ operation, pointer }) => `${operation.name} ${pointer}`);

test.each([...places])("%s takes what fits and refuses what does not", async (_place, probesOfPlace) => {
  expect(probesOfPlace.map(({ fits }) => fits)).toContain(true);
  expect(probesOfPlace.map(({ fits }) => fits)).toContain(false);
  expect(await bodyProblems(prism, probesOfPlace)).toEqual([]);
});

test("every property of every body is probed, at every depth", () => {
  const pointers = [...places.keys()].filter((place) => place.startsWith("createMyProject "));
  expect(pointers).toContain("createMyProject /detail/company/address/type");
  expect(pointers).toContain("createMyProject /colleagues/-/relationship");
  expect(pointers).toContain("createMyProject /sources/-/properties/-");
  expect(pointers).not.toContain("createMyProject /createdBy");
});

test("Prism compiles the schema of every body", async () => {
  expect(await skippedBodies(document)).toEqual([]);
});

test("a schema that Prism cannot compile, and would skip, is named", async () => {
  const broken = structuredClone(document);
  Object.assign(broken.components?.schemas?.webAccount ?? {}, { pattern: "(" });
  expect(await skippedBodies(broken)).toEqual([
    "createMyWebAccount request",
    "createMyWebAccount 201",
    "createUserWebAccount request",
    "createUserWebAccount 201",
  ]);
  const webAccounts = probesOf(document).filter(({ operation }) => operation.name === "createMyWebAccount");
  expect(await bodyProblems(createPrism(broken), webAccounts)).not.toEqual([]);
});
