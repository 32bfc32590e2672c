/** Returns a property name for an object literal or a type, quoted where necessary. */
export function propertyName(name: string): string {
  return /^([A-Za-z_$][\w$]*|0|[1-9]\d{0,8})$/.test(name) && name !== "__proto__" ? name : stringLiteral(name);
}

/** Returns a key of an object literal. `__proto__` is computed: as a plain key it would set the prototype. */
export function objectKey(name: string): string {
  return name === "__proto__" ? `[${stringLiteral(name)}]` : propertyName(name);
}

/** Returns a string literal. JSON is a subset of ECMAScript since its 2019 edition. */
export const stringLiteral = (text: string): string => JSON.stringify(text);

/** Returns a JSON value as an expression, broken into lines where it exceeds 100 columns. */
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
