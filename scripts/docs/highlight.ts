import highlight from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import javascript from "highlight.js/lib/languages/javascript";
import typescript from "highlight.js/lib/languages/typescript";

const languages = { bash, javascript, typescript };
for (const [name, language] of Object.entries(languages)) highlight.registerLanguage(name, language);

/** Returns a program as HTML in which `hljs-` classes mark keywords, strings and the like. */
export function highlighted(text: string, language: keyof typeof languages): string {
  // Redoc drops white space that stands alone between two elements.
  const html =
    known.get(text) ??
    highlight.highlight(text, { language }).value.replaceAll(/<\/span>(\s+)<span/g, "$1</span><span");
  known.set(text, html);
  return html;
}

/** The pages in all languages have the same programs. */
const known = new Map<string, string>();
