import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { parseYaml } from "@redocly/openapi-core";
import { beforeEach, expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { temporaryFolder } from "../support/temporary.ts";

interface Issue {
  number: number;
  state: string;
  user: { login: string };
  body: string | null;
  title?: string;
  state_reason?: string;
}

const { jobs } = parseYaml(await readFile(join(project.root, ".github/workflows/upstream.yaml"), "utf8")) as {
  jobs: Record<string, { steps: { run?: string }[] }>;
};
const commandsOf = (job: string): string[] => jobs[job]?.steps.flatMap(({ run = [] }) => run) ?? [];

const marker = "<!-- differences from the metadata -->";
const outsider = { number: 1, state: "open", user: { login: "someone" }, body: `${marker}\nNot ours.` };
const otherOfBot = { number: 2, state: "open", user: { login: "github-actions[bot]" }, body: null };

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, "report"));
  await save({ issues: [outsider, otherOfBot], calls: [] });
});

test("one issue is opened, updated, and closed when there are no differences", async () => {
  await runIssueJob(1, "1 difference");
  expect(await load()).toEqual({
    calls: ["POST repos/owner/name/issues"],
    issues: [
      outsider,
      otherOfBot,
      {
        number: 3,
        state: "open",
        user: { login: "github-actions[bot]" },
        title: "Microsoft's metadata differs from the API description",
        body: `${marker}\n1 difference\n\n\nhttps://github.com/owner/name/actions/runs/1\n`,
      },
    ],
  });

  await runIssueJob(1, "2 differences");
  await runIssueJob(2, "Not read, and not compared: china.");
  let { issues, calls } = await load();
  expect(calls.slice(1)).toEqual(["PATCH repos/owner/name/issues/3", "PATCH repos/owner/name/issues/3"]);
  expect(issues[2]).toMatchObject({
    state: "open",
    body: expect.stringContaining("Not read, and not compared: china."),
  });

  await runIssueJob(0, "0 differences");
  ({ issues } = await load());
  expect(issues).toHaveLength(3);
  expect(issues[2]).toMatchObject({ state: "closed", state_reason: "completed" });

  await runIssueJob(0, "0 differences");
  ({ issues, calls } = await load());
  expect(calls).toHaveLength(4);
  expect(issues.slice(0, 2)).toEqual([outsider, otherOfBot]);

  await runIssueJob(1, "1 difference");
  expect((await load()).issues[3]).toMatchObject({ number: 4, state: "open" });
});

test("the body of the issue is short enough, and valid UTF-8", async () => {
  await runIssueJob(1, `x${"字".repeat(50_000)}`); // a character is cut
  const { issues } = await load();
  expect(issues[2]?.body).toMatch(/^<!-- .* -->\nx字{19999}\n\nhttps:/);
});

test.each([
  [0, "0 differences"],
  [1, "1 difference"],
  [2, "Not read"],
])("the report is passed on with the exit code %i", async (code, report) => {
  const npm = `#!/bin/sh\n[ "$*" = "run --silent upstream -- --markdown" ] || exit 9\necho "${report}"\nexit ${code}\n`;
  await runCompareStep(npm);
  expect(await readFile(join(folder, "report/upstream.md"), "utf8")).toBe(`${report}\n`);
  expect(await readFile(join(folder, "report/code"), "utf8")).toBe(`${code}\n`);
  expect(await readFile(join(folder, "summary.md"), "utf8")).toBe(`${report}\n`);
});

test("a command without a report fails the job", async () => {
  await expect(runCompareStep("#!/bin/sh\nexit 2\n")).rejects.toMatchObject({ code: 1 });
});

async function runIssueJob(code: number, report: string): Promise<void> {
  await writeFile(join(folder, "report/code"), `${code}\n`);
  await writeFile(join(folder, "report/upstream.md"), `${report}\n`);
  const [command = ""] = commandsOf("issue");
  const standIn = join(import.meta.dirname, "stand-in/gh.ts");
  await bash(command, await commandFolder("gh", `#!/bin/sh\nexec "${process.execPath}" "${standIn}" "$@"\n`), {
    GH_TOKEN: "token",
    GH_REPO: "owner/name",
    RUN_URL: "https://github.com/owner/name/actions/runs/1",
    ISSUES: join(folder, "issues.json"),
  });
}

async function runCompareStep(npm: string): Promise<void> {
  const bin = await commandFolder("npm", npm);
  const command = commandsOf("compare").find((each) => each.includes("upstream")) ?? expect.unreachable();
  await bash(command.replace("mkdir report\n", ""), bin, { GITHUB_STEP_SUMMARY: join(folder, "summary.md") });
}

/** Returns a folder with a command. */
async function commandFolder(name: string, script: string): Promise<string> {
  const bin = join(folder, "bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, name), script, { mode: 0o755 });
  return bin;
}

/** Runs a step as GitHub does, with the commands in `bin` before all others. */
async function bash(command: string, bin: string, env: NodeJS.ProcessEnv): Promise<void> {
  const PATH = `${bin}${delimiter}${process.env.PATH}`;
  await promisify(execFile)("bash", ["-e", "-c", command], { cwd: folder, env: { ...process.env, ...env, PATH } });
}

const save = (state: object): Promise<void> => writeFile(join(folder, "issues.json"), JSON.stringify(state));

async function load(): Promise<{ issues: Issue[]; calls: string[] }> {
  return JSON.parse(await readFile(join(folder, "issues.json"), "utf8"));
}
