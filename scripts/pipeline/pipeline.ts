import { bundle, contractYaml } from "./bundle.ts";
import { client } from "./client.ts";
import { examples } from "./examples.ts";
import { lint } from "./lint.ts";
import { read } from "./read.ts";
import { readme } from "./readme.ts";
import { header } from "./text.ts";
import { startTypesThread } from "./types-thread.ts";

/** The files that one run makes: their text by their name. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Runs one stage. It may time it, or say that it runs; it gives what the stage gives. */
export type RunStage = <Result>(name: string, stage: () => Result | Promise<Result>) => Promise<Result>;

const runQuietly: RunStage = async (_name, stage) => stage();

/**
 * From a description to everything that is made of it, without writing anything.
 *
 * `spec` and `redoclyConfig` are paths of files. Throws a `UserError` that says file, line and column for anything
 * that is wrong with the description.
 */
export async function runPipeline(
  spec: string,
  redoclyConfig: string,
  runStage: RunStage = runQuietly,
): Promise<GeneratedFiles> {
  const typesThread = startTypesThread();
  try {
    const source = await runStage("read", () => read(spec, redoclyConfig));
    await runStage("lint", () => lint(source));
    const contract = await runStage("bundle", () => bundle(source));
    const typesText = await runStage("types", () => typesThread.types(contract));
    const clientFiles = await runStage("client", () => client(contract));
    const examplesText = await runStage("examples", () => examples(contract, source.examplesAreProven));
    const typescript = (text: string): string => `${header(source.label)}\n${text}`;
    return new Map([
      ["openapi.yaml", contractYaml(contract, source.label)],
      ["types.ts", typescript(typesText)],
      ...clientFiles.map(([name, text]) => [name, typescript(text)] as const),
      ["examples.ts", typescript(examplesText)],
      ["README.md", readme(source.label)],
    ]);
  } finally {
    await typesThread.end();
  }
}
