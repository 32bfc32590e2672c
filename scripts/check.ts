import { join, relative, resolve } from "node:path";
import { type Command, pathFlag } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import { runPipeline } from "./pipeline/pipeline.ts";
import { compare } from "./pipeline/write.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run check [-- --spec FILE] [--out DIR] [--config FILE] [--no-validators] [--allow-remote]

Fails when the generated files are not what \`npm run generate\` would write, and names them. Writes nothing. Takes the
same flags as \`npm run generate\`.

Of this repository's own description it also fails when the version is not the one that its changes since the last release
require, when package.json has another, and when CHANGELOG.md does not tell of it.

  -h, --help     this text`,
  options: {
    spec: { type: "string", default: project.spec },
    out: { type: "string", default: project.generated },
    config: { type: "string", default: project.redoclyConfig },
    "no-validators": { type: "boolean", default: false },
    "allow-remote": { type: "boolean", default: false },
  },
  async run(flags) {
    const [out, spec] = [pathFlag(flags, "out"), pathFlag(flags, "spec")];
    const choices = { withValidators: !flags["no-validators"], allowRemote: !!flags["allow-remote"] };
    const files = await runPipeline(spec, pathFlag(flags, "config"), choices);
    const { changed, missing, leftOver } = compare(out, files);
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
    if (resolve(spec) === project.spec && resolve(out) === project.generated) {
      const { assertVersion } = await import("./diff/assert-version.ts");
      await assertVersion(project.root, files.get("openapi.yaml") ?? "");
    }
    console.log(`${join(folder)} is up to date`);
  },
};
