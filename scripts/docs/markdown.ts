/** Escapes a text for use within a line of Markdown. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]<>()#!|~&]/g, "\\$&");

/** Returns a link in Markdown. */
export const markdownLink = (text: string, url: string): string =>
  `[${escapeMarkdown(text.trim())}](${url.replaceAll(/[^\w.~:/?#@!$&+,;=%-]/gu, percentEncoded)})`;

// `encodeURIComponent` keeps parentheses, which end a link in Markdown.
const percentEncoded = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join("");
