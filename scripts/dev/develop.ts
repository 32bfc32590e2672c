import { existsSync } from "node:fs";
import { dirname, relative } from "node:path";
import { startMock } from "../../src/mock/server.ts";
import { greeting } from "../../src/mock/terminal.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { compareDescriptions } from "../diff/changes.ts";
import { buildDocs } from "../docs/build.ts";
import { startSite } from "../docs/serve.ts";
import { runPipeline } from "../pipeline/pipeline.ts";
import { write } from "../pipeline/write.ts";
import { warningPrinter } from "../support/warning.ts";
import { printProblems, watchDescription } from "../support/watch.ts";
import { savedLine } from "./terminal.ts";

/** The files and ports of `npm run dev`. A port of 0 takes any that is free. */
export interface DevSettings {
  spec: string;
  out: string;
  config: string;
  mockPort: number;
  docsPort: number;
}

/**
 * Keeps generated files, mock and docs up to date until the process ends. The generated files and the mock come first;
 * the comparison and the docs follow while the next save is already handled.
 *
 * @throws `UserError` if it cannot start
 */
export async function develop({ spec, out, config, mockPort, docsPort }: DevSettings): Promise<void> {
  let current = await generate(spec, out, config);
  const mock = await startMock({ document: current.document, port: mockPort });
  const site = await startSite(await buildDocs(spec, true), docsPort);
  let refreshing = Promise.resolve();
  const refreshDocs = async (generation: Generation): Promise<void> => {
    if (generation === current) site.use(await buildDocs(spec, true)); // otherwise a later refresh follows
  };
  await watchDescription(
    spec,
    () => generate(spec, out, config),
    (generation, paths) => {
      mock.use(generation.document);
      const milliseconds = performance.now() - generation.start;
      const before = current.text;
      current = generation;
      refreshing = refreshing.then(() => refreshDocs(generation)).catch(printProblems);
      compareDescriptions(before, generation.text)
        .then((comparison) => {
          const names = namesOf(paths, dirname(spec));
          console.log(savedLine({ names, comparison, written: generation.written, milliseconds }));
        })
        .catch(printProblems);
    },
  );
  console.log(`${greeting(current.document, mock.url, "127.0.0.1")}

Reference docs at ${site.url}/

Waiting for changes. Press Ctrl-C to stop.
`);
}

interface Generation {
  document: OpenApiDocument;
  /** The bundled description as YAML. */
  text: string;
  /** The number of generated files that changed. */
  written: number;
  /** The start time by `performance.now()`. */
  start: number;
}

const printNewWarning = warningPrinter();

/** Generates the files of an API description, and writes those that differ. */
async function generate(spec: string, out: string, config: string): Promise<Generation> {
  const start = performance.now();
  let document!: OpenApiDocument;
  const onDocument = (bundled: OpenApiDocument): void => {
    document = bundled;
  };
  const files = await runPipeline(spec, config, { onDocument, onWarning: printNewWarning });
  const { changed, missing, leftOver } = write(out, files);
  const written = changed.length + missing.length + leftOver.length;
  return { document, text: files.get("openapi.yaml") ?? "", written, start };
}

/** Returns the names of the changed files, without the temporary files of editors unless there are only those. */
function namesOf(paths: readonly string[], folder: string): string[] {
  const present = paths.filter((path) => existsSync(path));
  return (present.length > 0 ? present : paths).map((path) => relative(folder, path)).sort();
}
