import type { Data } from "graph-profile";
import { button, element, newId } from "./dom.ts";
import { formOf } from "./form/form.ts";
import type { Operation, ProfileObject } from "./objects/object.ts";
import { createdView } from "./outcome/created.ts";
import { failureView } from "./outcome/failure.ts";
import { faultsOf } from "./outcome/faults.ts";
import { type Trouble, wordsFor } from "./outcome/words.ts";
import { create } from "./service.ts";
import type { SettingsPanel } from "./settings.ts";

/** The part of the page where objects of one kind are created: a form, and above it what came of it. */
export function panelOf<Body>(object: ProfileObject<Body>, settings: SettingsPanel): HTMLElement {
  const { name, lead, fields, validator } = object;
  let form = formOf(fields, validator);
  let sending: AbortController | undefined;

  const status = element("p", { role: "status" });
  const submitter = element("button", { type: "submit" }, `Create the ${name}`);
  const canceller = button("Cancel", () => sending?.abort(), { hidden: true });
  const outcome = element("div", { class: "outcomes" });
  const actions = element("div", { class: "actions" }, submitter, canceller, status);
  const container = element("form", { novalidate: true }, form.element, actions);
  container.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!sending) void submit();
  });
  const id = newId();
  return element(
    "section",
    { class: "panel", "aria-labelledby": id },
    element("h2", { id, tabindex: "-1" }, `New ${name}`),
    element("p", { class: "lead" }, lead),
    outcome,
    container,
  );

  async function submit(): Promise<void> {
    outcome.replaceChildren();
    const body = form.submit();
    if (body === undefined) return say(faultCount(form.faulty()));
    sending = new AbortController();
    showSending(true);
    const { result, clientRequestId, deviations } = await create(object, body, settings.read(), sending.signal, say);
    sending = undefined;
    showSending(false);
    const isSound = deviations === 0;
    if (result.error) showFailure(result.error, isSound, clientRequestId);
    else showCreated(result.data, isSound);
    if (!isSound) outcome.append(element("p", { class: "hint" }, departed(deviations)));
  }

  function showSending(isSending: boolean): void {
    submitter.textContent = isSending ? "Creating…" : `Create the ${name}`;
    submitter.setAttribute("aria-disabled", String(isSending));
    canceller.hidden = !isSending;
    if (!isSending) say("");
  }

  function showFailure(error: Trouble, isSound: boolean, clientRequestId: string | undefined): void {
    const faults = form.blame(isSound ? faultsOf(error) : []);
    outcome.append(failureView({ error, faults, isSound, clientRequestId }, { again, token: settings.focusToken }));
    if (form.faulty() > 0) say(`${wordsFor(error).title}. ${faultCount(form.faulty())}`);
    else focusOutcome();
  }

  function showCreated(data: Data<Operation>, isSound: boolean): void {
    outcome.append(createdView({ name, fields, data, isSound }, startAnew));
    container.hidden = true;
    focusOutcome();
  }

  function focusOutcome(): void {
    outcome.querySelector("h3")?.focus({ preventScroll: true });
    outcome.scrollIntoView();
  }

  function again(): void {
    submitter.focus({ preventScroll: true }); // the button that was pressed goes with the outcome
    container.requestSubmit();
  }

  function startAnew(): void {
    form = formOf(fields, validator);
    container.replaceChildren(form.element, actions);
    container.hidden = false;
    outcome.replaceChildren();
    form.focus();
  }

  function say(text: string): void {
    status.textContent = text;
  }
}

const faultCount = (count: number): string =>
  count === 1 ? "One entry needs another look." : `${count} entries need another look.`;

const departed = (places: number): string =>
  `The answer departs from the contract in ${places === 1 ? "one place" : `${places} places`}; the console has more.`;
