import type { Command } from "./cli.ts";

export const command: Command = {
  help: `Usage: npm run bench

Times \`npm run generate\` and the generated client against their peers, in turn, and prints the ratios. Installs the peers
into node_modules/.cache when it first runs.

  -h, --help     this text`,
  options: {},
  async run() {
    const { benchGenerate } = await import("../tests/bench/generate.ts");
    const { benchClients } = await import("../tests/bench/clients.ts");
    benchGenerate();
    await benchClients();
  },
};
