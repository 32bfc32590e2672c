import { relative, resolve } from "node:path";
import { type Command, pathFlag } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import type { OpenApiDocument } from "../src/openapi/document.ts";
import { command as generate } from "./generate.ts";
import { startWorker } from "./pipeline/thread.ts";
import { compare } from "./pipeline/write.ts";
import { project } from "./support/project.ts";
import { printWarning } from "./support/warning.ts";

export const command: Command = {
  help: `Usage: npm run check [-- --spec FILE] [--out DIR] [--config FILE] [--no-validators] [--allow-remote] [--verbose]

Fails if the generated files are not what \`npm run generate\` would write, and lists them; or if a translation in overlays/
translates another text than the current one. Writes nothing. Takes the flags of \`npm run generate\`.

For this repository's own description it also fails if the version is lower than the changes since the last release require,
or does not follow the last one; if the version in package.json differs; or if CHANGELOG.md has no section for it.

  -h, --help     show this help`,
  options: generate.options,
  async run(flags) {
    const [spec, out, config] = [pathFlag(flags, "spec"), pathFlag(flags, "out"), pathFlag(flags, "config")];
    const folder = relative(process.cwd(), out) || ".";
    startWorker(); // before the pipeline is imported, so that both load at the same time
    const { runPipeline } = await import("./pipeline/pipeline.ts");
    const options = {
      withValidators: !flags["no-validators"],
      allowRemote: !!flags["allow-remote"],
      isVerbose: !!flags.verbose,
    };
    let document!: OpenApiDocument;
    const onDocument = (bundled: OpenApiDocument): void => {
      document = bundled;
    };
    const files = await runPipeline(spec, config, { ...options, onDocument, onWarning: printWarning });
    const { changed, missing, leftOver } = compare(out, files);
    const differences = [
      ...changed.map((name) => `changed    ${name}`),
      ...missing.map((name) => `missing    ${name}`),
      ...leftOver.map((name) => `left over  ${name}`),
    ];
    if (differences.length > 0)
      throw new UserError(
        `${folder} is not what the API description generates:\n  ${differences.join("\n  ")}\nRun \`npm run generate\`.`,
      );
    const { checkTranslations } = await import("./docs/translation.ts");
    await checkTranslations(spec, document, printWarning);
    if (resolve(spec) === project.spec && resolve(out) === project.generated) {
      const { assertVersion } = await import("./diff/assert-version.ts");
      await assertVersion(project.root, files.get("openapi.yaml") ?? "");
    }
    console.log(`${folder} is up to date`);
  },
};
