import type { Command } from "../src/cli/command.ts";

export const command: Command = {
  help: `Usage: npm run bench [-- --descriptions]

Compares \`npm run generate\`, \`npm run dev\`, the docs, the generated client and the mock with their peers, in turn. The
first run installs the peers and the API descriptions of other projects into node_modules/.cache. Takes 15 minutes.

  --descriptions  compare instead what generators make of 350 real API descriptions, in 20 minutes
  -h, --help      show this help`,
  options: { descriptions: { type: "boolean", default: false } },
  async run({ descriptions }) {
    if (descriptions) return (await import("../tests/bench/directory.ts")).benchDirectory();
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
