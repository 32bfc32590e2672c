/**
 * Returns the start of a text from outside, without characters that could change a terminal or the order of what it
 * shows: control and format characters, and separators of lines.
 */
export const printable = (text: string, maxLength = 500): string =>
  text.slice(0, maxLength).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
