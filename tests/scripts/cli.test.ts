import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { run } from "../support/run.ts";

describe.each(["generate", "check", "mock", "docs", "diff"])("npm run %s", (verb) => {
  test.each(["--help", "-h"])("%s says what it does and which flags it takes", async (flag) => {
    const { code, stdout, stderr } = await run([verb, flag]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${verb} `));
    expect(stdout).toContain("--spec FILE");
  });

  test.each([
    ["a flag that there is not", ["--wrong"], "Unknown option '--wrong'"],
    ["a flag without its value", ["--spec"], "Option '--spec <value>' argument missing"],
    ["an argument that is no flag", ["extra"], "Unexpected argument 'extra'"],
  ])("refuses %s and shows the usage", async (_what, args, message) => {
    const { code, stdout, stderr } = await run([verb, ...args]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain(`Usage: npm run ${verb} `);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test("refuses an empty path", async () => {
    expect(await run([verb, "--spec="])).toMatchObject({
      code: 1,
      stderr: "error Invalid --spec: expected a path, got an empty string.\n",
    });
  });
});

test("an older Node is told which one is needed", async () => {
  const oldNode = join(project.root, "tests/fixtures/old-node.cjs");
  const { code, stdout, stderr } = await run(["generate"], ["--require", oldNode]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("graph-profile needs Node 24.18.0 or newer, and this is Node 20.20.2.");
  expect(stderr).toContain("npm ci");
});
