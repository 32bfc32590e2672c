import { expect, test } from "vitest";
import { jsonContent } from "../../src/openapi/media-type.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { loadDocument } from "../support/document.ts";

const document = await loadDocument();
const introduction = document.info?.description ?? "";

/** Returns the cells of the tables in a section of the introduction, by row. */
function rows(section: string): string[][] {
  const [, text = ""] = introduction.split(`## ${section}\n`);
  const [own = ""] = text.split("\n## ");
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

test("lists exactly the properties that are not on the reference pages", () => {
  const left: Record<string, string[]> = {};
  for (const [type, schema] of Object.entries(document.components?.schemas ?? {})) {
    const parts = [schema, ...((schema as { allOf?: object[] }).allOf ?? [])] as {
      properties?: Record<string, { description?: string }>;
    }[];
    const names = parts.flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([name, { description = "" }]) =>
        /Not on the reference pages?;/.test(description) ? [name] : [],
      ),
    );
    if (names.length > 0) left[type] = names;
  }
  const named = rows("Beyond the reference pages")
    .slice(1)
    .map(([type = "", names = ""]) => [type, names.replaceAll("`", "").split(", ")]);
  expect(Object.fromEntries(named)).toEqual(left);
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
