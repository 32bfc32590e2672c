import { type Fault, placeOfTarget } from "../form/fault.ts";
import type { Trouble } from "./words.ts";

/** What a failure says against single values of the body. An answer has to be as the contract has it. */
export function faultsOf(error: Trouble): Fault[] {
  if (error.kind === "invalid-request")
    return error.issues.map(({ pointer, message }) => ({ place: placeOfTarget(pointer), text: message }));
  if (error.kind !== "status" || error.status !== 400) return [];
  const main = error.body.error;
  const details = main.details?.length ? main.details : [main];
  return details
    .filter(({ target, message }) => target || message)
    .map(({ target, message }) => ({
      place: placeOfTarget(target ?? ""),
      text: message || "The service refuses this value.",
    }));
}
