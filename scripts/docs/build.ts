import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UserError } from "../../src/cli/user-error.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { bundle, documentYaml } from "../pipeline/bundle.ts";
import type { GeneratedFiles } from "../pipeline/pipeline.ts";
import { read, type Source } from "../pipeline/read.ts";
import { project } from "../support/project.ts";
import { runRedocly } from "../support/redocly-command.ts";
import { changelogPage } from "./changelog.ts";
import { withDescriptions } from "./descriptions.ts";
import { withExternalDocs } from "./external-docs.ts";
import { withVersionOfDescription } from "./information.ts";
import { labelsOf } from "./labels.ts";
import { type Language, languagesOf } from "./languages.ts";
import { assemblePage, barHeight, pageTemplate } from "./page.ts";
import { withSamples } from "./samples.ts";
import { withSanitizedTexts } from "./sanitize.ts";
import { withSearch } from "./search.ts";
import { withSections } from "./sections.ts";
import { checkTranslations } from "./translation.ts";
import { withTryIt } from "./try-it.ts";

export interface DocsOptions {
  /**
   * Whether the pages reload themselves when the server of `serve.ts` tells them to.
   *
   * @default false
   */
  isLive?: boolean;
  /** Called with the description once it is read. */
  onSource?(source: Source): void;
  /** Called for each text without a translation, and the like. */
  onWarning?(message: string): void;
}

/**
 * Returns the files of the reference site: a self-contained page for each language, the changelog, and the bundled
 * description as YAML and JSON.
 *
 * @throws `UserError` for a problem in the API description or in a translation
 */
export async function buildDocs(
  spec: string,
  { isLive = false, onSource, onWarning }: DocsOptions = {},
): Promise<GeneratedFiles> {
  const source = await read(spec, project.redoclyConfig);
  onSource?.(source);
  const languages = await languagesOf(spec);
  const document = await bundle(source);
  await checkTranslations(spec, document, onWarning);
  const pages = languages.map(async (language) => {
    const path = `${language.folder}index.html`;
    const translated = language.overlay ? await bundle(source, [language.overlay]) : document;
    const template = pageTemplate({ path, language, languages, isLive });
    const html = await render(withShownTexts(translated, document, language), template);
    return [path, assemblePage(withTryIt(withSearch(html), translated), isLive)] as const;
  });
  const changelog = { path: "changelog.html", language: languages[0], languages, isLive };
  return new Map([
    ...(await Promise.all(pages)),
    [changelog.path, await changelogPage(dirname(dirname(spec)), changelog)],
    ["openapi.yaml", documentYaml(document, source.label)],
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
  ]);
}

/**
 * Returns an OpenAPI document as the page of a language shows it.
 *
 * @param original - the document before its translation
 */
function withShownTexts(document: OpenApiDocument, original: OpenApiDocument, { tag }: Language): OpenApiDocument {
  const complete = withExternalDocs(withDescriptions(withVersionOfDescription(document, labelsOf(tag)?.words)));
  return withSamples(withSections(withSanitizedTexts(complete), original));
}

/** Renders an OpenAPI document with Redoc, in a process of its own so that languages render in parallel. */
async function render(document: OpenApiDocument, template: string): Promise<string> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "graph-profile-docs-"));
  const path = (name: string): string => join(folder.path, name);
  try {
    await Promise.all([
      writeFile(path("openapi.json"), JSON.stringify(document)),
      writeFile(path("template.hbs"), template),
    ]);
    const options = ["--template", path("template.hbs"), "--config", project.redoclyConfig, "--inlineBundle"];
    const settings = ["--openapi.scrollYOffset", `${barHeight}`, "--openapi.schemaDefinitionsTagName", "Schemas"];
    await runRedocly(["build-docs", path("openapi.json"), "--output", path("index.html"), ...options, ...settings]);
    return await readFile(path("index.html"), "utf8");
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new UserError(`Redocly cannot render the API description:\n${stderr?.trim() || message}`);
  }
}
