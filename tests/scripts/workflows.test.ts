import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";

interface Step {
  uses?: string;
  run?: string;
  with?: Readonly<Record<string, unknown>>;
}
interface Job {
  "timeout-minutes"?: number;
  permissions?: Readonly<Record<string, string>>;
  steps: readonly Step[];
}
interface Workflow {
  permissions?: Readonly<Record<string, string>>;
  jobs: Readonly<Record<string, Job>>;
}

/** The write permissions that jobs may have. All other jobs are read-only. */
const writePermissions: Readonly<Record<string, readonly string[]>> = {
  "diff-comment.yaml/comment": ["pull-requests"],
  "docs.yaml/publish": ["id-token", "pages"],
  "release.yaml/publish": ["id-token"],
};

const folder = join(project.root, ".github/workflows");
const files = (await readdir(folder)).toSorted();
const { scripts } = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));

describe.each(files)("%s", async (file) => {
  const text = await readFile(join(folder, file), "utf8");
  const { permissions, jobs } = parseYaml(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run = [] }) => run);

  test("pins actions to a major version", () => {
    const unpinned = steps.flatMap(({ uses = [] }) => uses).filter((uses) => !/^[\w-]+\/[\w-]+@v\d+$/.test(uses));
    expect(unpinned).toEqual([]);
  });

  test("grants read access only, except to the listed jobs", () => {
    expect([{}, { contents: "read" }]).toContainEqual(permissions);
    for (const [job, { permissions = {} }] of Object.entries(jobs)) {
      const written = Object.keys(permissions).filter((scope) => permissions[scope] !== "read");
      expect(written.toSorted()).toEqual(writePermissions[`${file}/${job}`] ?? []);
    }
  });

  test("limits the time of each job", () => {
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("keeps no credentials in a checkout, and checks out nothing in a job that can write", () => {
    for (const [job, { steps }] of Object.entries(jobs)) {
      const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
      for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
      if (`${file}/${job}` in writePermissions) expect(checkouts).toEqual([]);
    }
  });

  test("runs existing npm scripts", () => {
    const named = commands.flatMap((command) => [...command.matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
    expect(named.map(([, script = ""]) => script).filter((script) => !(script in scripts))).toEqual([]);
  });

  test("uses no secret except the platform's token", () => {
    const secrets = [...text.matchAll(/\bsecrets\b\W*(\w*)/g)].map(([, secret]) => secret);
    expect(secrets.filter((secret) => secret !== "GITHUB_TOKEN")).toEqual([]);
  });

  test("interpolates no expression into a command, and does not run with a pull request's write access", () => {
    expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
    expect(text).not.toContain("pull_request_target");
  });
});
