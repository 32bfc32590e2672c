import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { lexer, walkTokens } from "marked";
import { project } from "../../scripts/support/project.ts";

/** A fenced code block of a guide. */
export interface Snippet {
  /** Its page and heading, with a number from the second one below a heading on. */
  name: string;
  code: string;
  /** What the guide says that the snippet prints: the block of language `text` that follows. */
  output?: string;
}

/** Runs a snippet. Rejects if it does not do what its guide says. */
export type Run = (snippet: Snippet) => Promise<unknown>;

/** Returns the snippets of the guides: those of the README first, then those for callers, on which later ones build. */
export async function readSnippets(): Promise<Snippet[]> {
  const guides = await Array.fromAsync(glob(["docs/*.md", "*/*/README.md"], { cwd: project.root, exclude: notGuides }));
  const pages = new Set(["README.md", "docs/client.md", ...guides.sort()]);
  const texts = [...pages].map(async (page) => snippetsIn(page, await readFile(join(project.root, page), "utf8")));
  return (await Promise.all(texts)).flat();
}

const notGuides = ["node_modules/**", "dist/**"];

/** Returns the snippets of a page. */
function snippetsIn(page: string, markdown: string): Snippet[] {
  const snippets: Snippet[] = [];
  const names = new Map<string, number>();
  let heading = "";
  walkTokens(lexer(markdown), (token) => {
    if (token.type === "heading") heading = token.text;
    if (token.type !== "code") return;
    const last = snippets.at(-1);
    if (token.lang === "text" && last) {
      last.output = token.text;
      return;
    }
    const name = `${page} > ${heading}`;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    snippets.push({ name: count === 1 ? name : `${name} (${count})`, code: token.text });
  });
  return snippets;
}
