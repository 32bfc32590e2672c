import { existsSync } from "node:fs";
import { dirname, relative } from "node:path";
import { startMock } from "../../src/mock/server.ts";
import { greeting } from "../../src/mock/terminal.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { compareDescriptions } from "../diff/changes.ts";
import { buildDocs } from "../docs/build.ts";
import { startSite } from "../docs/serve.ts";
import { runPipeline } from "../pipeline/pipeline.ts";
import { prepareShell } from "../pipeline/shell.ts";
import { startThread, type Thread } from "../pipeline/thread.ts";
import { write } from "../pipeline/write.ts";
import { watchDescription } from "../support/watch.ts";
import { onceAtATime } from "./once-at-a-time.ts";
import { faultText, savedLine } from "./terminal.ts";

/** What `npm run dev` watches, writes and serves. Ports may be 0 for any that is free. */
export interface DevSettings {
  spec: string;
  out: string;
  config: string;
  mockPort: number;
  docsPort: number;
}

/**
 * Keeps generated files, mock and docs current until the process ends. First of all come the files and the mock; the
 * verdict and the docs follow while the next save may come already. Throws a `UserError` if it cannot begin.
 */
export async function develop({ spec, out, config, mockPort, docsPort }: DevSettings): Promise<void> {
  const showFault = (error: unknown): void => console.error(faultText(error));
  const thread = startThread();
  let { document, text } = await make(spec, out, config, thread);
  const mock = await startMock({ document, port: mockPort });
  const site = await startSite(await buildDocs(spec, true), docsPort);
  const renewDocs = onceAtATime(async () => site.use(await buildDocs(spec, true)), showFault);
  await watchDescription(spec, () => make(spec, out, config, thread), {
    onLoaded: (made, paths) => {
      mock.use(made.document);
      const milliseconds = performance.now() - made.start;
      prepareShell(out);
      const before = text;
      ({ document, text } = made);
      renewDocs();
      const names = namesOf(paths, dirname(spec));
      compareDescriptions(before, text).then(
        (comparison) => console.log(savedLine({ names, comparison, written: made.written, milliseconds })),
        showFault,
      );
    },
    onError: showFault,
  });
  const mockSays = greeting(document, mock.url, "127.0.0.1");
  console.log(`${mockSays}\n\nReference docs at ${site.url}/\n\nWaiting for a change. Ctrl-C ends it.\n`);
}

/** The names of changed files. Those that were there for a moment only, as editors have them, do not count beside others. */
function namesOf(paths: readonly string[], folder: string): string[] {
  const present = paths.filter((path) => existsSync(path));
  return (present.length > 0 ? present : paths).map((path) => relative(folder, path)).sort();
}

interface Made {
  document: OpenApiDocument;
  /** The bundled description. */
  text: string;
  written: number;
  /** When it began, by the clock of `performance`. */
  start: number;
}

/** Makes the generated files of a description, and writes those that differ. */
async function make(spec: string, out: string, config: string, thread: Thread): Promise<Made> {
  const start = performance.now();
  let document!: OpenApiDocument;
  const onDocument = (bundled: OpenApiDocument): void => {
    document = bundled;
  };
  const files = await runPipeline(spec, config, { thread, onDocument });
  const { changed, missing, leftOver } = await write(out, files);
  const written = changed.length + missing.length + leftOver.length;
  return { document, text: files.get("openapi.yaml") ?? "", written, start };
}
