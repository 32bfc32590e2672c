import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../../src/cli/user-error.ts";

/** A language of the reference site. */
export interface Language {
  /** The language tag (BCP 47). */
  tag: string;
  /** The name of the language in the language itself. */
  name: string;
  /** The folder of its page within the site. */
  folder: string;
  /** The path of the OpenAPI Overlay with the translation; absent for English, in which the API description is written. */
  overlay?: string;
}

/**
 * Returns the languages of an API description: English, and one for each `overlays/<tag>.yaml` beside its root file.
 *
 * @throws `UserError` if the name of an overlay is not a language tag
 */
export async function languagesOf(spec: string): Promise<[Language, ...Language[]]> {
  const folder = join(dirname(spec), "overlays");
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const overlays = files.filter((file) => file.endsWith(".yaml")).sort();
  return [
    { tag: "en", name: "English", folder: "" },
    ...overlays.map((file) => {
      const [tag, overlay] = [basename(file, ".yaml"), join(folder, file)];
      return { tag, name: nameOf(tag, overlay), folder: `${tag}/`, overlay };
    }),
  ];
}

/** Names a language in itself: Chinese by its script, as its readers do, and other languages by their tag. */
function nameOf(tag: string, overlay: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return new Intl.DisplayNames([tag], { type: "language" }).of(language === "zh" ? `zh-${script}` : tag) ?? tag;
  } catch {
    const expected = "a language tag (BCP 47) such as zh-CN";
    throw new UserError(`Invalid name of ${overlay}: expected ${expected}, got ${JSON.stringify(tag)}.`);
  }
}
