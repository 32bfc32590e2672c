import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import type { Validator } from "../../src/client/validation.ts";
import { compileErrors } from "../support/compile.ts";

await mkdir(join(project.root, "dist"), { recursive: true });
const folder = await mkdtemp(join(project.root, "dist/directions-")); // where modules resolve this repository's dependencies
afterAll(() => rm(folder, { recursive: true }));
const spec = join(project.root, "tests/fixtures/descriptions/directions-3.1.yaml");
const files = await runPipeline(spec, project.redoclyConfig);
write(folder, files);
const { validators } = await import(pathToFileURL(join(folder, "validators.ts")).href);

const item = { name: "A", secret: "s", both: "b" };
const received = { id: "1", name: "A", both: "b" };
const readOnly = "must not be sent: it is read-only";
const writeOnly = "must not be returned: it is write-only";

describe("validators of requests", () => {
  test.each<[what: string, body: object, issues: object[]]>([
    ["a body without readOnly properties", item, []],
    ["a readOnly property", { ...item, id: "1" }, [{ path: ["id"], message: readOnly }]],
    ["a property whose schema is readOnly", { ...item, createdAt: "x" }, [{ path: ["createdAt"], message: readOnly }]],
    [
      "a writeOnly property that is missing",
      received,
      [
        { path: [], message: "must have required property 'secret'" },
        { path: ["id"], message: readOnly },
      ],
    ],
    [
      "a recursive schema",
      { ...item, children: [{ ...item, children: [{ ...item, id: "1" }] }] },
      [{ path: ["children", "0", "children", "0", "id"], message: readOnly }],
    ],
  ])("%s", (_what, body, issues) => {
    expect(issuesOf(validators.createItem.request, body)).toEqual(issues);
  });

  const received1 = { ...item, id: "1" };
  test.each<[what: string, valid: object, invalid: object, path: string[]]>([
    ["items", { listed: [item] }, { listed: [received1] }, ["listed", "0", "id"]],
    ["additionalProperties", { byName: { a: item } }, { byName: { a: received1 } }, ["byName", "a", "id"]],
    ["anyOf", { first: item }, { first: received1 }, ["first", "id"]],
    ["allOf", { special: { note: "n" } }, { special: { note: "n", id: "1" } }, ["special", "id"]],
    ["oneOf", { either: item }, { either: received1 }, ["either", "id"]],
    ["a schema in place", { inline: {} }, { inline: { at: "now" } }, ["inline", "at"]],
    ["alternatives", { alternative: { name: "A" } }, { alternative: { id: "1" } }, ["alternative", "id"]],
    ["a dependency", { dependent: { kind: "k" } }, { dependent: { id: "1" } }, ["dependent", "id"]],
    ["a schema beside `not`", { conditional: { kind: "k" } }, { conditional: { id: "1" } }, ["conditional", "id"]],
  ])("in %s", (_what, valid, invalid, path) => {
    expect(issuesOf(validators.createItemList.request, valid)).toEqual([]);
    expect(issuesOf(validators.createItemList.request, invalid)).toContainEqual({ path, message: readOnly });
  });
});

test("validators check what is beside a reference in a schema that is referenced", () => {
  const message = "must NOT have more than 3 characters";
  expect(issuesOf(validators.createItemList.request, { short: "abc" })).toEqual([]);
  expect(issuesOf(validators.createItemList.request, { short: "abcd" })).toEqual([{ path: ["short"], message }]);
});

describe("validators of responses", () => {
  test.each<[what: string, body: object, issues: object[]]>([
    ["a body without writeOnly properties", { ...received, createdAt: "x", version: 2 }, []],
    ["a writeOnly property", { ...received, secret: "s" }, [{ path: ["secret"], message: writeOnly }]],
    [
      "a readOnly property that is missing",
      item,
      [
        { path: [], message: "must have required property 'id'" },
        { path: ["secret"], message: writeOnly },
      ],
    ],
  ])("%s", (_what, body, issues) => {
    expect(issuesOf(validators.createItem[200], body)).toEqual(issues);
  });
});

test("a schema that is the same in both directions is compiled once", () => {
  const code = files.get("validators.code.js") ?? "";
  expect(code.match(/missingProperty: "text"/g)).toHaveLength(1);
});

describe("types", () => {
  test("have no `any`", () => {
    const withoutComments = files.get("types.ts")?.replaceAll(/\/\*[\s\S]*?\*\//g, "");
    expect(withoutComments).toContain("$Default<number>");
    expect(withoutComments).not.toMatch(/\bany\b/);
  });

  test("of requests have no readOnly properties, and none in a schema that is referenced", async () => {
    expect(
      await errorsOf(`
const item: ItemCreate = { name: "A", secret: "s", both: "b" };
// @ts-expect-error: readOnly
const withId: ItemCreate = { ...item, children: [{ name: "A", secret: "s", both: "b", id: "1" }] };
// @ts-expect-error: its schema is readOnly
const withTimestamp: ItemCreate = { name: "A", secret: "s", both: "b", createdAt: "x" };
// @ts-expect-error: writeOnly, and so not in responses
const secret = (item: Item) => item.secret;
const createdAt: string | undefined = ({} as Item).createdAt;
export { createdAt, secret, withId, withTimestamp };
`),
    ).toEqual([]);
  });

  test("make properties with a default optional in requests and present in responses", async () => {
    expect(
      await errorsOf(`
export const item: ItemCreate = { name: "A", secret: "s", both: "b", children: [{ name: "B", secret: "s", both: "b" }] };
export const list: RequestBody<operations["createItemList"]> = { special: { note: "n" } };
export const sizes = ({ size, children, version }: Item): number[] => [size, version, ...(children ?? []).map(({ size }) => size)];
export const sized: RequestBody<operations["createItemList"]> = { sized: { ...item, size: 2 } };
// @ts-expect-error: required in spite of its default
export const unsized: RequestBody<operations["createItemList"]> = { sized: { name: "A", secret: "s", both: "b" } };
// @ts-expect-error: another type
export const other: ItemCreate = { name: "A", secret: "s", both: "b", size: "1" };
export const call = (client: Client) => client.createItem({ params: { query: { filter: {} } }, body: item });
`),
    ).toEqual([]);
  });

  test("narrow by a discriminator in both directions", async () => {
    expect(
      await errorsOf(`
export const lives = (pet: Pet): number => pet.kind === "cat" ? pet.lives : pet.chip.length;
type Sent = NonNullable<RequestBody<operations["createItemList"]>["pet"]>;
export const barks = (pet: Sent): boolean => pet.kind === "dog" && pet.barks;
export const pets: Sent[] = [{ kind: "cat", lives: 9 }, { kind: "dog", barks: true }];
// @ts-expect-error: a property of the other alternative
export const other: Sent = { kind: "cat", barks: true };
`),
    ).toEqual([]);
  });

  test("narrow the body of an error by its status: declared, in a range, or default", async () => {
    expect(
      await errorsOf(`
export const reason = async (client: Client) => {
  const { data, error } = await client.createItem({ body: { name: "A", secret: "s", both: "b" } });
  if (!error) return data satisfies Item;
  if (error.kind !== "status") return;
  if (error.status === 404) return error.body satisfies { shelf: string };
  if (error.status === 400 || error.status === 499) return error.body satisfies { reason: string };
  if (error.status === 500 || error.status === 302) return error.body satisfies { trace: string };
  if (error.status === 202) return error.body satisfies { trace: string };
  // @ts-expect-error: success
  if (error.status === 200) return;
  // @ts-expect-error: not an HTTP status
  if (error.status === 700) return;
  return error.body satisfies { reason: string } | { trace: string };
};
export const labels = async (client: Client) => {
  const { data, error } = await client.createItemList({ body: {} });
  if (!error) return data satisfies { text: string }[] | null;
  // @ts-expect-error: success, since no 2xx is declared beside default
  if (error.kind === "status" && error.status === 201) return;
  if (error.kind !== "status") return;
  if (error.status === 599) return error.body satisfies { trace: string };
  return error.status === 404 && (error.body satisfies { text: string }[]);
};
`),
    ).toEqual([]);
  });
});

function issuesOf(validator: Validator, body: unknown) {
  const { issues = [] } = validator["~standard"].validate(body);
  return issues.map(({ path, message }) => ({ path, message }));
}

/** Compiles a program that uses the generated client. */
async function errorsOf(program: string): Promise<string[]> {
  const imports = 'import type { Client, Item, ItemCreate, operations, Pet, RequestBody } from "./client.ts";\n';
  await writeFile(join(folder, "program.ts"), imports + program);
  const errors = compileErrors(folder, ["program.ts"], { noUnusedLocals: false });
  return errors.map((error) => error.replace(folder, ""));
}
