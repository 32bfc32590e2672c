import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeDocumentFromString, parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { lint } from "../../scripts/pipeline/lint.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";

type Edit = readonly [file: string, from: string | RegExp, to: string];

const projects = "paths/me_profile_projects.yaml";
const webAccount = "components/schemas/webAccount.yaml";

/** For each configured rule an edit of the API description that violates it. */
const violations: Readonly<Record<string, Edit>> = {
  "house/described": [webAccount, "        description: What the person says about the account.\n", ""],
  "no-http-verbs-in-paths": ["openapi.yaml", "  /me/profile/projects:", "  /me/profile/post-projects:"],
  "no-invalid-media-type-examples": [
    "examples/createWebAccount.reference.yaml",
    "userId: innocenty.popov",
    "userId: 1",
  ],
  "no-invalid-parameter-examples": ["components/parameters/clientRequestId.yaml", "example: 9c1f7c6e", "example: none"],
  "no-invalid-schema-examples": ["components/headers/Retry-After.yaml", /\["10"\]|\['10'\]/, "[soon]"],
  "no-unsafe-markdown": [webAccount, "An account that", "<img src=x onerror=alert(1)> An account that"],
  "operation-description": [projects, /^ {2}description: \|\n( {4}.*\n|\n)+/m, ""],
  "operation-singular-tag": [projects, "tags: [Projects]", "tags: [Projects, Web accounts]"],
  "parameter-description": ["components/parameters/prefer.yaml", /^description: \|\n( {2}.*\n)+/m, ""],
  "path-http-verbs-order": [projects, /^(.*)$/s, "delete:\n  $ref: '#/post'\n$1get:\n  $ref: '#/post'\n"],
  "response-contains-header": ["components/responses/serviceUnavailable.yaml", "  Retry-After:", "  Try-After:"],
  "rule/bodies-are-json": ["components/responses/badRequest.yaml", "application/json", "application/xml"],
  "rule/bodies-have-examples": ["components/responses/notFound.yaml", /^ {4}examples:\n( {6}.*\n)+/m, ""],
  "rule/date-says-its-format": [
    "components/schemas/positionDetail.yaml",
    "ended, as a full date `YYYY-MM-DD`",
    "ended",
  ],
  "rule/date-time-says-its-format": ["components/schemas/itemFacet.yaml", "created, as an ISO 8601 date", "created"],
  "rule/operation-has-permission-table": [projects, "| Permission type | Least", "| Permission | Least"],
  "rule/operation-id-begins-with-verb": [projects, "operationId: createMyProject", "operationId: myProject"],
  "rule/operation-says-beta": [projects, "`/beta` only", "beta only"],
  "rule/responses-have-shared-errors": [projects, /^ {4}["']401["']:\n.*\n/m, ""],
  "security-scopes-defined": [projects, "[User.ReadWrite.All]", "[User.Invented]"],
  "spec-strict-refs": ["openapi.yaml", "    identifier: MIT\n", "    $ref: components/schemas/entity.yaml\n"],
  "tags-alphabetical": ["openapi.yaml", "- name: Web accounts", "- name: Accounts"],
};

const source = await read(project.spec, project.redoclyConfig);

test("the API description violates no rule", async () => {
  expect(await lint(source)).toEqual([]);
});

test("every configured rule has a violation", async () => {
  const config = parseYaml(await readFile(project.redoclyConfig, "utf8")) as {
    apis: Record<string, { rules: object }>;
  };
  const rules = Object.values(config.apis).flatMap((api) => Object.keys(api.rules));
  expect(Object.keys(violations).toSorted()).toEqual(rules.toSorted());
});

test.each(Object.entries(violations))("%s", async (rule, [file, from, to]) => {
  const path = join(dirname(project.spec), file);
  const text = await readFile(path, "utf8");
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  const resolver = source.resolver.copy();
  resolver.cache.set(path, Promise.resolve(makeDocumentFromString(edited, path)));
  const document = await resolver.resolveDocument<typeof source.document.parsed>(null, project.spec, true);
  await expect(lint({ ...source, document, resolver })).rejects.toThrow(`(${rule})`);
});
