import { relative } from "node:path";
import { styleText } from "node:util";
import { type Command, pathFlag } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import { type Hashes, hashInputs, isRemembered, remember } from "./pipeline/memory.ts";
import { type RunStage, runPipeline } from "./pipeline/pipeline.ts";
import { write } from "./pipeline/write.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run generate [-- --spec FILE] [--out DIR] [--config FILE] [--no-validators] [--allow-remote]

Lints an OpenAPI 3.0 or 3.1 description and makes of it: the bundled description, types, a client, validators, typed
examples. Does nothing when nothing has changed since the last run.

  --spec FILE      the root file of the description  (spec/openapi.yaml)
  --out DIR        where the files go                (generated)
  --config FILE    the Redocly configuration         (redocly.yaml); its rules for this description, if its \`apis\`
                   names it, else its general rules
  --no-validators  makes no validators, whose code is the most of what a large description gives
  --allow-remote   fetches what \`$ref\` has on http: and https:; else that is refused
  -h, --help       this text`,
  options: {
    spec: { type: "string", default: project.spec },
    out: { type: "string", default: project.generated },
    config: { type: "string", default: project.redoclyConfig },
    "no-validators": { type: "boolean", default: false },
    "allow-remote": { type: "boolean", default: false },
  },
  async run(flags) {
    const out = pathFlag(flags, "out");
    const folder = relative(process.cwd(), out) || ".";
    const settings = { ...flags, node: process.version };
    const allowRemote = !!flags["allow-remote"];
    if (!allowRemote && isRemembered(out, settings)) return console.log(`${folder} is up to date`);
    let inputs: Hashes = {};
    const files = await runPipeline(pathFlag(flags, "spec"), pathFlag(flags, "config"), {
      runStage: showStage,
      withValidators: !flags["no-validators"],
      allowRemote,
      onSource: ({ files }) => {
        inputs = hashInputs(files); // now, since they may change while the run goes on
      },
    }).catch((error) => {
      throw error instanceof UserError ? new UserError(`${error.message}\n\nNothing was written.`) : error;
    });
    const { changed, missing } = await showStage("write", () => write(out, files));
    remember(out, settings, inputs);
    const written = changed.length + missing.length;
    console.log(written === 0 ? `${folder} is up to date` : `${folder}: ${written} of ${files.size} files written`);
  },
};

const showStage: RunStage = async (name, stage) => {
  const start = performance.now();
  const result = await stage();
  const time = `${(performance.now() - start).toFixed(0)} ms`;
  console.log(`${name.padEnd(10)}${styleText("dim", time.padStart(8), { stream: process.stdout })}`);
  return result;
};
