import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Command } from "./command.ts";
import { packageFolder } from "./package-folder.ts";
import { UserError } from "./user-error.ts";

/** `npx graph-profile docs`: opens the reference docs of the package, which are files that need no server. */
export const command: Command = {
  help: `Usage: npx graph-profile docs [--print]

Prints the URL of the reference docs and opens it in the browser. The docs need no network.

  --print        do not open the browser
  -h, --help     show this help`,
  options: { print: { type: "boolean", default: false } },
  async run(flags) {
    const { href } = new URL("docs/index.html", packageFolder);
    console.log(href);
    if (!flags.print) await openInBrowser(href);
  },
};

/** Opens a URL with the program that the platform provides for it, without a shell. */
async function openInBrowser(url: string): Promise<void> {
  const openers: Partial<Record<NodeJS.Platform, [program: string, ...args: string[]]>> = {
    darwin: ["open"],
    win32: ["rundll32", "url.dll,FileProtocolHandler"],
  };
  const [program, ...args] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...args, url], { detached: true, stdio: "ignore" });
  await once(child, "spawn").catch((error: Error) => {
    throw new UserError(`Cannot open the browser: ${error.message}. Open the URL above yourself.`);
  });
  child.unref();
}
