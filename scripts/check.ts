import { join, relative } from "node:path";
import { type Command, pathFlag } from "./cli.ts";
import { UserError } from "./errors.ts";
import { runPipeline } from "./pipeline/pipeline.ts";
import { compare } from "./pipeline/write.ts";
import { project } from "./project.ts";

export const command: Command = {
  help: `Usage: npm run check [-- --spec FILE] [--out DIR] [--config FILE]

Fails when the generated files are not what \`npm run generate\` would write, and names them. Writes nothing. Takes the
same flags as \`npm run generate\`.

  -h, --help     this text`,
  options: {
    spec: { type: "string", default: project.spec },
    out: { type: "string", default: project.generated },
    config: { type: "string", default: project.redoclyConfig },
  },
  async run(flags) {
    const out = pathFlag(flags, "out");
    const files = await runPipeline(pathFlag(flags, "spec"), pathFlag(flags, "config"));
    const { changed, missing, leftOver } = await compare(out, files);
    const stale = [
      ...changed.map((name) => `changed    ${name}`),
      ...missing.map((name) => `missing    ${name}`),
      ...leftOver.map((name) => `left over  ${name}`),
    ];
    const folder = relative(process.cwd(), out) || ".";
    if (stale.length > 0)
      throw new UserError(
        `${folder} is not what the description makes:\n  ${stale.join("\n  ")}\nRun \`npm run generate\`.`,
      );
    console.log(`${join(folder)} is up to date`);
  },
};
