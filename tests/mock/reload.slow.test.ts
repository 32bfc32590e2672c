import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { startMockOnCopy } from "../support/mock-command.ts";

test("a change 50 times under constant load refuses and drops no request", async () => {
  const { file, withStatus, post, served } = await startMockOnCopy();
  const statuses: number[] = [];
  let isLoaded = true;
  const load = async () => {
    while (isLoaded) statuses.push((await post()).status);
  };
  const loads = Array.from({ length: 8 }, load);
  for (let edit = 1; edit <= 50; edit++) {
    await writeFile(file, withStatus(`edit-${edit}`));
    await served(`edit-${edit}`);
  }
  isLoaded = false;
  await Promise.all(loads);
  expect(statuses.length).toBeGreaterThan(500);
  expect(new Set(statuses)).toEqual(new Set([201]));
}, 120_000);
