// Makes links lead to what the reader sees: those to other languages keep the place, and each response status has an address.
const tabs = "[data-response-codes-tablist] [role=tab]";

for (const type of ["pointerdown", "focusin", "click"]) document.addEventListener(type, keepPlace, true);
for (const type of ["click", "keyup"]) document.addEventListener(type, showStatus);
new MutationObserver(prepareAll).observe(document.body, { subtree: true, childList: true });
prepareAll();

function keepPlace({ target }) {
  const link = target.closest(".bar a[lang]");
  if (link) link.hash = location.hash;
}

/** Shows the status that the reader has chosen in the address, so that it can be shared. */
function showStatus({ target, key = "Arrow" }) {
  const tab = /^(Arrow|Home|End|Enter| )/.test(key) && target.closest(tabs);
  if (tab) history.replaceState(history.state, "", `#/${tab.id.replace(/\/response&c=.*/, "")}#${tab.id}`);
}

function prepareAll() {
  for (const tab of document.querySelectorAll(`${tabs}:not([id])`)) identify(tab);
  for (const link of document.querySelectorAll(":is(h1, h2, h3) a[aria-label^='link to section/']")) name(link);
}

// Redoc selects the status in the address, but scrolls to it only if an element has its id.
function identify(tab) {
  const section = tab.closest("[data-section-id^='/']").dataset.sectionId;
  tab.id = `${section.slice(1)}/response&c=${tab.textContent.toLowerCase()}`;
}

// Redoc names the links of the introduction by their ids.
function name(link) {
  link.setAttribute("aria-label", `link to ${link.closest("h1, h2, h3").textContent.trim()}`);
}
