import "./style.css";
import { element } from "./dom.ts";
import { certification } from "./objects/certification.ts";
import { project } from "./objects/project.ts";
import { webAccount } from "./objects/web-account.ts";
import { panelOf } from "./panel.ts";
import { settingsPanel } from "./settings.ts";

const settings = settingsPanel();
const pages = [
  { title: "Certification", hash: certification.hash, panel: panelOf(certification, settings) },
  { title: "Project", hash: project.hash, panel: panelOf(project, settings) },
  { title: "Web account", hash: webAccount.hash, panel: panelOf(webAccount, settings) },
];
const links = pages.map(({ title, hash }) => element("a", { href: `#${hash}` }, title));

place("nav", element("ul", {}, ...links.map((link) => element("li", {}, link))));
place("main", ...pages.map(({ panel }) => panel));
place("aside", settings.element);
showPage();
addEventListener("hashchange", () => showPage()?.querySelector("h2")?.focus());

/** Shows the page that the address names, or the first. What has been typed into the others stays. */
function showPage(): HTMLElement | undefined {
  const current = pages.find(({ hash }) => location.hash === `#${hash}`) ?? pages[0];
  for (const [index, page] of pages.entries()) {
    page.panel.hidden = page !== current;
    links[index]?.setAttribute("aria-current", page === current ? "page" : "false");
  }
  document.title = `${current?.title} · Profile`;
  return current?.panel;
}

function place(selector: string, ...content: readonly Node[]): void {
  document.querySelector(selector)?.append(...content);
}
