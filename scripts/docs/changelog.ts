import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Marked } from "marked";
import { escapeHtml } from "./html.ts";
import { assembleTextPage, type PageContext } from "./page.ts";

// Entries quote API descriptions, so HTML in them is shown as text, and links lead to the web or to other files only.
const markdown = new Marked({
  renderer: { html: ({ text }) => escapeHtml(text) },
  walkTokens: (token) => {
    if (token.type === "link" && !/^(https?:|mailto:|[\w./#-]*$)/i.test(token.href)) token.href = "";
  },
});

/** Returns the page of the changelog, `CHANGELOG.md` in `folder`. */
export async function changelogPage(folder: string, context: PageContext): Promise<string> {
  const text = await readFile(join(folder, "CHANGELOG.md"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "# Changelog\n\nNothing has been released.\n";
    throw error;
  });
  return assembleTextPage("Changelog", await markdown.parse(text), context);
}
