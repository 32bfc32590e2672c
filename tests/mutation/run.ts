import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import { runRedocly } from "../../scripts/support/redocly-command.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { mutantsOf } from "./mutants.ts";

/** Which gate caught a mutant; none where it lives. */
export interface Verdict {
  id: string;
  caughtBy: string | undefined;
}

/** Tries every mutant of our API description on every gate until one catches it. `onVerdict` hears of each as it is found. */
export async function tryMutants(
  onVerdict: (verdict: Verdict, done: number, total: number) => void,
): Promise<Verdict[]> {
  const document = await bundle(await read(project.spec, project.redoclyConfig));
  const mutants = mutantsOf(document);
  const verdicts: Verdict[] = [];
  const numbers = mutants.keys();
  const work = async (): Promise<void> => {
    for (const share of sharesOf(numbers)) {
      const worker = new Worker(new URL("worker.ts", import.meta.url));
      for (const number of share) {
        worker.postMessage(number);
        const [gate]: [string | null] = (await once(worker, "message")) as [string | null];
        const mutant = mutants[number];
        if (!mutant) continue;
        const caughtBy = gate ?? ((await isReported(document, mutant.apply(document))) ? "diff" : undefined);
        verdicts.push({ id: mutant.id, caughtBy });
        onVerdict({ id: mutant.id, caughtBy }, verdicts.length, mutants.length);
      }
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return verdicts;
}

/** Shares of the numbers that are left, one for each life of a worker: Prism's validators are never forgotten. */
function* sharesOf(numbers: Iterator<number>): Generator<Iterable<number>> {
  for (let next = numbers.next(); !next.done; next = numbers.next()) {
    const first = next.value;
    yield (function* () {
      yield first;
      for (let count = 1; count < 150; count++) {
        const more = numbers.next();
        if (more.done) return;
        yield more.value;
      }
    })();
  }
}

/** Whether `redocly diff` reports a change between two API descriptions, so that a review would see it rated. */
async function isReported(base: OpenApiDocument, revision: OpenApiDocument): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-"));
  try {
    const files = [join(folder, "base.json"), join(folder, "revision.json")] as const;
    await writeFile(files[0], JSON.stringify(base));
    await writeFile(files[1], JSON.stringify(revision));
    const { stdout } = await runRedocly(["diff", ...files, "--format", "json", "--fail-on", "none"]);
    const { changes }: { changes: unknown[] } = JSON.parse(stdout);
    return changes.length > 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}
