import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { start } from "../support/run.ts";
import { copyOfSpec } from "../support/temporary.ts";

async function startOnCopy() {
  const { folder, spec } = await copyOfSpec();
  const command = start(["mock", "--port", "0", "--static", "--quiet", "--spec", spec]);
  const [, url = ""] = await command.printed(/at (http:\/\/\S+)\n.*Ctrl-C/s);
  const file = join(folder, "spec/examples/webAccountCreated.reference.yaml");
  const text = await readFile(file, "utf8");
  const withStatus = (status: string) => text.replace("statusMessage: null", `statusMessage: ${status}`);
  const post = async () => {
    const headers = { Authorization: "Bearer token", "Content-Type": "application/json" };
    const response = await fetch(`${url}/me/profile/webAccounts`, { method: "POST", headers, body: "{}" });
    return { status: response.status, statusMessage: (await response.json()).statusMessage };
  };
  const served = async (statusMessage: string | null) => {
    for (;;) if ((await post()).statusMessage === statusMessage) return;
  };
  return { ...command, spec, file, withStatus, post, served };
}

describe("a change of the description", () => {
  test("is served, without a restart", async () => {
    const { file, withStatus, served, printed } = await startOnCopy();
    await writeFile(file, withStatus("changed"));
    await served("changed");
    await printed(/spec changed, and is served/);
  });

  test("that is a fault is shown with its place, while the last good one is served", async () => {
    const { file, withStatus, served, post, printedError } = await startOnCopy();
    await writeFile(file, "value: [");
    await printedError(/spec has a fault; the last good one is served\. .*webAccountCreated\.reference\.yaml:\d+:\d+/s);
    expect(await post()).toEqual({ status: 201, statusMessage: null });
    await writeFile(file, withStatus("mended"));
    await served("mended");
  });

  test("by renaming, and by removing and writing again, is served too", async () => {
    const { file, withStatus, served } = await startOnCopy();
    await writeFile(`${file}.new`, withStatus("renamed"));
    await rename(`${file}.new`, file);
    await served("renamed");
    await rm(file);
    await writeFile(file, withStatus("written"));
    await served("written");
  });

  test("50 times under constant load, refuses and drops no request", async () => {
    const { file, withStatus, post, served } = await startOnCopy();
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
});
