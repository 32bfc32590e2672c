import { readFileSync } from "node:fs";

/** Escapes a text for use in an HTML element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Returns a script element with the text of a file in this folder. */
export const moduleScript = (file: string): string => `<script type="module">\n${readText(file)}</script>`;

/** Returns an element with data for scripts, `JSON.parse(document.getElementById(id).textContent)`. */
export const jsonScript = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;

/** Reads a file in this folder. */
export const readText = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");
