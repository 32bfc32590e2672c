import { stringLiteral } from "../../src/samples/literal.ts";

/** The first lines of a generated file: where it comes from and what to do instead of editing it. */
export function header(label: string, comment: "//" | "#" = "//"): string {
  return `${comment} Generated from ${JSON.stringify(label)}. Do not edit: change the description and run \`npm run generate\`.\n`;
}

/**
 * An import of those of the types that the code after it takes parameters or members of; nothing where it does of none.
 */
export function importTypes(names: readonly string[], from: string, code: string): string {
  const bare = code.replaceAll(stringOrComment, "");
  const used = names.filter((name) => new RegExp(`\\b${name}[<[]`).test(bare));
  return used.length > 0 ? `import type { ${used.join(", ")} } from ${stringLiteral(from)};\n` : "";
}

const stringOrComment = /"(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/.*/g;

/**
 * A text with an escape for each character that would not be seen, or that would change how the rest is seen: control
 * characters, marks of direction, line separators, halves of surrogate pairs. In a string literal the escape means the
 * same. The codes that colour a terminal stay.
 */
export function visible(text: string): string {
  return text.replace(unseen, (match) =>
    match.length > 1 ? match : `\\u${match.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
  /\x1b\[\d*m|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]|\r(?!\n)/gu;

/** A documentation comment, indented by `indent`. Nothing in the text can end it. */
export function docComment(text: string, indent = ""): string {
  const lines = text
    .replaceAll("*/", "*\\/")
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}
