import type { OpenApiDocument } from "../../src/openapi/document.ts";
import type { ReadOptions, Source } from "./read.ts";
import { startThread, type Thread } from "./thread.ts";
import type { ValidatorTexts } from "./validators.ts";

/** The files that one run makes: their text by their name. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Runs one stage. It may time it, or say that it runs; it gives what the stage gives. */
export type RunStage = <Result>(name: string, stage: () => Result | Promise<Result>) => Promise<Result>;

/** How a run goes, and who hears of it. */
export interface Run extends ReadOptions {
  runStage?: RunStage;
  /** Whether to make validators, whose code is the largest part by far; they are made unless told otherwise. */
  withValidators?: boolean;
  /** Hears of the description when it has been read. */
  onSource?(source: Source): void;
  /** Hears of the API description when all has been made of it. */
  onDocument?(document: OpenApiDocument): void;
  /** The thread of an earlier run, which stays; without one, the run has its own. */
  thread?: Thread;
}

const runQuietly: RunStage = async (_name, stage) => stage();

/**
 * From a description to everything that is made of it, without writing anything: validators unless they are left out.
 *
 * `spec` and `redoclyConfig` are paths of files. Throws a `UserError` that says file, line and column for anything
 * that is wrong with the description.
 */
export async function runPipeline(spec: string, redoclyConfig: string, run: Run = {}): Promise<GeneratedFiles> {
  const { runStage = runQuietly, withValidators = true, onSource, onDocument } = run;
  const thread = run.thread ?? startThread();
  try {
    // Only now, so that Redocly loads here while the TypeScript compiler and Ajv load there: it is most of a short run.
    const { stages } = await import("./stages.ts");
    const source = await runStage("read", () => stages.read(spec, redoclyConfig, run));
    onSource?.(source);
    const bundled = runStage("bundle", () => stages.bundle(source));
    await Promise.allSettled([bundled]); // before lint, so that the thread is at work while lint runs
    const making = bundled.then((all) => thread.make(all, withValidators));
    const made = [
      runStage("types", async () => (await making).types),
      withValidators
        ? runStage("validators", async () => (await making).validators)
        : Promise.resolve<Partial<ValidatorTexts>>({}),
    ] as const;
    void Promise.allSettled(made); // they are awaited after lint, which says more when it fails too
    const [, document] = await allInOrder([runStage("lint", () => stages.lint(source)), bundled]);
    const yaml = stages.documentYaml(document, source.label);
    const [client, enums, runtime] = await runStage("client", async () => {
      return [stages.client(document), stages.enums(document), stages.runtime()] as const;
    });
    const examples = await runStage("examples", () => stages.examples(document, source.examplesAreValidated));
    const [types, validators] = await allInOrder(made);
    onDocument?.(document);
    const typescript = (text: string): string => stages.visible(`${stages.header(source.label)}\n${text}`);
    return new Map([
      ["openapi.yaml", yaml],
      ["document.ts", typescript(stages.documentModule(document))],
      ["types.ts", typescript(types)],
      ["client.ts", typescript(client)],
      ["enums.ts", typescript(enums)],
      ...runtime.map(([name, text]) => [name, typescript(text)] as const),
      ["examples.ts", typescript(examples)],
      ...Object.entries(validators).map(([name, text]) => [name, typescript(text)] as const),
      ["README.md", stages.readme(source.label, withValidators)],
    ]);
  } finally {
    if (!run.thread) await thread.end();
  }
}

/** What all the promises give; when several fail, the reason of the first in the list, which need not be the first in time. */
async function allInOrder<Values extends readonly unknown[]>(
  promises: {
    [Key in keyof Values]: Promise<Values[Key]>;
  },
): Promise<Values> {
  await Promise.allSettled(promises);
  const values: unknown[] = [];
  for (const promise of promises) values.push(await promise);
  return values as unknown as Values;
}
