import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import { describedTypes } from "../../scripts/upstream/described-types.ts";
import { valueAt } from "../../src/openapi/pointer.ts";
import { servers } from "../../src/openapi/servers.ts";
import { clouds } from "../fixtures/metadata.ts";

const overlay = join(dirname(project.spec), "overlays/zh-CN.yaml");
const source = await read(project.spec, project.redoclyConfig);
const [english, chinese] = await Promise.all([bundle(source), bundle(source, [overlay])]);

/** The clouds that are recorded but are no servers of the API description. */
const otherClouds = { USSec: ["US Government (air-gapped)", "美国政府（物理隔离）"] } as const;

const languages = [
  { language: "English", document: english, note: /Not in: ([^.]+)\./, separator: ", ", index: 0 },
  { language: "Chinese", document: chinese, note: /以下云中不提供：([^。]+)。/, separator: "、", index: 1 },
] as const;

const properties = [...describedTypes(english)].flatMap(([type, described]) =>
  "properties" in described
    ? Object.entries(described.properties).map(([name, { keys }]) => ({ place: `${type}.${name}`, type, name, keys }))
    : [],
);
const missing = properties.filter(({ type, name }) => cloudsWithout(type, name).length > 0);

test("there are properties that some clouds do not have", () => {
  expect(missing).not.toEqual([]);
});

describe.each(languages)("the descriptions in $language", ({ document, note, separator, index }) => {
  test.each(properties)("name the clouds that do not have $place", ({ type, name, keys }) => {
    const description = String(valueAt(document.components?.schemas, [type, ...keys, "description"]));
    const [, names] = note.exec(description) ?? [];
    const expected = cloudsWithout(type, name).map((cloud) => cloudNames(cloud)[index]);
    expect(names?.replace(/\s+/g, " ").split(separator) ?? []).toEqual(expected);
  });
});

test.each(missing)("the documentation comment of $place has the same note", async ({ type, name }) => {
  const names = cloudsWithout(type, name).map((cloud) => cloudNames(cloud)[0]);
  const comment = await commentOf(type, name);
  expect(comment.replace(/[\s*]+/g, " ")).toContain(`Not in: ${names.join(", ")}.`);
});

/** Returns the recorded clouds that have the type but not the property, if another cloud has it. */
function cloudsWithout(type: string, name: string): string[] {
  const withType = Object.entries(clouds).flatMap(([cloud, { types }]) => {
    const facts = types[type];
    return facts && "properties" in facts ? [{ cloud, has: Object.hasOwn(facts.properties, name) }] : [];
  });
  return withType.some(({ has }) => has) ? withType.filter(({ has }) => !has).map(({ cloud }) => cloud) : [];
}

/** Returns the names of a cloud in English and Chinese: the descriptions of its server. */
function cloudNames(cloud: string): readonly string[] {
  const index = Object.keys(servers(english)).indexOf(cloud);
  if (index === -1) return otherClouds[cloud as keyof typeof otherClouds] ?? expect.unreachable(`name of ${cloud}`);
  return [english, chinese].map((document) => document.servers?.[index]?.description ?? expect.unreachable(cloud));
}

async function commentOf(type: string, name: string): Promise<string> {
  const file = join(project.generated, "types.ts");
  const text = await readFile(file, "utf8");
  const comments: string[] = [];
  const visit = (node: ts.Node, path: readonly string[]): void => {
    const isProperty = ts.isPropertySignature(node);
    const inside = isProperty ? [...path, node.name.getText(sourceFile)] : path;
    if (isProperty && inside.join(".") === `schemas.${type}.${name}`) comments.push(node.getFullText(sourceFile));
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  const sourceFile = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  visit(sourceFile, []);
  expect(comments).toHaveLength(1);
  return comments[0] ?? "";
}
