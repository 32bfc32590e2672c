import { button, element, newId } from "../dom.ts";
import type { Fault } from "../form/fault.ts";
import { definitions } from "./definitions.ts";
import { type Trouble, wordsFor } from "./words.ts";

/** What a failure leads to. */
export interface Ways {
  /** Sends the form once more. */
  again(): void;
  /** Goes to the access token. */
  token(): void;
}

/** What there is to show of a failure. */
export interface Failed {
  readonly error: Trouble;
  /** Those that no field is to blame for. */
  readonly faults: readonly Fault[];
  /** Whether the answer is as the contract has it. */
  readonly isSound: boolean;
  readonly clientRequestId: string | undefined;
}

/** Shows why something was not created. */
export function failureView(failed: Failed, ways: Ways): HTMLElement {
  const { error, faults } = failed;
  const { title, text, created, offers } = wordsFor(error);
  const isSafe = created === "no";
  const labels = { again: isSafe ? "Try again" : "It is not there: send it again", token: "Go to the access token" };
  const buttons = offers.map((offer) => button(labels[offer], ways[offer]));
  const id = newId();
  return element(
    "section",
    { class: `outcome ${isSafe ? "failure" : "doubt"}`, "aria-labelledby": id },
    element("h3", { id, tabindex: "-1" }, title),
    element("p", {}, text),
    element(
      "p",
      {},
      ...(isSafe ? [strong("Nothing was created.")] : [strong("It may have been created all the same."), doubt]),
    ),
    ...(faults.length === 0 ? [] : [faultList(faults)]),
    ...(buttons.length === 0 ? [] : [element("p", { class: "buttons" }, ...buttons)]),
    forSupport(failed),
  );
}

const strong = (text: string): HTMLElement => element("strong", {}, text);

const doubt = " Look at the profile first, and send it again only if it is not there.";

const faultList = (faults: readonly Fault[]): HTMLElement =>
  element(
    "ul",
    {},
    ...faults.map(({ place, text }) =>
      element("li", {}, ...(place === "" ? [] : [element("code", {}, place), " "]), text),
    ),
  );

/** What those ask for who have to find the request. */
function forSupport({ error, isSound, clientRequestId }: Failed): HTMLElement {
  const main = isSound && error.kind === "status" ? error.body.error : undefined;
  const cause = error.cause instanceof Error ? error.cause.message : undefined;
  return element(
    "div",
    { class: "support" },
    element("h4", {}, "For support"),
    definitions([
      ["Answer", [error.status, main?.code].filter(Boolean).join(" ")],
      ["The service says", main?.message],
      ["The page says", cause],
      ["Request id", error.requestId],
      ["Client request id", clientRequestId],
      ["Requests sent", String(error.attempts)],
    ]),
  );
}
