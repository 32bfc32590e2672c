import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { vi } from "vitest";
import { start } from "./run.ts";
import { copyOfSpec } from "./temporary.ts";

/** Starts `npm run mock` on a copy of the API description, and returns what changes an example and sees the change. */
export async function startMockOnCopy() {
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
  const waitForStatus = (statusMessage: string) =>
    vi.waitFor(
      async () => {
        const served = (await post()).statusMessage;
        if (served !== statusMessage) throw new Error(`The mock responds with ${served}, not ${statusMessage}.`);
      },
      { timeout: 20_000, interval: 10 },
    );
  return { ...command, file, withStatus, post, waitForStatus };
}
