import { describe, expect, test } from "vitest";
import { languagesOf } from "../../scripts/docs/languages.ts";
import { textsOf } from "../../scripts/docs/texts.ts";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import { jsonContent } from "../../src/openapi/media-type.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { marks } from "../fixtures/conformance.ts";
import { errorCodes, undeclaredStatuses } from "../fixtures/pages.ts";
import { loadDocument } from "../support/document.ts";

type Properties = { properties?: Record<string, { description?: string }> };

const document = await loadDocument();
const introduction = document.info?.description ?? "";
const source = await read(project.spec, project.redoclyConfig);
const languages = await languagesOf(project.spec);

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const slug = (heading: string) => heading.toLowerCase().replaceAll(" ", "-");

/** Returns the text of a section of the introduction. */
function text(section: string): string {
  const [, rest = ""] = introduction.split(`## ${section}\n`);
  return oneLine(rest.split("\n## ")[0] ?? "");
}

/** Returns the cells of the tables in a section of the introduction, by row. */
function rows(section: string): string[][] {
  const [, rest = ""] = introduction.split(`## ${section}\n`);
  const [own = ""] = rest.split("\n## ");
  const lines = own.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("|---"));
  return lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test("explains each error code that has an example", () => {
  const [operation] = operationsOf(document);
  const errors = Object.entries(operation?.definition.responses ?? {}).flatMap(([status, response]) =>
    Object.values(jsonContent(resolve(document, response)?.content)?.examples ?? {}).flatMap((reference) => {
      const value = resolve(document, reference)?.value as { error?: { code: string } } | undefined;
      return value?.error ? [[status, value.error.code] as const] : [];
    }),
  );
  expect(errors.length).toBeGreaterThanOrEqual(10);
  for (const [status, code] of errors)
    expect(
      rows("Errors").filter(([number, codes]) => number === status && codes?.includes(`\`${code}\``)),
    ).toHaveLength(1);
});

test("lists exactly the properties that the pages of the operations leave out, and where Microsoft lists them", () => {
  const saidByProperties: Record<string, string[][]> = {};
  for (const [type, schema] of Object.entries(document.components?.schemas ?? {})) {
    const parts = [schema, ...((schema as { allOf?: object[] }).allOf ?? [])] as Properties[];
    const descriptions = parts.flatMap(({ properties = {} }) =>
      Object.entries(properties).map(([name, { description = "" }]) => [name, oneLine(description)] as const),
    );
    const lists = marks.map((mark) => descriptions.filter(([, text]) => text.includes(mark)).map(([name]) => name));
    if (lists.flat().length > 0) saidByProperties[type] = lists;
  }
  const listed = rows("Properties beyond the reference pages")
    .slice(1)
    .map(([type = "", ...cells]) => [
      type,
      cells.map((names) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name)),
    ]);
  expect(listed.length).toBeGreaterThan(5);
  expect(Object.fromEntries(listed)).toEqual(saidByProperties);
});

test("has the statuses that operations declare and those that have been observed, and says which are which", () => {
  const [operation] = operationsOf(document);
  const declared = Object.keys(operation?.definition.responses ?? {}).filter((status) => status !== "201");
  const statuses = [
    ...new Set(
      rows("Errors")
        .slice(1)
        .map(([status]) => status),
    ),
  ];
  expect(statuses).toEqual([...declared, ...undeclaredStatuses].sort());
  for (const [status, code] of rows("Errors").filter(([status]) => undeclaredStatuses.includes(status ?? "")))
    expect({ status, code }).toEqual({ status, code: "not known" });
  expect(text("Errors")).toContain(`${undeclaredStatuses.join(" and ")} have been observed`);
  const observed = Object.keys(errorCodes);
  expect(text("Errors")).toContain(
    `codes of ${observed.slice(0, -1).join(", ")} and ${observed.at(-1)} have been observed`,
  );
});

test("names the source of each kind of statement", () => {
  const sources = rows("Sources").slice(1);
  expect(sources.map(([source]) => source?.replace(/\[(.+)\]\(.+\)/, "$1"))).toEqual([
    "Reference pages of the operations",
    "Pages of the types",
    "Page about errors",
    "Service metadata",
    "Observation",
    "This API description",
  ]);
  const [, observation] = sources.find(([source]) => source === "Observation") ?? [];
  for (const what of ["error codes", "`details`", "`@odata.context`", "405 and 504"])
    expect(observation).toContain(what);
});

test.each(["audiences", "examples of errors"])("this API description claims no source for its own %s", (what) => {
  const [, own] = rows("Sources").find(([source]) => source === "This API description") ?? [];
  expect(own).toContain(what);
});

describe.each(languages)("in $tag", ({ overlay }) => {
  test("a reference to a section of the introduction is a link to it", async () => {
    const texts = [...textsOf(await bundle(source, overlay ? [overlay] : [])).values()];
    const headings = texts.flatMap((each) => each.match(/^## .+$/gm) ?? []).map((heading) => slug(heading.slice(3)));
    const links = texts.flatMap((each) =>
      [...each.matchAll(/\]\(#\/?section\/([^)]+)\)/g)].map(([, target]) => target),
    );
    expect(links.length).toBeGreaterThan(7);
    expect(headings).toEqual(expect.arrayContaining(links));
    for (const each of texts) expect(each).not.toMatch(/(see|请参阅) ?(简介中的)?\*/);
  });
});

test("lists each cloud with its service root, and each request header", () => {
  const clouds = rows("Clouds").map(([name, root]) => ({ description: name, url: root?.replaceAll("`", "") }));
  expect(clouds.slice(1)).toEqual(document.servers?.map(({ url, description }) => ({ description, url })));
  const headers = operationsOf(document).flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.in === "header"),
  );
  expect(headers.length).toBeGreaterThan(0);
  const named = rows("Headers").map(([name]) => name);
  for (const name of ["Authorization", "Content-Type", ...headers.map((header) => header.name)])
    expect(named).toContain(`\`${name}\``);
});
