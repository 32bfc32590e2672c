import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { type Command, pathFlag, portFlag } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import { project } from "./support/project.ts";
import { printWarning } from "./support/warning.ts";

export const command: Command = {
  help: `Usage: npm run docs [-- --out DIR] [--spec FILE]
       npm run docs -- --serve [--port PORT] [--spec FILE]
       npm run docs -- --screenshots
       npm run docs -- --update-translations [--spec FILE]

Builds the reference site: a page in each language, the bundled description to download, and the changelog. Each page is
a single file that works offline. Fails if a translation in spec/overlays/ translates another text than the current one.

  --out DIR      the folder of the site                                       (dist/docs)
  --spec FILE    the root file of the API description                         (spec/openapi.yaml)
  --serve        serve the site on loopback, and reload it when spec/ changes
  --port PORT    the port of the server, 0 for any free port                  (4020)
  --screenshots  take the screenshots of the README (needs a Chinese font)
  --update-translations
                 set each \`x-original\` in spec/overlays/ to the current text, list the translations to review, and add
                 placeholders for the texts that are not translated
  -h, --help     show this help`,
  options: {
    out: { type: "string" },
    spec: { type: "string", default: project.spec },
    serve: { type: "boolean", default: false },
    port: { type: "string" },
    screenshots: { type: "boolean", default: false },
    "update-translations": { type: "boolean", default: false },
  },
  async run(flags) {
    if (flags.serve && flags.screenshots) throw new UserError("--serve and --screenshots are mutually exclusive.");
    if (flags["update-translations"] && (flags.serve || flags.screenshots || flags.out !== undefined))
      throw new UserError("--update-translations cannot be combined with --serve, --screenshots or --out.");
    if (flags.port !== undefined && !flags.serve) throw new UserError("--port can only be used with --serve.");
    if (flags.out !== undefined && (flags.serve || flags.screenshots))
      throw new UserError("--out cannot be combined with --serve or --screenshots.");
    const spec = pathFlag(flags, "spec");
    if (flags.serve)
      return (await import("./docs/serve.ts")).serveDocs(spec, portFlag({ port: "4020", ...flags }, "port"));
    if (flags["update-translations"]) return updateTranslations(spec);
    if (flags.screenshots) return (await import("./docs/screenshots.ts")).takeScreenshots(spec);
    const out = pathFlag({ out: project.docs, ...flags }, "out");
    assertWritable(out); // now, since the build takes seconds
    const { buildDocs } = await import("./docs/build.ts");
    const { write } = await import("./pipeline/write.ts");
    const files = await buildDocs(spec, { onWarning: printWarning });
    write(out, files);
    for (const [name, text] of files)
      console.log(`${relative(process.cwd(), out)}/${name}: ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`);
  },
};

/** Checks that files can be written to a folder, which need not exist yet. */
function assertWritable(folder: string): void {
  let existing = resolve(folder);
  while (!existsSync(existing)) existing = dirname(existing);
  try {
    accessSync(existing, constants.W_OK);
    if (!statSync(existing).isDirectory()) throw new Error(`${existing} is not a folder`);
  } catch (error) {
    throw new UserError(`Cannot write to ${folder}: ${(error as Error).message}.`);
  }
}

async function updateTranslations(spec: string): Promise<void> {
  const [{ bundle }, { read }, { checkTranslations }, { updateTranslations }] = await Promise.all([
    import("./pipeline/bundle.ts"),
    import("./pipeline/read.ts"),
    import("./docs/translation.ts"),
    import("./docs/update-translations.ts"),
  ]);
  const document = await bundle(await read(spec, project.redoclyConfig));
  console.log(await updateTranslations(spec, document));
  await checkTranslations(spec, document, printWarning);
}
