import { expect, test } from "vitest";
import { command as diff } from "../../scripts/diff.ts";
import { command as release } from "../../scripts/release.ts";

test("--markdown and --json are mutually exclusive", async () => {
  await expect(diff.run({ spec: "spec/openapi.yaml", markdown: true, json: true })).rejects.toThrow(
    "--markdown and --json are mutually exclusive.",
  );
});

test.each(["31.1.2026", "2026-02-30", ""])("the date %j is invalid", async (date) => {
  await expect(release.run({ date, "dry-run": true })).rejects.toThrow(
    `Invalid --date: expected YYYY-MM-DD, got ${JSON.stringify(date)}.`,
  );
});

test("--level and --version are mutually exclusive", async () => {
  await expect(release.run({ level: "major", version: "1.0.0" })).rejects.toThrow(
    "--level and --version are mutually exclusive.",
  );
});
