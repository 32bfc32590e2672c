import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Marked } from "marked";
import { escapeHtml } from "./html.ts";
import { assembleTextPage, type PageContext } from "./page.ts";
import { sanitizeHtml } from "./sanitize.ts";

// Entries quote API descriptions, so HTML in them is shown as text.
const markdown = new Marked({ renderer: { html: ({ text }) => escapeHtml(text) } });

/** Returns the page of the changelog, `CHANGELOG.md` in `folder`. */
export async function changelogPage(folder: string, context: PageContext): Promise<string> {
  const text = await readFile(join(folder, "CHANGELOG.md"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "# Changelog\n\nNothing has been released.\n";
    throw error;
  });
  return assembleTextPage("Changelog", sanitizeHtml(await markdown.parse(text)), context);
}
