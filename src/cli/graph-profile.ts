#!/usr/bin/env node
import { nodeVersionProblem } from "./node-version.js";
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
const problem = nodeVersionProblem(new URL("package.json", packageFolder));

if (problem) fail(problem);
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
