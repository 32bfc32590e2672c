import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../../src/cli/user-error.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { bundle, documentYaml } from "../pipeline/bundle.ts";
import type { GeneratedFiles } from "../pipeline/pipeline.ts";
import { read } from "../pipeline/read.ts";
import { project } from "../support/project.ts";
import { runRedocly } from "../support/redocly-command.ts";
import { changelogPage } from "./changelog.ts";
import { type Language, languagesOf } from "./languages.ts";
import { barHeight, finish, type Place, retold, template } from "./page.ts";
import { withSamples } from "./samples.ts";

/**
 * Makes the reference site of a description, without writing anything: a page for each language, the description to
 * download, and the changelog. The pages are one file each and load nothing; with `isLive` they listen to the server that
 * `serve` starts. Throws a `UserError` for a fault of the description or an overlay.
 */
export async function buildDocs(spec: string, isLive = false): Promise<GeneratedFiles> {
  const source = await read(spec, project.redoclyConfig);
  const languages = await languagesOf(spec);
  const document = await bundle(source);
  const placeOf = (path: string, language: Language): Place => ({ path, language, languages, isLive });
  const rendering = render(withSamples(document));
  const pages = languages.map(async (language) => {
    const path = `${language.folder}index.html`;
    const translated = language.overlay ? withSamples(await bundle(source, [language.overlay])) : undefined;
    const page = translated ? retold(await rendering, translated) : await rendering;
    return [path, finish(page, translated ?? document, placeOf(path, language))] as const;
  });
  const changelog = "changelog.html";
  return new Map([
    ...(await Promise.all(pages)),
    [changelog, await changelogPage(dirname(dirname(spec)), placeOf(changelog, languages[0] as Language))],
    ["openapi.yaml", documentYaml(document, source.label)],
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
  ]);
}

async function render(document: OpenApiDocument): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-docs-"));
  try {
    const [input, output] = [join(folder, "openapi.json"), join(folder, "index.html")];
    await writeFile(input, JSON.stringify(document));
    const settings = ["--openapi.scrollYOffset", barHeight, "--openapi.schemaDefinitionsTagName", "Schemas"];
    const options = ["--template", fileURLToPath(template), "--config", project.redoclyConfig, "--output", output];
    await runRedocly(["build-docs", input, "--inlineBundle", ...options, ...settings]).catch(
      (error: Error & { stderr?: string }) => {
        throw new UserError(`Redocly cannot render the description:\n${error.stderr?.trim() || error.message}`);
      },
    );
    return await readFile(output, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}
