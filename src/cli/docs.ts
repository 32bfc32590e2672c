import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Command } from "./command.ts";
import { packageFolder } from "./package-folder.ts";
import { UserError } from "./user-error.ts";

/** `npx graph-profile docs`: opens the reference docs of the package, which are files that need no server. */
export const command: Command = {
  help: `Usage: npx graph-profile docs [--print]

Opens the reference docs in the browser, and prints their address. They need no network.

  --print        print the address, and open nothing
  -h, --help     this text`,
  options: { print: { type: "boolean", default: false } },
  async run(flags) {
    const { href } = new URL("docs/index.html", packageFolder);
    console.log(href);
    if (!flags.print) await open(href);
  },
};

/** Opens an address with the program that the platform has for it, without a shell. */
async function open(address: string): Promise<void> {
  const openers: Partial<Record<NodeJS.Platform, [program: string, ...args: string[]]>> = {
    darwin: ["open"],
    win32: ["rundll32", "url.dll,FileProtocolHandler"],
  };
  const [program, ...args] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...args, address], { detached: true, stdio: "ignore" });
  await once(child, "spawn").catch((error: Error) => {
    throw new UserError(`Cannot open the browser: ${error.message}. Open the address above yourself.`);
  });
  child.unref();
}
