import { styleText } from "node:util";
import type { Command } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";

export const command: Command = {
  help: `Usage: npm run package:test

Packs the npm package, installs the tarball in empty folders, and checks it with every supported TypeScript, module
resolution, runtime and bundler, and with the tools that check packages. Keeps what it downloads in node_modules/.cache.

  -h, --help     show this help`,
  options: {},
  async run() {
    const { testPackage } = await import("../tests/package/matrix.ts");
    let failures = 0;
    for await (const { name, problem, note, milliseconds } of testPackage()) {
      const result = problem === undefined ? style("green", "ok    ") : style("red", "failed");
      const seconds = (milliseconds / 1_000).toFixed(1).padStart(6);
      console.log(`${result}  ${name.padEnd(44)}${seconds} s  ${note}`.trimEnd());
      if (problem === undefined) continue;
      failures++;
      console.log(problem.replaceAll(/^/gm, "        "));
    }
    if (failures > 0) throw new UserError(`${failures} of these checks failed.`);
  },
};

const style = (color: "green" | "red", text: string): string => styleText(color, text, { stream: process.stdout });
