import type { NormalizedProblem } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { bundle, documentYaml } from "./bundle.ts";
import { saveCompiledCode } from "./bundled.ts";
import { client } from "./client.ts";
import { documentModule } from "./document.ts";
import { enums } from "./enums.ts";
import { examples } from "./examples.ts";
import { lint } from "./lint.ts";
import type { GeneratedFiles } from "./manifest.ts";
import { inOneLine } from "./problems.ts";
import { type ReadOptions, read, type Source } from "./read.ts";
import { readme } from "./readme.ts";
import { runtime } from "./runtime.ts";
import { header, visible } from "./text.ts";
import { generateInWorker, startWorker } from "./thread.ts";
import { warningsOf } from "./warnings.ts";

export type { GeneratedFiles } from "./manifest.ts";

/** Runs one stage and returns its result; it may time the stage or report it. */
export type RunStage = <Result>(name: string, stage: () => Result | Promise<Result>) => Promise<Result>;

/** The options of a run. */
export interface Run extends ReadOptions {
  runStage?: RunStage;
  /**
   * Whether to generate validators, which are by far the most code.
   *
   * @default true
   */
  withValidators?: boolean;
  /** Called with the description once it is read. */
  onSource?(source: Source): void;
  /** Called with the bundled description once everything is generated. */
  onDocument?(document: OpenApiDocument): void;
  /**
   * Whether each warning of lint is reported, not only their number.
   *
   * @default false
   */
  isVerbose?: boolean;
  /** Called for each thing that the generated code does not support or that nothing uses, once everything is generated. */
  onWarning?(message: string): void;
}

const runQuietly: RunStage = async (_name, stage) => stage();

/**
 * Returns the files that are generated from an API description. Writes nothing.
 *
 * @param spec - the path of the root file of the description
 * @param redoclyConfig - the path of the Redocly configuration
 * @throws `UserError` with file, line and column of each problem of the description
 */
export async function runPipeline(spec: string, redoclyConfig: string, run: Run = {}): Promise<GeneratedFiles> {
  const { runStage = runQuietly, withValidators = true, isVerbose = false, onSource, onDocument, onWarning } = run;
  const abort = new AbortController();
  startWorker();
  try {
    const source = await runStage("read", () => read(spec, redoclyConfig, run));
    onSource?.(source);

    const bundling = runStage("bundle", () => bundle(source));
    const compiling = runStage(withValidators ? "types, validators" : "types", async () =>
      generateInWorker(await bundling, withValidators, abort.signal),
    );
    compiling.catch(() => {}); // thrown below, after lint, whose message says more
    await Promise.allSettled([bundling]); // so that the worker generates while lint runs
    const lintWarnings = await runStage("lint", () => lint(source));

    const document = await bundling;
    const typescript = (text: string): string => visible(`${header(source.label)}\n${text}`);
    const files = await runStage("client", () => {
      return new Map([
        ["README.md", readme(source.label, withValidators)],
        ["openapi.yaml", documentYaml(document, source.label)],
        ["document.ts", typescript(documentModule(document))],
        ["client.ts", typescript(client(document))],
        ["enums.ts", typescript(enums(document))],
        ...runtime().map(([name, text]) => [name, typescript(text)] as const),
      ]);
    });
    const examplesText = await runStage("examples", () => examples(document, source.examplesAreValidated));
    const { types, validators, warnings } = await compiling;
    for (const [name, text] of Object.entries({ "types.ts": types, "examples.ts": examplesText, ...validators }))
      files.set(name, typescript(text));
    saveCompiledCode();
    onDocument?.(document);
    const all = [...warningsOf(source, document), ...warnings, ...summarize(lintWarnings, isVerbose)];
    for (const warning of all) onWarning?.(visible(warning));
    return files;
  } finally {
    abort.abort();
  }
}

function summarize(problems: readonly NormalizedProblem[], isVerbose: boolean): string[] {
  if (problems.length === 0 || isVerbose) return problems.map(inOneLine);
  return [`${problems.length} ${problems.length === 1 ? "warning" : "warnings"} of lint; --verbose lists them.`];
}
