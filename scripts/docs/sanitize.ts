import { createRequire } from "node:module";
import { UserError } from "../../src/cli/user-error.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { mapsOfNames } from "../../src/openapi/objects.ts";

const require = createRequire(import.meta.url);

/** The elements that Markdown makes (CommonMark, and tables and strikethrough of GitHub), and some like them. */
const elements = [
  ...["p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code"],
  ...["table", "thead", "tbody", "tr", "th", "td", "em", "strong", "del", "b", "i", "sub", "sup"],
];

/**
 * Returns Markdown in which no HTML is left but the elements of Markdown, without attributes, and no tag of Markdoc, with
 * which Redoc would make any element. However a parser reads the result, `<` begins nothing else: the page is as safe in
 * what Redoc renders ahead as in what it renders in the browser, from the same texts. Redoc's own option `sanitize` would
 * allow forms and styles; `redocly build-docs` fails with it.
 */
export function sanitizeMarkdown(text: string): string {
  if (!active.test(text)) return text;
  const sanitize: typeof import("sanitize-html") = require("sanitize-html"); // only now, since most texts have no HTML
  const kept: string[] = [];
  const keep = (markdown: string): string => `\uE000${kept.push(markdown) - 1}\uE001`;
  const withoutCode = text
    .replaceAll(/[\uE000\uE001]/g, "")
    .replaceAll(code, (raw, fence: string, content: string) => {
      if (fence.length < 3 && /\n\s*\n/.test(content)) return raw; // a span of code ends with its paragraph
      return keep(active.test(raw) ? codeElement(fence, content) : raw);
    })
    .replaceAll(autolink, (_, url: string) => keep(`[${url}](${url})`));
  const sanitized = sanitize(withoutCode, {
    allowedTags: elements,
    allowedAttributes: {},
    textFilter: (escaped) => escaped.replaceAll("&gt;", ">"), // which begins a quotation
  });
  const complete = sanitized.replaceAll(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)] ?? "");
  return complete.replaceAll("{%", "&#123;%");
}

/** What begins a tag, a comment or the like in HTML, or a tag in Markdoc. */
const active = /<[a-z/!?]|\{%/i;
const code = /(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g;
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>()[\]\\`"']+)>/gi;

/** Returns code as an HTML element, in which neither HTML nor Markdown has a meaning. */
function codeElement(fence: string, content: string): string {
  const [, lines] = fence.length < 3 ? [] : (/^[^\n]*\n([\s\S]*)$/.exec(content) ?? []);
  // Redoc drops white space between two references, so that only what has a meaning becomes one.
  if (lines !== undefined)
    return `<pre><code>${lines.replaceAll(/<(?=[a-z/!?])|&(?=[#a-z])|\{(?=%)/gi, reference)}</code></pre>`;
  return `<code>${content.trim().replaceAll(/[^a-z\d\s]/giu, reference)}</code>`;
}

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

/**
 * Returns an OpenAPI document with sanitized texts.
 *
 * @throws `UserError` if Redoc would read the name of a schema as Markdown
 */
export function withSanitizedTexts(document: OpenApiDocument): OpenApiDocument {
  // Redoc writes each name into a string within a tag of Markdoc.
  const name = Object.keys(document.components?.schemas ?? {}).find((each) => /["\\\r\n]|%\}/.test(each));
  if (name !== undefined)
    throw new UserError(
      `Invalid name of a schema: expected letters, digits, ".", "-" and "_", got ${JSON.stringify(name)}.`,
    );
  return mapMarkdown(document, sanitizeMarkdown);
}

/**
 * Returns a copy of an OpenAPI document in which each text that Redoc renders as Markdown is replaced. Values of examples and
 * the like stay as they are, unless something may refer into them.
 */
export function mapMarkdown(document: OpenApiDocument, replace: (markdown: string) => string): OpenApiDocument {
  return mapped(document, replace, !refersElsewhere(document)) as OpenApiDocument;
}

/** Whether anything may refer to another place than a component, such as a schema that is in an example. */
function refersElsewhere(node: unknown): boolean {
  if (typeof node === "string") return /^#\S/.test(node) && !/^#\/components\/\w+\/[^/%]+$/.test(node);
  return typeof node === "object" && node !== null && Object.values(node).some(refersElsewhere);
}

/**
 * @param keepsData - whether values of examples and the like are left as they are
 * @param key - the keyword that a value belongs to
 * @param depth - how many levels of keys, from here on, are names that the author of the description chose
 */
function mapped(
  node: unknown,
  replace: (markdown: string) => string,
  keepsData: boolean,
  key = "",
  depth = 0,
): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => mapped(item, replace, keepsData, key));
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => {
      if (typeof value === "string") return [name, isMarkdown(name, key) ? replace(value) : value];
      if (depth > 0) return [name, mapped(value, replace, keepsData, key, depth - 1)];
      if (keepsData && isData(name, value)) return [name, value];
      return [name, mapped(value, replace, keepsData, name, depthOfNames(name))];
    }),
  );
}

/** Whether Redoc renders a string as Markdown. */
const isMarkdown = (name: string, key: string): boolean =>
  ["description", "x-summary"].includes(name) ||
  (name === "summary" && key === "info") ||
  ["scopes", "x-enumDescriptions"].includes(key);

const isData = (keyword: string, value: unknown): boolean =>
  ["const", "default", "enum", "example", "value"].includes(keyword) ||
  (keyword === "examples" && Array.isArray(value));

function depthOfNames(keyword: string): number {
  if (keyword === "callbacks") return 2; // names, and then URLs
  return mapsOfNames.has(keyword) || keyword.startsWith("x-") ? 1 : 0;
}
