import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command as check } from "../../scripts/check.ts";
import { command as diff } from "../../scripts/diff.ts";
import { command as docs } from "../../scripts/docs.ts";
import { command as generate } from "../../scripts/generate.ts";
import { command as mock } from "../../scripts/mock.ts";
import { project } from "../../scripts/support/project.ts";
import { command as upstream } from "../../scripts/upstream.ts";
import { runInProcess } from "../support/command.ts";
import { run } from "../support/run.ts";

describe.each(Object.entries({ check, diff, docs, generate, mock, upstream }))("npm run %s", (name, command) => {
  test.each(["--help", "-h"])("%s prints the help", async (flag) => {
    const { code, stdout, stderr } = await runInProcess(command, [flag]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${name} `));
    for (const option of Object.keys(command.options)) expect(stdout).toContain(`--${option}`);
  });

  test.each([
    ["an unknown flag", ["--wrong"], "Unknown option '--wrong'"],
    ["a flag without its value", ["--spec"], "Option '--spec <value>' argument missing"],
    ["an argument that is not a flag", ["extra"], "Unexpected argument 'extra'"],
  ])("refuses %s and prints the help", async (_what, args, message) => {
    const { code, stdout, stderr } = await runInProcess(command, args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain(`Usage: npm run ${name} `);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test("refuses an empty path", async () => {
    const stderr = 'error Invalid --spec: expected a path, got "".\n';
    expect(await runInProcess(command, ["--spec="])).toEqual({ code: 1, stdout: "", stderr });
  });
});

test("an unexpected error is printed with its stack", async () => {
  const failing = { help: "", options: {}, run: () => Promise.reject(new TypeError("unexpected")) };
  const { code, stderr } = await runInProcess(failing, []);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error TypeError: unexpected\n +at /);
});

describe("scripts/support/run.js", () => {
  test("runs the command of a name", async () => {
    expect(await run(["mock", "--help"])).toEqual({ code: 0, stdout: `${mock.help}\n`, stderr: "" });
  });

  test("exits with 1 when the command fails", async () => {
    expect(await run(["mock", "--port=x"])).toMatchObject({ code: 1, stdout: "" });
  });

  test("tells an older Node which version is needed", async () => {
    const oldNode = join(project.root, "tests/fixtures/old-node.cjs");
    const { code, stdout, stderr } = await run(["generate"], ["--require", oldNode]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("graph-profile needs Node 24.18.0 or newer, and this is Node 20.20.2.");
    expect(stderr).toContain("npm ci");
  });
});
