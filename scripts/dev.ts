import { type Command, pathFlag, portFlag } from "../src/cli/command.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run dev [-- flags]

Keeps the generated files, the mock and the reference docs up to date while the API description in spec/ changes. Each
save prints a line with what changed, which version it requires, and how long it took. If the API description has
problems, they are printed with their place, and the last valid one stays in use; at the start, it waits for the fix.

  --port PORT       the port of the mock, 0 for any free port      (4010)
  --docs-port PORT  the port of the docs, 0 for any free port      (4020)
  --spec FILE       the root file of the API description           (spec/openapi.yaml)
  --out DIR         the folder of the generated files              (generated)
  --config FILE     the Redocly configuration                      (redocly.yaml)
  -h, --help        show this help`,
  options: {
    port: { type: "string", default: "4010" },
    "docs-port": { type: "string", default: "4020" },
    spec: { type: "string", default: project.spec },
    out: { type: "string", default: project.generated },
    config: { type: "string", default: project.redoclyConfig },
  },
  async run(flags) {
    const settings = {
      spec: pathFlag(flags, "spec"),
      out: pathFlag(flags, "out"),
      config: pathFlag(flags, "config"),
      mockPort: portFlag(flags, "port"),
      docsPort: portFlag(flags, "docs-port"),
    };
    const { develop } = await import("./dev/develop.ts");
    await develop(settings);
  },
};
