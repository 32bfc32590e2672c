// Sends the shown example of an operation to a mock on the reader's machine, and shows the response.
const operations = JSON.parse(document.getElementById("calls").textContent);
const timeoutMs = 15_000;
let address = "http://127.0.0.1:4010";

function addTo(panel) {
  const operation = operations[panel.closest("[data-section-id^='/']")?.dataset.sectionId];
  if (!operation?.calls.length || panel.querySelector(".try-it")) return;
  const input = element("input", { type: "url", value: address, spellcheck: false, autocomplete: "off" });
  const outcome = element("div", { role: "status" });
  const details = element("div");
  const form = element("form", { className: "try-it", noValidate: true }, [
    element("label", {}, ["Address of the mock", input]),
    element("button", { type: "submit" }, ["Send to the mock"]),
    element("div", { className: "try-it-result" }, [outcome, details]),
  ]);
  let latest;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    latest?.abort();
    const own = new AbortController();
    latest = own;
    address = input.value.trim();
    outcome.replaceChildren("Sending…");
    details.replaceChildren();
    const [first, ...more] = await send(shownCall(panel, operation.calls), operation.headers, own.signal);
    if (latest !== own) return;
    outcome.replaceChildren(first);
    details.replaceChildren(...more);
  });
  panel.append(form);
}

/** Returns the call of the example that Redoc's menu shows; it has no menu for a single example. */
function shownCall(panel, calls) {
  const titles = new Set([...panel.querySelectorAll("button")].map((button) => button.textContent.trim()));
  return calls.find(({ example }) => titles.has(example.trim())) ?? calls[0];
}

/** Sends a call, and returns the elements that show the response, or what went wrong. */
async function send({ method, path, headers, body }, shownHeaders, signal) {
  const root = loopbackRoot(address);
  if (root === undefined) return [error("Only a mock on this machine can be called:", code("http://127.0.0.1:4010"))];
  const timeout = AbortSignal.timeout(timeoutMs);
  const options = { cache: "no-store", credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" };
  let response, text;
  try {
    response = await fetch(root + path, {
      ...options,
      method,
      headers,
      body,
      signal: AbortSignal.any([signal, timeout]),
    });
    text = await response.text();
  } catch {
    return noResponse(root, timeout.aborted); // the browser does not tell a page why
  }
  return show(response, text, shownHeaders);
}

/** Returns a service root without a slash at its end; nothing unless it is of this machine, as the policy of the page demands. */
function loopbackRoot(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLoopback = url?.protocol === "http:" && /^(127\.0\.0\.1|localhost)$/.test(url.hostname);
  if (isLoopback && !url.username && !url.password) return url.origin + url.pathname.replace(/\/$/, "");
}

function show(response, text, shownHeaders) {
  const status = element("strong", { className: response.ok ? "ok" : "failed" }, [
    `${response.status} ${response.statusText}`,
  ]);
  const headers = shownHeaders.filter((name) => response.headers.has(name));
  const lines = headers.map((name) => `${name}: ${response.headers.get(name)}\n`);
  const source = element("pre", { tabIndex: 0 }, [...lines, "\n", indented(text)]);
  source.setAttribute("aria-label", "Response of the mock");
  return [status, source];
}

function indented(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text; // not JSON, and shown as it is
  }
}

function noResponse(root, isLate) {
  return [
    error(isLate ? "The mock has not responded in time:" : "No mock responds at this address:", code(root)),
    element("p", {}, ["Start the mock, then send again:"]),
    element("pre", { tabIndex: 0 }, ["npx graph-profile mock"]),
    element("p", {}, ["In the repository of the mock:", " ", code("npm run mock")]),
    ...(isLate || location.protocol !== "https:" ? [] : [element("p", {}, [blockedHint])]),
  ];
}

const blockedHint =
  "If the mock is running, the browser may have blocked the request: allow this page to reach your local network, or open a copy of the page from disk.";

const error = (text, part) => element("p", { className: "failed" }, [text, " ", part]);
const code = (text) => element("code", {}, [text]);

/** Creates an element; strings become text and never HTML. */
function element(name, properties = {}, children = []) {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
}

const addToAll = () => document.querySelectorAll(".panel-request-samples").forEach(addTo);
new MutationObserver(addToAll).observe(document.body, { subtree: true, childList: true });
addToAll();
