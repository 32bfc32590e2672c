// Makes links lead to what the reader sees: those to other languages keep the place, and each response status has an address.
const tabs = "[data-response-codes-tablist] [role=tab]";

function keepPlace({ target }) {
  const link = target.closest(".bar a[lang]");
  if (link) link.hash = location.hash;
}

/** Returns the id of a response status, as Redoc writes it in links to the parts of a response. */
function idOf(tab) {
  const section = tab.closest("[data-section-id^='/']").dataset.sectionId;
  return `${section.slice(1)}/response&c=${tab.textContent.toLowerCase()}`;
}

// Redoc selects the status in the address, but scrolls to it only if an element has its id.
function identifyAll() {
  for (const tab of document.querySelectorAll(`${tabs}:not([id])`)) tab.id = idOf(tab);
}

// Redoc names the links of the introduction by their ids.
function nameAll() {
  for (const link of document.querySelectorAll(":is(h1, h2, h3) a[aria-label^='link to section/']"))
    link.setAttribute("aria-label", `link to ${link.closest("h1, h2, h3").textContent.trim()}`);
}

function showAddress({ target }) {
  const tab = target.closest(tabs);
  if (tab) history.replaceState(history.state, "", `#/${tab.id.replace(/\/response&c=.*/, "")}#${tab.id}`);
}

for (const type of ["pointerdown", "focusin", "click"]) document.addEventListener(type, keepPlace, true);
for (const type of ["click", "keyup"]) document.addEventListener(type, showAddress);
function prepareAll() {
  identifyAll();
  nameAll();
}
new MutationObserver(prepareAll).observe(document.body, { subtree: true, childList: true });
prepareAll();
