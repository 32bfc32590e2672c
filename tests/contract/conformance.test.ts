import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { comparedWithFacts, expectedStructure, pathOf, permissionsOf } from "../fixtures/conformance.ts";
import { mapValues } from "../fixtures/metadata.ts";
import { errorCodes, pages } from "../fixtures/pages.ts";
import { loadDocument } from "../support/document.ts";
import { structureOf } from "./checks/structure.ts";

type Properties = Record<string, { description: string; readOnly?: boolean }>;

const document = await loadDocument();
const structure = structureOf(document);

describe.each(Object.entries(expectedStructure))("%s", (part, expected) => {
  const [actual, facts] = [byName(structure[part as keyof typeof structure]), byName(expected)];

  test("are those of the pages and the metadata", () => {
    expect(Object.keys(actual).toSorted(), comparedWithFacts).toEqual(Object.keys(facts).toSorted());
  });

  test.each(Object.entries(facts))("%s", (name, value) => {
    expect(actual[name], comparedWithFacts).toEqual(value);
  });
});

describe.each(pages)("the description of $type", (page) => {
  test.each(page.owners)("states beta and the permissions for %s", (owner) => {
    const operation = operationsOf(document).find(({ path }) => path === pathOf(page, owner));
    const { description = "" } = operation?.definition ?? {};
    expect(description).toContain("in `/beta` only and may change at any time; not supported in production");
    expect(permissionTable(description)).toEqual(permissionsOf(page, owner));
  });

  test("marks the properties that are not on the page", () => {
    const settable = Object.entries(propertiesOf(document, page.type)).filter(([, { readOnly }]) => !readOnly);
    const isMarked = /Not on the reference pages?; in the service\s+metadata\./;
    const onPage = settable.filter(([, { description }]) => !isMarked.test(description)).map(([name]) => name);
    expect(onPage.toSorted()).toEqual(Object.keys(page.settable).toSorted());
  });

  test.each(Object.entries(page.settable))("has %s of the type %s", (name, type) => {
    const { description: _, ...schema } = propertiesOf(document, page.type)[name] ?? expect.unreachable(name);
    const ofPage = { anyOf: expect.arrayContaining([{ $ref: `#/components/schemas/${type}` }]) };
    expect(schema).toEqual(typesOfPages[type] ?? ofPage);
  });
});

test.each(Object.entries(examples))("the error examples of %s have the codes of the service", (_, { responses }) => {
  const { 201: _created, ...errors } = responses;
  const codes = mapValues(errors, (scenarios) => Object.values(scenarios).map(({ error }) => error.code));
  expect(codes).toMatchObject(errorCodes);
});

test.each([
  "`/beta` version of Microsoft Graph only",
  "`AgentIdUser.ReadWrite.All`",
  "`AgentIdUser.ReadWrite.IdentityParentedBy`",
  "`ErrorAccessDeniedForRole`",
  "130,000 requests in 10 seconds",
  "`Prefer: include-unknown-enum-members`",
  "`https://login.chinacloudapi.cn`",
  "`https://login.microsoftonline.us`",
])("the introduction says %s", (fact) => {
  expect(document.info?.description?.replaceAll(/\s+/g, " ")).toContain(fact);
});

const typesOfPages: Readonly<Record<string, object>> = {
  String: { type: ["string", "null"] },
  Date: { type: ["string", "null"], format: "date" },
  "String collection": { type: ["array", "null"], items: expect.objectContaining({ type: "string" }) },
  "relatedPerson collection": { type: ["array", "null"], items: { $ref: "#/components/schemas/relatedPerson" } },
};

/** Returns the items of a list by their names, and anything else as it is. */
function byName(part: unknown): Record<string, unknown> {
  if (!Array.isArray(part)) return part as Record<string, unknown>;
  return Object.fromEntries(part.map((item) => [item["x-name"] ?? item.name, item]));
}

/** The properties that a type has of its own or from itemFacet. */
function propertiesOf({ components }: OpenApiDocument, type: string): Properties {
  const schemas = components?.schemas as Record<string, { allOf?: [object, { properties: Properties }] }>;
  return { ...schemas.itemFacet?.allOf?.[1].properties, ...schemas[type]?.allOf?.[1].properties };
}

/** The permissions in the table of a description, by kind of account. */
function permissionTable(description: string): Record<string, string[]> {
  const row = (account: string): string[] => {
    const [, ...cells] = description.match(new RegExp(`^\\| ${account} \\|(.*)\\|(.*)\\|$`, "m")) ?? [];
    expect(cells).toHaveLength(2);
    return cells.map((cell) => cell.trim()).filter((cell) => !/^Not (available|supported)/.test(cell));
  };
  return {
    workOrSchoolAccount: row("Delegated \\(work or school account\\)"),
    personalAccount: row("Delegated \\(personal Microsoft account\\)"),
    application: row("Application"),
  };
}
