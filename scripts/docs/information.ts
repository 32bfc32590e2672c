import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { escapeMarkdown, markdownLink } from "./markdown.ts";

/**
 * Returns an OpenAPI document whose introduction says that version and license are those of the API description, and names
 * the contact. Redoc would write the version behind the name of the API, and the license beside it, as if they were the
 * API's; and of the contact only the URL.
 *
 * @param words - translations of English labels
 */
export function withVersionOfDescription(
  document: OpenApiDocument,
  words: Readonly<Record<string, string>> = {},
): OpenApiDocument {
  if (!document.info) return document;
  const { version, license, contact, ...info } = document.info;
  const { "API description": subject = "API description", license: term = "license" } = words;
  const parts = [`${subject} ${escapeMarkdown(version)}`];
  if (license) {
    const name = `${license.name} ${term}`;
    parts.push(license.url ? markdownLink(name, license.url) : escapeMarkdown(name));
  }
  if (contact?.url) parts.push(markdownLink(contact.name ?? contact.url, contact.url));
  const shown = contact?.url ? info : { ...info, ...(contact && { contact }) };
  const description = [parts.join(" · "), ...(info.description ? [info.description] : [])].join("\n\n");
  return { ...document, info: { ...shown, version: "", description } };
}
