import { relative } from "node:path";
import { type Command, pathFlag } from "../src/cli/command.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run build [-- --out DIR]

Builds the npm package: the client, examples, validators, MSW handlers and the command \`graph-profile\`, compiled, with the
API description and the reference docs. \`npm pack\` in its folder makes the tarball.

  --out DIR      where to write the package  (dist/package)
  -h, --help     show this help`,
  options: { out: { type: "string", default: project.package } },
  async run(flags) {
    const out = pathFlag(flags, "out");
    const { buildPackage } = await import("./package/build.ts");
    const { write } = await import("./pipeline/write.ts");
    const files = await buildPackage();
    write(out, files);
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    console.log(`${relative(process.cwd(), out)}: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB`);
  },
};
