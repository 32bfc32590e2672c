// Shows the samples of each call as tabs, with a button that copies the shown one. All calls show the language that the
// reader chose last.
const storageKey = "sample-language";
let chosen = stored() ?? "TypeScript";
let count = 0;

// Browsers can refuse storage, to pages that are files for example.
function stored() {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function choose(name) {
  chosen = name;
  try {
    localStorage.setItem(storageKey, name);
  } catch {
    // The choice then lasts as long as the page.
  }
  document.querySelectorAll(".samples").forEach(showChosen);
}

function prepare(samples) {
  if (samples.querySelector("[role=tablist]")) return;
  const id = `samples-${count++}`;
  const list = Object.assign(document.createElement("div"), { className: "sample-tabs", role: "tablist" });
  list.ariaLabel = "Examples";
  for (const [index, panel] of panelsOf(samples).entries()) {
    Object.assign(panel, { id: `${id}-panel-${index}`, role: "tabpanel", tabIndex: 0 }); // to be scrolled by keyboard
    const tab = Object.assign(document.createElement("button"), {
      type: "button",
      role: "tab",
      id: `${id}-tab-${index}`,
    });
    tab.textContent = panel.ariaLabel;
    tab.setAttribute("aria-controls", panel.id);
    tab.addEventListener("click", () => choose(tab.textContent));
    list.append(tab);
  }
  list.addEventListener("keydown", moveFocus);
  const bar = Object.assign(document.createElement("div"), { className: "sample-bar" });
  bar.append(list, copyButton(samples));
  samples.prepend(bar);
  showChosen(samples);
}

const panelsOf = (samples) => [...samples.querySelectorAll(".sample")];
const tabsOf = (samples) => [...samples.querySelectorAll(".sample-tabs > button")];

function showChosen(samples) {
  const tabs = tabsOf(samples);
  const selected = tabs.find(({ textContent }) => textContent === chosen) ?? tabs[0];
  for (const [index, panel] of panelsOf(samples).entries()) {
    panel.hidden = tabs[index] !== selected;
    tabs[index].ariaSelected = String(tabs[index] === selected);
    tabs[index].tabIndex = tabs[index] === selected ? 0 : -1;
  }
}

// https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
function moveFocus(event) {
  const tabs = [...event.currentTarget.children];
  const index = tabs.indexOf(event.target);
  const next = { ArrowLeft: index - 1, ArrowRight: (index + 1) % tabs.length, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const tab = tabs.at(next);
  tab.focus();
  choose(tab.textContent);
}

function copyButton(samples) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Copy" });
  button.className = "sample-copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(panelsOf(samples).find(({ hidden }) => !hidden).textContent);
    button.textContent = "Copied";
    setTimeout(() => Object.assign(button, { textContent: "Copy" }), 2000);
  });
  return button;
}

const prepareAll = () => document.querySelectorAll(".samples").forEach(prepare);
new MutationObserver(prepareAll).observe(document.body, { subtree: true, childList: true });
prepareAll();
