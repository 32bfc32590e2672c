import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Marked } from "marked";
import { escapeHtml, type Place, textPage } from "./page.ts";

// HTML in it is text: entries quote descriptions.
const markdown = new Marked({ renderer: { html: ({ text }) => escapeHtml(text) } });

/** The page of the changelog, `CHANGELOG.md` in `folder`. */
export async function changelogPage(folder: string, place: Place): Promise<string> {
  const text = await readFile(join(folder, "CHANGELOG.md"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "# Changelog\n\nNothing has been released.\n";
    throw error;
  });
  return textPage("Changelog", await markdown.parse(text), place);
}
