/** The first lines of a generated file: where it comes from and what to do instead of editing it. */
export function header(label: string, comment: "//" | "#" = "//"): string {
  return `${comment} Generated from ${JSON.stringify(label)}. Do not edit: change the description and run \`npm run generate\`.\n`;
}

/** Whether a text begins with the header of a generated file. */
export const hasHeader = (text: string): boolean => /^(\/\/|#|<!--) Generated from "/.test(text);

/** An import of those of the types that the code after it speaks of; nothing where it speaks of none. */
export function importTypes(names: readonly string[], from: string, code: string): string {
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return used.length > 0 ? `import type { ${used.join(", ")} } from ${stringLiteral(from)};\n` : "";
}

/** A documentation comment, indented by `indent`. Nothing in the text can end it. */
export function docComment(text: string, indent = ""): string {
  const lines = text
    .replaceAll("*/", "*\\/")
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** A property name as it stands in an object literal or a type: quoted where it must be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : stringLiteral(name);
}

/** A key of an object literal. `__proto__` is computed, since as a plain key it would set the prototype. */
export function objectKey(name: string): string {
  return name === "__proto__" ? `[${stringLiteral(name)}]` : propertyName(name);
}

/** A string literal. JSON's form is one of JavaScript's since ECMAScript 2019. */
export const stringLiteral = (text: string): string => JSON.stringify(text);

/** A JSON value as an expression, broken into lines where it does not fit into the rest of one. */
export function literal(value: unknown, indent = ""): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "undefined";
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${objectKey(key)}: ${literal(item, inner)}`);
  const [open, close, pad] = Array.isArray(value) ? ["[", "]", ""] : ["{", "}", " "];
  if (items.length === 0) return open + close;
  const oneLine = `${open}${pad}${items.join(", ")}${pad}${close}`;
  if (oneLine.length + indent.length <= 100 && !oneLine.includes("\n")) return oneLine;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}${close}`;
}
