import { stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Command, pathFlag } from "./cli.ts";
import { buildDocs } from "./docs/build.ts";
import { project } from "./project.ts";

export const command: Command = {
  help: `Usage: npm run docs [-- --out DIR] [--spec FILE]

Renders the reference documentation as one HTML page that needs no network.

  --out DIR      where index.html goes             (dist/docs)
  --spec FILE    the root file of the description  (spec/openapi.yaml)
  -h, --help     this text`,
  options: {
    out: { type: "string", default: project.docs },
    spec: { type: "string", default: project.spec },
  },
  async run(flags) {
    const page = join(pathFlag(flags, "out"), "index.html");
    await buildDocs(pathFlag(flags, "spec"), page);
    const { size } = await stat(page);
    console.log(`${relative(process.cwd(), page)}: ${(size / 1e6).toFixed(1)} MB`);
  },
};
