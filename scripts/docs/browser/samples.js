// Gives each sample a copy button, and keeps all samples open in the language that the reader chose last.
let chosen = "TypeScript";

function prepare(sample) {
  if (sample.querySelector("button")) return;
  const name = sample.querySelector("summary").textContent;
  const source = sample.querySelector("pre");
  source.tabIndex = 0; // so that it can be scrolled by keyboard
  sample.append(copyButton(source));
  sample.open = name === chosen;
  sample.addEventListener("toggle", () => {
    if (!sample.open || name === chosen) return;
    chosen = name;
    for (const other of document.querySelectorAll("details.sample"))
      other.open = other.querySelector("summary").textContent === chosen;
  });
}

function copyButton(source) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Copy" });
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source.textContent);
    button.textContent = "Copied";
    setTimeout(() => Object.assign(button, { textContent: "Copy" }), 2000);
  });
  return button;
}

const prepareAll = () => document.querySelectorAll("details.sample").forEach(prepare);
new MutationObserver(prepareAll).observe(document.body, { subtree: true, childList: true });
prepareAll();
