import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { start } from "./run.ts";
import { copyOfSpec } from "./temporary.ts";

/** `npm run mock` on a copy of the description, with one of its files, and ways to see that a change of that is served. */
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
  const served = async (statusMessage: string | null) => {
    for (;;) if ((await post()).statusMessage === statusMessage) return;
  };
  return { ...command, spec, file, withStatus, post, served };
}
