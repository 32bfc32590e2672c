// Lets long names break where their words end, instead of anywhere or not at all: after `/`, `.`, `_` and `,`, and before a
// capital letter. `<wbr>` is not copied with the text.
const names = ".menu-content a, main :is(h1, h2), a[href^=http]";
const tables = ".md-table-wrapper";
const longName = /[\w/.,:-]{13,}/g;
const longPart = /\w{13,}/g;
const separator = /(?<=[/._,])(?=\w)/g;
const capital = /(?<=[a-z\d])(?=[A-Z])/g;

function breakAll() {
  document.querySelectorAll(names).forEach(breakIn);
  // Where a table has room for all of its names, breaks would only make its columns narrower.
  for (const table of document.querySelectorAll(tables)) if (table.scrollWidth > table.clientWidth) breakIn(table);
}

function breakIn(element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) breakNames(texts.currentNode);
}

function breakNames(text) {
  const ends = [...within(text.data, longName, separator), ...within(text.data, longPart, capital)];
  for (const end of ends.sort((a, b) => b - a)) {
    text.splitText(end); // keeps the node that Redoc knows
    text.after(document.createElement("wbr"));
  }
}

/** Returns the places of a pattern within the names that another pattern matches. */
function within(text, name, place) {
  return [...text.matchAll(name)].flatMap(({ 0: found, index }) =>
    [...found.matchAll(place)].map((match) => index + match.index),
  );
}

let frame;
function breakSoon() {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(breakAll);
}

new MutationObserver(breakSoon).observe(document.body, { subtree: true, childList: true });
addEventListener("resize", breakSoon);
breakSoon();
