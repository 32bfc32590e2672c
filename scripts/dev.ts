import { type Command, pathFlag, portFlag } from "../src/cli/command.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run dev [-- flags]

Keeps everything current while the description in spec/ is changed: the generated files, the mock and the reference docs.
Each save gives a line that says what has changed, what that asks of a version, and how long it took. A save with a fault
shows where it is, and the last good description stays in use.

  --port PORT       the port of the mock, 0 for any that is free   (4010)
  --docs-port PORT  the port of the docs, 0 for any that is free   (4020)
  --spec FILE       the root file of the description               (spec/openapi.yaml)
  --out DIR         where the generated files go                   (generated)
  --config FILE     the Redocly configuration                      (redocly.yaml)
  -h, --help        this text`,
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
