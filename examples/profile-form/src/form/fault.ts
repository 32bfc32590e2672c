import type { SimpleField } from "../fields.ts";

/** What is wrong with a value, and where in the body it is. */
export interface Fault {
  /** The names that lead to the value, such as `client/address/city`. */
  readonly place: string;
  readonly text: string;
}

/** The place of an issue that a validator found (Standard Schema). */
export const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join("/");

/** The place that the service means: it gives a JSON pointer, or the name of a property. */
export const placeOfTarget = (target: string): string => target.replace(/^\//, "");

/** What a validator says of a field, as people say it. */
export function inOwnWords(kind: SimpleField["kind"], message: string): string {
  if (kind === "date") return "Fill in the whole date, with a year of four digits.";
  if (kind === "number") return "Enter a whole number, such as 3.";
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
