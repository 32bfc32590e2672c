import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { compareWithBase } from "../../scripts/diff/base.ts";
import { requiredVersion } from "../../scripts/diff/version.ts";
import { project } from "../../scripts/support/project.ts";
import { run } from "../support/run.ts";
import { copyOfSpec } from "../support/temporary.ts";
import { edit } from "./files.ts";

test("compares with the last release by default", async () => {
  const { folder, spec } = await copyOfSpec();
  await edit(folder, "spec/components/schemas/physicalAddressType.yaml", "other", "other, hotel");
  const report = await compareWithBase(spec);
  expect(report).toMatchObject({
    base: { name: "released/openapi.yaml" },
    revision: { name: expect.stringMatching(/spec\/openapi\.yaml$/) },
    level: "major",
    requiredVersion: requiredVersion(report.base.version, "major"),
  });
  expect(report.changes).toContainEqual({
    kind: "modified",
    level: "major",
    requests: "minor",
    responses: "major",
    message: "`enum` of `physicalAddressType` gained `hotel`.",
    pointer: "#/components/schemas/physicalAddressType/enum",
  });
});

test("compares with a commit", async () => {
  const { stdout: head } = await promisify(execFile)("git", ["rev-parse", "HEAD"], { cwd: project.root });
  expect((await compareWithBase(project.spec, head.trim())).base.name).toBe(head.trim());
});

test.each([
  ["no such thing", "Invalid --base: expected a file, or a commit with generated/openapi.yaml, got"],
  ["--output=x", "git would read it as an option"],
])("the base %s is invalid", async (base, message) => {
  await expect(compareWithBase(project.spec, base)).rejects.toThrow(message);
});

test("the command compares files, and prints text, JSON and Markdown", async () => {
  const name = "tests/fixtures/descriptions/library-3.0.yaml";
  const files = ["--base", join(project.root, name), "--spec", join(project.root, name)];
  const side = { name, version: "1.0.0" };
  const report = { base: side, revision: side, requiredVersion: "1.0.0", level: "none", changes: [] };
  expect(JSON.parse((await run(["diff", "--json", ...files])).stdout)).toEqual(report);
  expect((await run(["diff", "--markdown", ...files])).stdout).toBe(
    "## 1.0.0 → 1.0.0\n\nThe API description did not change.\n",
  );
  expect((await run(["diff", ...files])).stdout).toBe(
    `${name} (1.0.0) -> ${name} (1.0.0)\n\nThe API description did not change.\n`,
  );
});
