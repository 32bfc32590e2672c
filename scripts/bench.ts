import type { Command } from "./cli.ts";

export const command: Command = {
  help: `Usage: npm run bench

Compares \`npm run generate\`, the generated client and the mock with their peers, in turn. Installs the peers into
node_modules/.cache when it first runs. Takes some minutes.

  -h, --help     this text`,
  options: {},
  async run() {
    const { benchGenerate } = await import("../tests/bench/generate.ts");
    const { benchClients } = await import("../tests/bench/clients.ts");
    const { benchMock } = await import("../tests/bench/mock.ts");
    benchGenerate();
    await benchClients();
    await benchMock();
  },
};
