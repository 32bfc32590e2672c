import highlight from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import javascript from "highlight.js/lib/languages/javascript";
import typescript from "highlight.js/lib/languages/typescript";

const languages = { bash, javascript, typescript };
for (const [name, language] of Object.entries(languages)) highlight.registerLanguage(name, language);

/**
 * A program as HTML whose parts have classes, `hljs-keyword` and the like. The text of the HTML is the program. No space
 * stands alone between two elements, since Redoc drops it there.
 */
export function highlighted(text: string, language: keyof typeof languages): string {
  return highlight.highlight(text, { language }).value.replaceAll(/<\/span>(\s+)<span/g, "$1</span><span");
}
