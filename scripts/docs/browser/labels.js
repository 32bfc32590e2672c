// Puts Redoc's own labels into the language of the page: Redoc 3 has no setting for them. The texts of the API description are
// not touched; what has no translation here stays as it is.
const { words, patterns } = JSON.parse(document.getElementById("labels").textContent);
const attributes = ["aria-label", "placeholder", "title"];
const notLabels = "pre, code, .bar";

function translated(text) {
  const label = text.trim();
  if (Object.hasOwn(words, label)) return text.replace(label, () => words[label]);
  for (const [pattern, replacement] of patterns) {
    const match = label.match(new RegExp(`^${pattern}$`));
    if (match) return text.replace(label, () => replacement.replace("$1", () => words[match[1]] ?? match[1]));
  }
  return text;
}

function translateText(node) {
  if (node.parentElement?.closest(notLabels)) return;
  const text = translated(node.data);
  if (text !== node.data) node.data = text;
}

function translateAttributes(element) {
  for (const name of attributes) {
    const value = element.getAttribute(name);
    const text = value && translated(value);
    if (text !== value) element.setAttribute(name, text);
  }
}

function translate(root) {
  if (root.nodeType === Node.TEXT_NODE) return translateText(root);
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  translateAttributes(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeType === Node.TEXT_NODE) translateText(node);
    else translateAttributes(node);
}

new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes)
    if (type === "childList") for (const node of addedNodes) translate(node);
    else if (type === "characterData") translateText(target);
    else translateAttributes(target);
}).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: attributes,
});
translate(document.body);
