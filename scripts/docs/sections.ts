import { marked, type Token, type Tokens } from "marked";
import { UserError } from "../../src/cli/user-error.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { mapMarkdown } from "./sanitize.ts";

/**
 * Returns a copy of an OpenAPI document in which the sections of the introduction have the same ids in every language, and
 * links to them, `[…](#section/permissions)`, lead there. Redoc would make each id from the translated heading.
 *
 * @param document - sanitized, since the ids are written as annotations of Markdoc
 * @param original - the document in English
 * @throws `UserError` if the headings differ in number, or for a link that leads to no section
 */
export function withSections(document: OpenApiDocument, original: OpenApiDocument): OpenApiDocument {
  const ids = sectionIds(headingsIn(original));
  const ownIds = sectionIds(headingsIn(document));
  if (ids.length !== ownIds.length)
    throw new UserError(
      `The translated introduction has ${ownIds.length} headings: expected ${ids.length}, as in English, so that links to a section lead to the same one in every language.`,
    );
  const idOf = new Map([
    ...ownIds.map((id, index) => [id, ids[index] ?? id] as const),
    ...ids.map((id) => [id, id] as const),
  ]);
  const copy = mapMarkdown(document, (text) => withLinks(text, idOf));
  if (copy.info?.description) copy.info.description = withIds(copy.info.description, ids);
  return copy;
}

function withLinks(text: string, idOf: ReadonlyMap<string, string>): string {
  return text.replaceAll(sectionLink, (_, before: string, target: string) => {
    const id = idOf.get(decoded(target).toLowerCase());
    if (id !== undefined) return `${before}#/${id}`;
    const expected = [...new Set(idOf.values())].map((each) => `#${each}`).join(", ");
    throw new UserError(`No section of the introduction is at the link #${target}: expected one of ${expected}.`);
  });
}

/** A link within the page in Markdown, inline or as a reference (CommonMark, sections 4.7 and 6.3). */
const sectionLink = /(\]\(\s*<?|\]:\s*<?)#\/?(section\/[^\s<>()]+)/g;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withIds(introduction: string, ids: readonly string[]): string {
  let index = 0;
  const annotated = ({ depth, text, raw }: Tokens.Heading): string =>
    `${"#".repeat(depth)} ${text} {% id="${ids[index++]}" %}${/\s*$/.exec(raw)}`;
  return marked
    .lexer(introduction)
    .map((token) => (isHeading(token) ? annotated(token) : token.raw))
    .join("");
}

const headingsIn = ({ info }: OpenApiDocument): Tokens.Heading[] =>
  marked.lexer(info?.description ?? "").filter(isHeading);

// Markdoc knows no headings that are underlined.
const isHeading = (token: Token): token is Tokens.Heading => token.type === "heading" && /^ {0,3}#/.test(token.raw);

/** Returns the id of each section as Redoc would make it: within the one of the last heading of the first level. */
function sectionIds(headings: readonly Tokens.Heading[]): string[] {
  let parent = "section";
  return headings.map(({ depth, text }) => {
    const id = `${depth === 1 ? "section" : parent}/${slug(text)}`;
    if (depth === 1) parent = id;
    return id;
  });
}

const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
