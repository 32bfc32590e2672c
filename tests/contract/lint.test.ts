import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { lint } from "../../scripts/pipeline/lint.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import { copyOfSpec } from "../support/temporary.ts";

// For each rule of our own choice a change of the description that breaks it, and nothing else does.
const faults: Record<string, { file: string; from: string | RegExp; to: string }> = {
  "house/described": {
    file: "components/schemas/webAccount.yaml",
    from: "        description: What the person says about the account.\n",
    to: "",
  },
  "no-http-verbs-in-paths": {
    file: "openapi.yaml",
    from: "  /me/profile/projects:",
    to: "  /me/profile/post-projects:",
  },
  "no-invalid-media-type-examples": {
    file: "examples/createWebAccount.reference.yaml",
    from: "userId: innocenty.popov",
    to: "userId: 1",
  },
  "no-invalid-parameter-examples": {
    file: "components/parameters/clientRequestId.yaml",
    from: "example: 9c1f7c6e",
    to: "example: none",
  },
  "no-invalid-schema-examples": {
    file: "components/headers/Retry-After.yaml",
    from: /\["10"\]|\['10'\]/,
    to: "[soon]",
  },
  "no-unsafe-markdown": {
    file: "components/schemas/webAccount.yaml",
    from: "An account that a person has",
    to: "<img src=x onerror=alert(1)> An account that a person has",
  },
  "operation-description": {
    file: "paths/me_profile_projects.yaml",
    from: /^ {2}description: \|\n( {4}.*\n|\n)+/m,
    to: "",
  },
  "operation-singular-tag": {
    file: "paths/me_profile_projects.yaml",
    from: "tags: [Projects]",
    to: "tags: [Projects, Web accounts]",
  },
  "parameter-description": {
    file: "components/parameters/prefer.yaml",
    from: /^description: \|\n( {2}.*\n)+/m,
    to: "",
  },
  "path-http-verbs-order": {
    file: "paths/me_profile_projects.yaml",
    from: /^(.*)$/s,
    to: "delete:\n  $ref: '#/post'\n$1get:\n  $ref: '#/post'\n",
  },
  "request-mime-type": {
    file: "components/requestBodies/createWebAccount.yaml",
    from: "application/json",
    to: "application/xml",
  },
  "response-contains-header": {
    file: "components/responses/serviceUnavailable.yaml",
    from: "  Retry-After:",
    to: "  Try-After:",
  },
  "response-mime-type": {
    file: "components/responses/badRequest.yaml",
    from: "application/json",
    to: "application/xml",
  },
  "rule/bodies-have-examples": {
    file: "components/responses/notFound.yaml",
    from: /^ {4}examples:\n( {6}.*\n)+/m,
    to: "",
  },
  "rule/date-says-its-format": {
    file: "components/schemas/positionDetail.yaml",
    from: "When the role ended, as a full date `YYYY-MM-DD`.",
    to: "When the role ended.",
  },
  "rule/date-time-says-its-format": {
    file: "components/schemas/itemFacet.yaml",
    from: "When the entry was created, as an ISO 8601 date",
    to: "When the entry was created, as a date",
  },
  "rule/operation-has-permission-table": {
    file: "paths/me_profile_projects.yaml",
    from: "| Permission type | Least",
    to: "| Permission | Least",
  },
  "rule/operation-id-begins-with-verb": {
    file: "paths/me_profile_projects.yaml",
    from: "operationId: createMyProject",
    to: "operationId: myProject",
  },
  "rule/operation-says-beta": { file: "paths/me_profile_projects.yaml", from: "`/beta` only", to: "beta only" },
  "rule/responses-have-shared-errors": {
    file: "paths/me_profile_projects.yaml",
    from: /^ {4}["']401["']:\n.*\n/m,
    to: "",
  },
  "security-scopes-defined": {
    file: "paths/me_profile_projects.yaml",
    from: "workOrSchoolAccount: [User.ReadWrite.All]",
    to: "workOrSchoolAccount: [User.Invented]",
  },
  "spec-strict-refs": {
    file: "openapi.yaml",
    from: "    name: MIT\n    identifier: MIT\n",
    to: "    $ref: components/schemas/entity.yaml\n",
  },
  "tags-alphabetical": { file: "openapi.yaml", from: "- name: Web accounts", to: "- name: Accounts" },
};

const config = parseYaml(await readFile(project.redoclyConfig, "utf8")) as {
  apis: Record<string, { rules: Record<string, unknown> }>;
};
const rules = Object.values(config.apis).flatMap((api) => Object.keys(api.rules));

test("each rule of the configuration has its fault", () => {
  expect(Object.keys(faults).toSorted()).toEqual(rules.toSorted());
});

test.each(Object.entries(faults))("%s", async (rule, { file, from, to }) => {
  const { folder, spec, config } = await copyOfSpec();
  await expect(read(spec, config).then(lint)).resolves.toBeUndefined();
  const path = join(folder, "spec", file);
  const text = await readFile(path, "utf8");
  expect(text.replace(from, to)).not.toBe(text);
  await writeFile(path, text.replace(from, to));
  await expect(read(spec, config).then(lint)).rejects.toThrow(`(${rule})`);
});
