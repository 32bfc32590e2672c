#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { packageFolder } from "./package-folder.ts";

const help = `Usage: npx graph-profile <command> [flags]

  mock    starts a mock of the service on 127.0.0.1:4010
  docs    opens the reference docs, which are part of this package

Each has --help.`;

const commands = new Map([
  ["mock", () => import("./mock.ts")],
  ["docs", () => import("./docs.ts")],
]);

const [name = "--help", ...args] = process.argv.slice(2);
const { engines } = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8"));
const minimum: string = engines.node.replace(">=", "");

if (process.versions.node.localeCompare(minimum, "en", { numeric: true }) < 0)
  fail(`graph-profile needs Node ${minimum} or newer, and this is Node ${process.versions.node}.`);
else if (["--help", "-h", "help"].includes(name)) console.log(help);
else await run();

async function run(): Promise<void> {
  const load = commands.get(name);
  if (!load) return fail(`Unknown command: ${name}\n\n${help}`);
  // Imported only now, as an older Node cannot load it.
  const { runCommand } = await import("./command.ts");
  await runCommand((await load()).command, args);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
