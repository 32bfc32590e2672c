import { benchGenerate } from "../tests/bench/generate.ts";
import type { Command } from "./cli.ts";

export const command: Command = {
  help: `Usage: npm run bench

Times \`npm run generate\` against its peers, in turn, and prints the ratios.

  -h, --help     this text`,
  options: {},
  async run() {
    benchGenerate();
  },
};
