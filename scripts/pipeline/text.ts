import { stringLiteral } from "../../src/samples/literal.ts";

/** Returns the first line of a generated file: its source, and what to do instead of editing it. */
export function header(label: string, comment: "//" | "#" = "//"): string {
  return `${comment} Generated from ${JSON.stringify(label)}. Do not edit: change the API description and run \`npm run generate\`.\n`;
}

/** Returns an import of the generic types and the indexed types, `name<` and `name[`, that the code uses. */
export function importTypes(names: readonly string[], from: string, code: string): string {
  const bare = code.replaceAll(stringOrComment, "");
  const used = names.filter((name) => new RegExp(`\\b${name}[<[]`).test(bare));
  return used.length > 0 ? `import type { ${used.join(", ")} } from ${stringLiteral(from)};\n` : "";
}

const stringOrComment = /"(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/.*/g;

/** Returns a response's status, range or `default` as a key, which is a literal type too. */
export const statusKey = (status: string): string =>
  /^(0|[1-9]\d{0,8})$/.test(status) ? status : stringLiteral(status.replace(/^(\d)xx$/i, "$1XX"));

/**
 * Escapes the characters that are invisible or change how the rest of a text looks: control characters, direction marks,
 * line separators, unpaired surrogates. In a string literal the escape has the same meaning. Terminal colors are kept.
 */
export function visible(text: string): string {
  return text.replace(invisible, (match) => (match.length > 1 ? match : unicodeEscape(match)));
}

/** Returns the escape of a UTF-16 code unit, which means the same in a string literal and in a regular expression. */
export const unicodeEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this escapes
  /\x1b\[\d*m|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]|\r(?!\n)/gu;

/** Returns the first of many names, and the number of the rest. */
export function listed(names: readonly string[]): string {
  const rest = names.length > maxListed ? ` and ${names.length - maxListed} more` : "";
  return names.slice(0, maxListed).join(", ") + rest;
}

const maxListed = 5;

/** Returns a documentation comment. The text cannot end it. */
export function docComment(text: string, indent = ""): string {
  const lines = text
    .replaceAll("*/", "*\\/")
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}
