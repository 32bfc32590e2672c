import { readFile } from "node:fs/promises";
import { packageFolder } from "./folder.ts";

/** What to say to a Node that is older than the package needs; nothing where it will do. */
export async function complaintAboutNode(): Promise<string | undefined> {
  const { engines } = JSON.parse(await readFile(new URL("package.json", packageFolder), "utf8"));
  const [needed, actual] = [engines.node.replace(">=", ""), process.versions.node];
  const isOlder = actual.localeCompare(needed, "en", { numeric: true }) < 0;
  return isOlder ? `graph-profile needs Node ${needed} or newer, and this is Node ${actual}.` : undefined;
}
