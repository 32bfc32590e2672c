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
  "upstream.yaml/issue": ["issues"],
};

const folder = join(project.root, ".github/workflows");
const files = (await readdir(folder)).toSorted();
const { scripts } = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));

/** What all workflows together contain, so that no test below passes because its pattern finds nothing. */
const found = {
  actions: [] as string[],
  checkouts: [] as Step[],
  scripts: [] as string[],
  secrets: [] as string[],
  jobsThatWrite: [] as string[],
};

describe.each(files)("%s", async (file) => {
  const text = await readFile(join(folder, file), "utf8");
  const { permissions, jobs } = parseYaml(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run = [] }) => run);
  const actions = steps.flatMap(({ uses = [] }) => uses);
  const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  const named = commands.flatMap((command) => matches(command, /npm run (?:--silent )?([\w:-]+)/g));
  const secrets = matches(text, /\bsecrets\b\W*(\w*)/g);
  const jobsThatWrite = Object.keys(jobs).filter((job) => scopesWritten(jobs[job]).length > 0);
  found.actions.push(...actions);
  found.checkouts.push(...checkouts);
  found.scripts.push(...named);
  found.secrets.push(...secrets);
  found.jobsThatWrite.push(...jobsThatWrite.map((job) => `${file}/${job}`));

  test("pins actions to a major version", () => {
    expect(actions.filter((uses) => !/^[\w-]+\/[\w-]+@v\d+$/.test(uses))).toEqual([]);
  });

  test("grants read access only, except to the listed jobs", () => {
    expect([{}, { contents: "read" }]).toContainEqual(permissions);
    for (const [name, job] of Object.entries(jobs))
      expect(scopesWritten(job)).toEqual(writePermissions[`${file}/${name}`] ?? []);
  });

  test("limits the time of each job", () => {
    expect(steps).not.toEqual([]);
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("keeps no credentials in a checkout, and checks out nothing in a job that can write", () => {
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
    expect(jobsThatWrite.filter((job) => jobs[job]?.steps.some((step) => checkouts.includes(step)))).toEqual([]);
  });

  test("runs existing npm scripts", () => {
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  test("uses no secret except the platform's token", () => {
    expect(secrets.filter((secret) => secret !== "GITHUB_TOKEN")).toEqual([]);
  });

  test("interpolates no expression into a command, and does not run with a pull request's write access", () => {
    expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
    expect(text).not.toContain("pull_request_target");
  });
});

test("the workflows contain what the tests above look for", () => {
  expect(found.actions).toContain("actions/checkout@v5");
  expect(found.checkouts.length).toBeGreaterThanOrEqual(files.length - 1);
  expect(found.scripts).toEqual(expect.arrayContaining(["check", "docs", "lint"]));
  expect(found.secrets).toContain("GITHUB_TOKEN");
  expect(found.jobsThatWrite.toSorted()).toEqual(Object.keys(writePermissions));
});

/** Returns the first group of each match. */
function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, group = ""]) => group);
}

function scopesWritten({ permissions = {} }: Partial<Job> = {}): string[] {
  return Object.keys(permissions)
    .filter((scope) => permissions[scope] !== "read")
    .toSorted();
}
