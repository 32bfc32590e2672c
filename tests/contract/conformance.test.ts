import { describe, expect, test } from "vitest";
import type { ODataError } from "../../generated/client.ts";
import { examples } from "../../generated/examples.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { comparedWithFacts, expectedStructure, markOf, marks, pathOf, permissionsOf } from "../fixtures/conformance.ts";
import { mapValues } from "../fixtures/metadata.ts";
import { errorCodes, pages, sourceIds, typePages, typePageUrl } from "../fixtures/pages.ts";
import { loadDocument } from "../support/document.ts";
import { structureOf } from "./checks/structure.ts";

type Properties = Record<string, { description: string; examples?: unknown[]; readOnly?: boolean }>;

interface Alternatives {
  description?: string;
  anyOf: { title?: string; description?: string; enum?: string[] }[];
}

interface Primitive {
  type?: string | string[];
  enum?: string[];
  examples?: unknown[];
}

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
    const onPage = settable.filter(([, { description }]) => marksIn(description).length === 0).map(([name]) => name);
    expect(onPage.toSorted()).toEqual(Object.keys(page.settable).toSorted());
  });

  test.each(Object.entries(page.settable))("has %s of the type %s", (name, type) => {
    const {
      description: _,
      examples: __,
      ...schema
    } = propertiesOf(document, page.type)[name] ?? expect.unreachable(name);
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

describe.each(Object.keys(typePages))("%s", (type) => {
  const properties = Object.entries(ownProperties(document, type));

  test("says of each property whether Microsoft's pages list it", () => {
    expect(properties.length).toBeGreaterThan(0);
    expect(properties.map(([name, { description }]) => [name, marksIn(description)])).toEqual(
      properties.map(([name]) => [name, [markOf(type, name) ?? []].flat()]),
    );
  });

  test("has the properties that Microsoft's page lists, with known exceptions", () => {
    const missing = typePages[type]?.filter((name) => !properties.some(([each]) => each === name));
    expect(missing).toEqual(namesOnlyOnPages[type] ?? []);
  });
});

test("the description of sourceId names the sources as Microsoft does", () => {
  const { description = "" } = ownProperties(document, "profileSourceAnnotation").sourceId ?? {};
  expect(description).toContain("`id`");
  const rows = [...description.matchAll(/^\| `([\da-f-]{36})` \| (.+) \|$/gm)];
  expect(Object.fromEntries(rows.map(([, id, name]) => [id, name]))).toEqual(sourceIds);
});

test("the names of the audiences stand once in the texts, and the alternatives have titles", () => {
  const schema = document.components?.schemas?.allowedAudiences as Alternatives;
  const texts = [schema, ...schema.anyOf].map(({ description = "" }) => description).join("\n");
  const names = schema.anyOf.flatMap((branch) => branch.enum ?? []);
  expect(names).toHaveLength(8);
  for (const name of names) expect([name, texts.split(`\`${name}\``).length - 1]).toEqual([name, 1]);
  expect(schema.anyOf.map(({ title }) => title)).toEqual(["One audience", "Several audiences"]);
});

test("links to Microsoft's pages and names Microsoft's support", () => {
  expect(document.externalDocs).toMatchObject({ url: typePageUrl("profile") });
  expect(document.info?.contact).toMatchObject({
    name: expect.stringContaining("Microsoft"),
    url: expect.stringMatching(/^https:/),
  });
});

const primitives = schemasIn(document.components?.schemas, "").filter(
  ([, { type, enum: names }]) => ["string", "number", "integer"].includes([type].flat()[0] ?? "") && !names,
);

test.each(primitives)("%s has an example, which generated samples show", (_pointer, { examples: values = [] }) => {
  expect(values.length).toBeGreaterThan(0);
});

test.each(Object.entries(examples))(
  "the details in the error examples of %s have no codes of their own",
  (_, { responses }) => {
    const { 201: _created, ...errors } = responses;
    const bodies = Object.values(errors).flatMap((scenarios): ODataError[] => Object.values(scenarios));
    expect(bodies.flatMap(({ error }) => error.details ?? []).length).toBeGreaterThan(0);
    for (const { error } of bodies) for (const { code } of error.details ?? []) expect(code).toBe(error.code);
  },
);

/** Properties that a page has, but not the metadata: those of an open type, and `id`, which is `sourceId` there. */
const namesOnlyOnPages: Readonly<Record<string, string[]>> = {
  identitySet: ["conversation", "conversationIdentityType", "phone"],
  profileSourceAnnotation: ["id"],
};

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
function propertiesOf(document: OpenApiDocument, type: string): Properties {
  return { ...ownProperties(document, "itemFacet"), ...ownProperties(document, type) };
}

/** The properties that a type has of its own. */
function ownProperties({ components }: OpenApiDocument, type: string): Properties {
  const schema = components?.schemas?.[type] as { properties?: Properties; allOf?: { properties?: Properties }[] };
  return schema.properties ?? schema.allOf?.find(({ properties }) => properties)?.properties ?? {};
}

/** The marks in a description, whose lines can break anywhere. */
function marksIn(description: string): string[] {
  return marks.filter((mark) => description.replaceAll(/\s+/g, " ").includes(mark));
}

/** All schemas inside a value, with their places. */
function schemasIn(value: unknown, pointer: string): [pointer: string, schema: Primitive][] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).filter(([key]) => key !== "examples");
  const { type } = value as Primitive; // a property can be called `type`, but then it is a schema
  const own: [string, Primitive][] = typeof type === "string" || Array.isArray(type) ? [[pointer, value]] : [];
  return [...own, ...inside.flatMap(([key, child]) => schemasIn(child, `${pointer}/${key}`))];
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
