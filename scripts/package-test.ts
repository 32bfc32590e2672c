import { styleText } from "node:util";
import type { Command } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";

export const command: Command = {
  help: `Usage: npm run package:test

Packs the npm package, installs the tarball in fresh folders, and tries it there: with each TypeScript and each way to
resolve modules, under each runtime, in each bundler, and with what checks packages. Keeps what it downloads in
node_modules/.cache. The first run takes some minutes.

  -h, --help     this text`,
  options: {},
  async run() {
    const { testPackage } = await import("../tests/package/matrix.ts");
    let failures = 0;
    for await (const { name, fault, remark, milliseconds } of testPackage()) {
      const verdict = fault === undefined ? style("green", "ok    ") : style("red", "failed");
      console.log(
        `${verdict}  ${name.padEnd(44)}${(milliseconds / 1_000).toFixed(1).padStart(6)} s  ${remark}`.trimEnd(),
      );
      if (fault === undefined) continue;
      failures++;
      console.log(fault.replaceAll(/^/gm, "        "));
    }
    if (failures > 0) throw new UserError(`${failures} of these checks failed.`);
  },
};

const style = (color: "green" | "red", text: string): string => styleText(color, text, { stream: process.stdout });
