import { existsSync } from "node:fs";
import { dirname, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Listening } from "../../src/cli/listen.ts";
import { startMock } from "../../src/mock/server.ts";
import { greeting } from "../../src/mock/terminal.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { compareDescriptions } from "../diff/changes.ts";
import { buildDocs } from "../docs/build.ts";
import { startSite } from "../docs/serve.ts";
import { type GeneratedFiles, runPipeline } from "../pipeline/pipeline.ts";
import { write } from "../pipeline/write.ts";
import { warningPrinter } from "../support/warning.ts";
import { DescriptionWatcher, loadOnceValid, printProblems, reloadOnChange } from "../support/watch.ts";
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
 * Keeps generated files, mock and docs up to date until the process ends. While the API description has problems at the
 * start, waits for the fix. After a save, the generated files and the mock come first; the comparison and the docs follow
 * while the next save is already handled.
 *
 * @throws `UserError` if it cannot start
 */
export async function develop({ spec, out, config, mockPort, docsPort }: DevSettings): Promise<never> {
  await using opened = new AsyncDisposableStack(); // what would keep the process alive when it cannot start
  const watcher = opened.use(await DescriptionWatcher.start(spec, config));
  const load = (): Promise<Generation> => generate(spec, config, watcher);
  const [first, docs] = await loadOnceValid(
    watcher,
    async () => [await load(), await buildDocs(spec, docsOptions)] as const,
  );
  let current = first;
  save(current, out);
  const mock = opened.adopt(await startMock({ document: current.document, port: mockPort }), close);
  const site = opened.adopt(await startSite(docs, docsPort, "--docs-port"), close);
  console.log(`${greeting(current.document, mock.url, "127.0.0.1")}

Reference docs at ${site.url}/

Waiting for changes. Press Ctrl-C to stop.
`);
  let refreshing = Promise.resolve();
  const refreshDocs = async (generation: Generation): Promise<void> => {
    if (generation === current) site.use(await buildDocs(spec, docsOptions)); // otherwise a later refresh follows
  };
  return await reloadOnChange(watcher, load, (generation, paths) => {
    const written = save(generation, out);
    mock.use(generation.document);
    const milliseconds = performance.now() - generation.start;
    const before = textOf(current);
    current = generation;
    const idle = setTimeout(followUpDelayMs);
    refreshing = Promise.all([refreshing, idle])
      .then(() => refreshDocs(generation))
      .catch(printDocsProblems);
    idle
      .then(() => compareDescriptions(before, textOf(generation)))
      .then((comparison) => {
        const names = namesOf(paths, dirname(spec));
        console.log(savedLine({ names, comparison, written, milliseconds }));
        if (paths.some(isPlugin)) console.log("A lint plugin has changed; restart to use it.");
      })
      .catch(printProblems);
  });
}

const followUpDelayMs = 50; // so that the mock first responds to those who wait for the save

interface Generation {
  document: OpenApiDocument;
  files: GeneratedFiles;
  /** The start time by `performance.now()`. */
  start: number;
}

const printNewWarning = warningPrinter();
const validExamples = new Set<string>();
const docsOptions = { isLive: true, onWarning: printNewWarning };

/** Prints why the docs could not be built, such as an outdated translation, which code and mock do not depend on. */
const printDocsProblems = (error: unknown): void => printProblems(error, "the docs stay as they are");

async function generate(spec: string, config: string, watcher: DescriptionWatcher): Promise<Generation> {
  const start = performance.now();
  let document!: OpenApiDocument;
  const files = await runPipeline(spec, config, {
    onSource: (source) => watcher.include(source.files),
    onWarning: printNewWarning,
    validExamples,
    onDocument: (bundled) => {
      document = bundled;
    },
  });
  return { document, files, start };
}

/** Writes the files that differ, and returns their number. */
function save({ files }: Generation, out: string): number {
  const { changed, missing, leftOver } = write(out, files);
  return changed.length + missing.length + leftOver.length;
}

/** Returns the bundled description as YAML. */
const textOf = ({ files }: Generation): string => files.get("openapi.yaml") ?? "";

/** Whether a file is a program, which Redocly loads only once. */
const isPlugin = (path: string): boolean => /\.[cm]?js$/.test(path);

const close = (server: Listening): Promise<void> => server.close();

/** Returns the names of the changed files, without the temporary files of editors unless there are only those. */
function namesOf(paths: readonly string[], folder: string): string[] {
  const present = paths.filter((path) => existsSync(path));
  return (present.length > 0 ? present : paths).map((path) => relative(folder, path)).sort();
}
