#!/usr/bin/env node
import { complaintAboutNode } from "./node-version.ts";

const help = `Usage: npx graph-profile <command> [flags]

  mock    answers on 127.0.0.1:4010 as the service would
  docs    opens the reference docs, which are in this package

Each takes --help.`;

const args = process.argv.slice(2);
const commands = { mock: () => import("./mock.ts"), docs: () => import("./docs.ts") };

const complaint = await complaintAboutNode();
if (complaint !== undefined) {
  console.error(`error ${complaint}`);
  process.exitCode = 1;
} else if (args.length === 0 || ["--help", "-h", "help"].includes(args[0] ?? "")) console.log(help);
else {
  const { main } = await import("../cli.ts"); // an older Node could not even load it
  await main(commands, args);
}
