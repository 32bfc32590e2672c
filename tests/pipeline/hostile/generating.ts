// Generates from descriptions, one after the other, in a process that may write to nothing but its output folder.
import { basename, join } from "node:path";
import { runPipeline } from "../../../scripts/pipeline/pipeline.ts";
import { compare, write } from "../../../scripts/pipeline/write.ts";
import { project } from "../../../scripts/support/project.ts";

/** What came of a description. */
export type Outcome = (
  | { files: string[]; differs: boolean }
  | { error: string; message: string; stack: string | undefined }
) & {
  /** The folder of the description. */
  folder: string;
  milliseconds: number;
  /** The most memory that the process has had by now. */
  megabytes: number;
};

const [outputs = "", ...folders] = process.argv.slice(2);

for (const folder of folders) {
  const start = performance.now();
  const made = await generate(folder);
  const usage = { milliseconds: performance.now() - start, megabytes: process.resourceUsage().maxRSS / 1e3 };
  process.send?.({ folder, ...made, ...usage } satisfies Outcome);
}
process.disconnect?.();

async function generate(folder: string) {
  try {
    const files = await runPipeline(join(folder, "openapi.yaml"), project.redoclyConfig);
    const out = join(outputs, basename(folder));
    await write(out, files);
    const { changed, missing, leftOver } = await compare(out, files);
    return { files: [...files.keys()], differs: changed.length + missing.length + leftOver.length > 0 };
  } catch (error) {
    const { name, message, stack } = error as Error;
    return { error: name, message, stack };
  }
}
