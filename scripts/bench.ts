import type { Command } from "../src/cli/command.ts";

export const command: Command = {
  help: `Usage: npm run bench

Compares \`npm run generate\`, \`npm run dev\`, the docs, the generated client and the mock with their peers, in turn. Installs
the peers and the descriptions of others into node_modules/.cache when it first runs. Takes a quarter of an hour.

  -h, --help     this text`,
  options: {},
  async run() {
    const { benchGenerate } = await import("../tests/bench/generate.ts");
    const { benchDev } = await import("../tests/bench/dev.ts");
    const { benchScale } = await import("../tests/bench/scale.ts");
    const { benchDescriptions } = await import("../tests/bench/descriptions.ts");
    const { benchClients } = await import("../tests/bench/clients.ts");
    const { benchMock } = await import("../tests/bench/mock.ts");
    benchGenerate();
    await benchDev();
    benchScale();
    benchDescriptions();
    await benchClients();
    await benchMock();
  },
};
