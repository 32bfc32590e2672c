import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A language that an OpenAPI document is told in. */
export interface Language {
  /** Its tag (BCP 47). */
  tag: string;
  /** Its name, in itself. */
  name: string;
  /** The folder of its page within the site. */
  folder: string;
  /** The OpenAPI Overlay that translates the API description, except for the language that it is written in. */
  overlay?: string;
}

/** The languages of a description: English, and one for each overlay beside it, `overlays/<tag>.yaml`. */
export async function languagesOf(spec: string): Promise<Language[]> {
  const folder = join(dirname(spec), "overlays");
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const overlays = files.filter((file) => file.endsWith(".yaml")).sort();
  return [
    { tag: "en", name: nameOf("en"), folder: "" },
    ...overlays.map((file) => {
      const tag = basename(file, ".yaml");
      return { tag, name: nameOf(tag), folder: `${tag}/`, overlay: join(folder, file) };
    }),
  ];
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
}
