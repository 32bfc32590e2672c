/**
 * Returns a text from outside without characters that could change a terminal or the order of what it shows: control
 * and format characters, and separators of lines.
 */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?").slice(0, 500);
