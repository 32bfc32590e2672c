#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { packageFolder } from "./package-folder.ts";

const help = `Usage: npx graph-profile <command> [flags]

  mock    answers on 127.0.0.1:4010 as the service would
  docs    opens the reference docs, which are in this package

Each takes --help.`;

const commands = { mock: () => import("./mock.ts"), docs: () => import("./docs.ts") };
const args = process.argv.slice(2);
const { engines } = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8"));
const needed: string = engines.node.replace(">=", "");

if (process.versions.node.localeCompare(needed, "en", { numeric: true }) < 0) {
  console.error(`graph-profile needs Node ${needed} or newer, and this is Node ${process.versions.node}.`);
  process.exitCode = 1;
} else if (args.length === 0 || ["--help", "-h", "help"].includes(args[0] ?? "")) {
  console.log(help);
} else await run(args);

async function run([name = "", ...flags]: readonly string[]): Promise<void> {
  // Only now: an older Node would not load them.
  const { runCommand } = await import("./command.ts");
  if (name === "mock" || name === "docs") await runCommand((await commands[name]()).command, flags);
  else {
    console.error(`Unknown command: ${name}\n\n${help}`);
    process.exitCode = 1;
  }
}
