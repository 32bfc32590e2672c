import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { redocly } from "../../scripts/pipeline/redocly.ts";
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
  name: string;
  permissions?: Readonly<Record<string, string>>;
  jobs: Readonly<Record<string, Job>>;
}

/** What may be written, by workflow and job. What is not here reads at most. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  "diff-comment.yaml/comment": ["pull-requests"],
  "docs.yaml/publish": ["id-token", "pages"],
  "release.yaml/publish": ["id-token"],
};

const folder = join(project.root, ".github/workflows");
const files = (await readdir(folder)).toSorted();
const { scripts } = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));

describe.each(files)("%s", async (file) => {
  const text = await readFile(join(folder, file), "utf8");
  const { name, permissions, jobs } = redocly.parseYaml(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const runs = steps.flatMap(({ run = [] }) => run);

  test("has the name of its file", () => expect(`${name}.yaml`).toBe(file));

  test("takes actions by the tag of a version", () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
  });

  test("may read the contents at most, and a job only what it is listed for", () => {
    expect([{}, { contents: "read" }]).toContainEqual(permissions);
    for (const [job, { permissions = {} }] of Object.entries(jobs)) {
      const written = Object.keys(permissions).filter((scope) => permissions[scope] !== "read");
      expect(written.toSorted()).toEqual(mayWrite[`${file}/${job}`] ?? []);
    }
  });

  test("ends each job at some time", () => {
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("leaves no credentials in a checkout, and checks nothing out where it may write", () => {
    for (const [job, { steps }] of Object.entries(jobs)) {
      const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
      for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
      if (`${file}/${job}` in mayWrite) expect(checkouts).toEqual([]);
    }
  });

  test("runs npm scripts that there are", () => {
    const named = runs.flatMap((run) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => script),
    );
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });

  test("has no secret but the platform's own", () => {
    for (const [, secret] of text.matchAll(/\bsecrets\b\W*(\w*)/g)) expect(secret).toBe("GITHUB_TOKEN");
  });

  test("puts nothing into a script that somebody else wrote: in a script, no expression at all", () => {
    for (const run of runs) expect(run).not.toContain("${{");
    expect(text).not.toContain("pull_request_target");
  });
});

test("there is a workflow for each purpose", () => {
  expect(files).toEqual(["diff-comment.yaml", "diff.yaml", "docs.yaml", "newest.yaml", "release.yaml", "test.yaml"]);
});
