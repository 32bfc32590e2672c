import { contentSecurityPolicy } from "./content-security-policy.ts";
import { escapeHtml, jsonScript, moduleScript, readText } from "./html.ts";
import { labelsOf } from "./labels.ts";
import type { Language } from "./languages.ts";

/** A page, and the site that it belongs to. */
export interface PageContext {
  /** The path of the page within the site. */
  path: string;
  language: Language;
  /** All languages of the site. */
  languages: readonly Language[];
  /** Whether the page reloads itself when its server says that the API description has changed. */
  isLive: boolean;
}

/** The height of the navigation bar in pixels, which Redoc has to leave free. */
export const barHeight = 44;

/**
 * Returns the Handlebars template from which `redocly build-docs` makes a page: Redoc below a navigation bar, with
 * translated labels. `assemblePage` completes what Redocly makes of it.
 */
export function pageTemplate(context: PageContext): string {
  const { language, isLive } = context;
  const labels = labelsOf(language.tag);
  return `<!DOCTYPE html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="%POLICY%">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
<link rel="icon" href="data:,">
{{{redocHead}}}
<style>
html { --bar-height: ${barHeight}px; }
${readText("style.css")}${readText("interaction.css")}</style>
</head>
<body>
${navigationBar(context)}
{{{redocHTML}}}
${moduleScript("browser/samples.js")}
${moduleScript("browser/breaks.js")}
${moduleScript("browser/links.js")}
${labels ? `${jsonScript("labels", labels)}\n${moduleScript("browser/labels.js")}` : ""}
${isLive ? moduleScript("browser/reload.js") : ""}
</body>
</html>
`;
}

/** Completes a page that Redocly made: its links and images need no server, and its policy lets nothing else run. */
export function assemblePage(page: string, isLive: boolean): string {
  const complete = withoutRemoteLogo(withLocalLinks(page));
  return complete.replace("%POLICY%", () => contentSecurityPolicy(complete, isLive));
}

/**
 * Returns a page of text instead of Redoc.
 *
 * @param content - HTML
 */
export function assembleTextPage(title: string, content: string, context: PageContext): string {
  const values: Readonly<Record<string, string>> = {
    "{{title}}": escapeHtml(title),
    "{{{redocHead}}}": `<script>matchMedia("(prefers-color-scheme: dark)").matches&&document.documentElement.classList.add("dark")</script>`,
    "{{{redocHTML}}}": `<main class="text">\n${content}</main>`,
  };
  const page = pageTemplate(context).replaceAll(/\{{2,3}\w+\}{2,3}/g, (name) => values[name] ?? name);
  return assemblePage(page, context.isLive);
}

function navigationBar({ path, language, languages }: PageContext): string {
  const words = labelsOf(language.tag)?.words ?? {};
  const root = path.includes("/") ? "../" : "";
  const link = (target: string, text: string, attributes = ""): string => {
    const current = target === path ? ' aria-current="page"' : "";
    return `<li><a href="${root}${target}"${current}${attributes}>${words[text] ?? text}</a></li>`;
  };
  const pages = [
    link(`${language.folder}index.html`, "Reference"),
    link("changelog.html", "Changelog", ' hreflang="en"'),
    link("openapi.yaml", "OpenAPI (YAML)", " download"),
    link("openapi.json", "OpenAPI (JSON)", " download"),
  ];
  const translations = languages.map(({ tag, name, folder }) => link(`${folder}index.html`, name, ` lang="${tag}"`));
  return `<nav class="bar" aria-label="${words.Site ?? "Site"}">
<ul>${pages.join("")}</ul>
<ul>${translations.join("")}</ul>
</nav>`;
}

// Redoc prerenders links for the root of a server. Opened in a new tab, they would lead nowhere.
function withLocalLinks(page: string): string {
  const program = page.indexOf('<script type="module">');
  return page.slice(0, program).replaceAll(' href="/', ' href="#/') + page.slice(program);
}

// The logo of Redoc is the only thing that its page loads.
function withoutRemoteLogo(page: string): string {
  return page.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, logo);
}

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#2467f2">Redocly</text></svg>',
)}`;
