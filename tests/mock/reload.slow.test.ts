import { cp, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { startMockOnCopy } from "../support/mock-command.ts";

test("20 changes under constant load refuse and drop no request", async () => {
  const { file, withStatus, post, waitForStatus } = await startMockOnCopy();
  const statuses: number[] = [];
  let isDone = false;
  const clients = Array.from({ length: 8 }, async () => {
    while (!isDone) statuses.push((await post()).status);
  });
  for (let edit = 1; edit <= 20; edit++) {
    await writeFile(file, withStatus(`edit-${edit}`));
    await waitForStatus(`edit-${edit}`);
  }
  isDone = true;
  await Promise.all(clients);
  expect(statuses.length).toBeGreaterThan(500);
  expect(new Set(statuses)).toEqual(new Set([201]));
}, 120_000);

test("a folder that is removed is reported, and one in its place is watched", async () => {
  const { file, withStatus, waitForStatus, printedError } = await startMockOnCopy();
  const spec = dirname(dirname(file));
  await cp(spec, `${spec}.copy`, { recursive: true });
  await rm(spec, { recursive: true });
  const [text] = await printedError(/[\s\S]*\nCannot watch the folder .*spec: it does not exist\. Restore it.*\n/);
  expect(text).not.toMatch(/^ +at /m);

  await rename(`${spec}.copy`, spec);
  await writeFile(file, withStatus("another"));
  await waitForStatus("another");
});
