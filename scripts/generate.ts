import { relative, resolve } from "node:path";
import { styleText } from "node:util";
import { type Command, pathFlag } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import { type Hashes, hashInputs, lastRun, save } from "./pipeline/cache.ts";
import type { RunStage } from "./pipeline/pipeline.ts";
import { startWorker } from "./pipeline/thread.ts";
import { foldersOf } from "./pipeline/unused.ts";
import { write } from "./pipeline/write.ts";
import { project } from "./support/project.ts";
import { printWarning } from "./support/warning.ts";

export const command: Command = {
  help: `Usage: npm run generate [-- --spec FILE] [--out DIR] [--config FILE] [--no-validators] [--allow-remote] [--verbose]

Lints an API description in OpenAPI 3.0 or 3.1 and generates from it: the bundled description, types, a client, validators
and typed examples. Does nothing if nothing has changed since the last run.

  --spec FILE      the root file of the API description    (spec/openapi.yaml)
  --out DIR        the folder to write to                  (generated); of the files in it only those in its manifest.json
                   are overwritten or removed
  --config FILE    the Redocly configuration               (redocly.yaml); an entry in its \`apis\` with this root file has
                   rules of its own
  --no-validators  generate no validators, which are most of the code of a large description
  --allow-remote   fetch what \`$ref\` refers to with http: and https:, which is refused otherwise
  -h, --help       show this help`,
  options: {
    spec: { type: "string", default: project.spec },
    out: { type: "string", default: project.generated },
    config: { type: "string", default: project.redoclyConfig },
    "no-validators": { type: "boolean", default: false },
    "allow-remote": { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
  async run(flags) {
    const [spec, out, config] = [pathFlag(flags, "spec"), pathFlag(flags, "out"), pathFlag(flags, "config")];
    const folder = relative(process.cwd(), out) || ".";
    const options = {
      withValidators: !flags["no-validators"],
      allowRemote: !!flags["allow-remote"],
      isVerbose: !!flags.verbose,
    };
    const settings = { spec: resolve(spec), config: resolve(config), ...options, node: process.version };
    const last = options.allowRemote ? undefined : lastRun(out, settings);
    if (last) {
      last.warnings.forEach(printWarning);
      return console.log(`${folder} is up to date`);
    }

    startWorker(); // before the pipeline is imported, so that both load at the same time
    const { runPipeline } = await import("./pipeline/pipeline.ts");
    let inputs: Hashes = {};
    const warnings: string[] = [];
    const files = await runPipeline(spec, config, {
      ...options,
      runStage: showStage,
      onWarning: (message) => {
        warnings.push(message);
        printWarning(message);
      },
      onSource: (source) => {
        inputs = hashInputs([...source.files, ...foldersOf(source)]); // now, since they may change during the run
      },
    }).catch((error) => {
      throw error instanceof UserError ? new UserError(`${error.message}\n\nNothing was written.`) : error;
    });
    const { changed, missing, leftOver } = await showStage("write", () => write(out, files));
    save(out, settings, inputs, warnings);
    const written = changed.length + missing.length;
    const removed = leftOver.length > 0 ? `, ${leftOver.length} removed` : "";
    if (written === 0) return console.log(`${folder} is up to date`);
    console.log(`${folder}: ${written} ${written === 1 ? "file" : "files"} written${removed}`);
  },
};

const showStage: RunStage = async (name, stage) => {
  const start = performance.now();
  const result = await stage();
  const time = `${(performance.now() - start).toFixed(0)} ms`;
  console.log(`${name.padEnd(17)}${styleText("dim", time.padStart(8), { stream: process.stdout })}`);
  return result;
};
