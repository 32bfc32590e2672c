import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type Labels, labelsOf } from "./labels.ts";
import type { Language } from "./languages.ts";

/** A page of the site, and the way from it to the others. */
export interface Place {
  /** Its path within the site. */
  path: string;
  language: Language;
  /** All languages of the site. */
  languages: readonly Language[];
  /** Whether it is loaded again when the description changes: then it may listen to its server. */
  isLive: boolean;
}

/** The path of the template for Redoc's pages, which leaves to `finish` what is not Redoc's. */
export const template = new URL("page.hbs", import.meta.url);

/** Redoc's page with what is ours: the bar, the style, the labels of its language, and the policy that lets nothing else run. */
export function finish(rendered: string, document: OpenApiDocument, place: Place): string {
  const labels = labelsOf(place.language.tag);
  const scripts = [
    module("browser/samples.js"),
    ...(Object.keys(labels.words).length > 0 ? [data("labels", labels), module("browser/labels.js")] : []),
    ...(place.isLive ? [module("browser/reload.js")] : []),
  ];
  const page = withoutRemoteLogo(withLocalLinks(rendered)).replace("%TITLE%", () =>
    escapeHtml(document.info?.title ?? ""),
  );
  return complete(page, place, labels, scripts.join("\n"));
}

/**
 * Redoc's page of an OpenAPI document, made of its page of another one. What was prerendered is left out: Redoc renders anew in any
 * case where labels are in another language, and to run it twice takes longer than all else.
 */
export function retold(rendered: string, document: OpenApiDocument): string {
  const [definition, end] = ["const __redoc_definition = ", ";\n      const __redoc_options"];
  const [root, program] = ['<div id="redoc">', '<script type="module">'];
  return between(between(rendered, definition, end, inScript(document)), root, program, "</div>\n");
}

function between(text: string, before: string, after: string, replacement: string): string {
  const start = text.indexOf(before) + before.length;
  const end = text.indexOf(after, start);
  if (start < before.length || end < 0) throw new Error(`Redoc's page has no ${before} … ${after}.`);
  return text.slice(0, start) + replacement + text.slice(end);
}

/** A page of text. `content` is HTML. */
export function textPage(title: string, content: string, place: Place): string {
  const colours = `<script>matchMedia("(prefers-color-scheme: dark)").matches&&document.documentElement.classList.add("dark")</script>`;
  const page = readFileSync(template, "utf8")
    .replace("%TITLE%", () => escapeHtml(title))
    .replace("{{{redocHead}}}", () => colours)
    .replace("{{{redocHTML}}}", () => `<main class="text">\n${content}</main>`);
  return complete(page, place, labelsOf(place.language.tag), place.isLive ? module("browser/reload.js") : "");
}

/** A text as it stands in HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function complete(page: string, place: Place, labels: Labels, scripts: string): string {
  const whole = page
    .replace("%LANGUAGE%", () => escapeHtml(place.language.tag))
    .replace("%STYLE%", () => style)
    .replace("%BAR%", () => bar(place, labels))
    .replace("%SCRIPTS%", () => scripts);
  return whole.replace("%POLICY%", () => policyFor(whole, place.isLive));
}

/**
 * A content security policy for a page that loads nothing: its own scripts by their hashes, and the worker of Redoc's
 * search. Styles are free, since Redoc makes them as it runs.
 */
function policyFor(page: string, isLive: boolean): string {
  const scripts = [...page.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => hash(text));
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    ...(isLive ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function bar({ path, language, languages }: Place, { words }: Labels): string {
  const up = path.includes("/") ? "../" : "";
  const link = (target: string, text: string, more = ""): string => {
    const current = target === path ? ' aria-current="page"' : "";
    const label = escapeHtml(words[text] ?? text);
    return `<li><a href="${escapeHtml(encodeURI(up + target))}"${current}${more}>${label}</a></li>`;
  };
  const pages = [
    link(`${language.folder}index.html`, "Reference"),
    link("changelog.html", "Changelog"),
    link("openapi.yaml", "OpenAPI (YAML)", " download"),
    link("openapi.json", "OpenAPI (JSON)", " download"),
  ];
  const inLanguages = languages.map(({ tag, name, folder }) =>
    link(`${folder}index.html`, name, ` lang="${escapeHtml(tag)}"`),
  );
  return `<nav class="bar" aria-label="${escapeHtml(words.Site ?? "Site")}">
<ul>${pages.join("")}</ul>
<ul>${inLanguages.join("")}</ul>
</nav>`;
}

const data = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${inScript(value)}</script>`;

const inScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

const module = (file: string): string => `<script type="module">\n${text(file)}</script>`;
const text = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");
const style = text("style.css");

/** The height of the bar in pixels, which Redoc's page has to leave free at the top. */
export const barHeight = style.match(/--bar-height: (\d+)px/)?.[1] ?? "0";

// Redoc prerenders its links as for a server's root, and leaves them so: opened in a new tab, they would lead nowhere.
function withLocalLinks(html: string): string {
  const program = html.indexOf('<script type="module">');
  return html.slice(0, program).replaceAll(' href="/', ' href="#/') + html.slice(program);
}

// Redoc's mark is the one thing that its page loads.
function withoutRemoteLogo(html: string): string {
  return html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, logo);
}

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#2467f2">Redocly</text></svg>',
)}`;
