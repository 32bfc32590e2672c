// Translates Redoc's labels, for which Redoc 3 has no setting. Texts of the API description and labels without a
// translation stay as they are.
const labels = JSON.parse(document.getElementById("labels").textContent);
const words = new Map(Object.entries(labels.words));
const patterns = labels.patterns.map(([pattern, replacement]) => [new RegExp(`^${pattern}$`), replacement]);
const places = new Map(Object.entries(labels.places));
const attributes = ["alt", "aria-label", "placeholder", "title"];
const untranslated = "pre, code, .bar, .schema-name";

function translate(text) {
  const label = text.trim();
  const word = words.get(label);
  if (word) return text.replace(label, () => word);
  for (const [pattern, replacement] of patterns) {
    const match = pattern.exec(label);
    if (match)
      return text.replace(label, () => replacement.replaceAll(/\$(\d)/g, (_, group) => translate(match[group])));
  }
  return text;
}

/** Translates the words of the place that a search result shows before an arrow. */
const translatePlace = (text) =>
  text.replaceAll(/\w+/g, (word) => places.get(word) ?? word).replaceAll(/(?<=\p{scx=Han}) (?=\p{scx=Han})/gu, "");

function isPlace(node) {
  const item = node.parentElement?.closest("[data-component-name='Search/SearchItem']");
  for (let part = node; item && part !== item; part = part.parentElement)
    if (part.nextSibling?.data?.trim() === "→") return true;
  return false;
}

/** Whether a text is a part of a longer one, such as of a name, in which `breaks.js` marks where a line may end. */
const isPart = ({ previousSibling, nextSibling }) =>
  [previousSibling, nextSibling].some((sibling) => sibling?.nodeName === "WBR");

function translateText(node) {
  if (isPart(node)) return;
  const text = isPlace(node) ? translatePlace(node.data) : translate(node.data);
  if (text !== node.data && !node.parentElement?.closest(untranslated)) node.data = text;
}

function translateAttributes(element) {
  for (const name of attributes) {
    const value = element.getAttribute(name);
    const text = value && translate(value);
    if (text !== value) element.setAttribute(name, text);
  }
}

function translateAll(root) {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = root; node; node = nodes.nextNode())
    if (node.nodeType === Node.TEXT_NODE) translateText(node);
    else translateAttributes(node);
}

new MutationObserver((changes) => {
  for (const target of new Set(changes.map(({ target }) => target))) translateAll(target);
}).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: attributes,
});
translateAll(document.body);
