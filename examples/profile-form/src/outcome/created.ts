import type { Data } from "graph-profile";
import { button, element, newId } from "../dom.ts";
import type { AnyField, AnyFields } from "../fields.ts";
import { inWords } from "../members.ts";
import type { Operation } from "../objects/object.ts";
import { definitions } from "./definitions.ts";

/** What there is to show of a success. */
export interface Created {
  readonly name: string;
  readonly fields: AnyFields;
  readonly data: Data<Operation>;
  /** Whether the answer is as the contract has it. */
  readonly isSound: boolean;
}

/** Shows an object that was created: its id, when and by whom it was, what people fill in, and all of it as JSON. */
export function createdView({ name, fields, data, isSound }: Created, onAnother: () => void): HTMLElement {
  const headingId = newId();
  return element(
    "section",
    { class: "outcome success", "aria-labelledby": headingId },
    element("h3", { id: headingId, tabindex: "-1" }, `The ${name} was created`),
    ...(isSound ? [originOf(data), valuesOf(fields, data) ?? ""] : []),
    element(
      "details",
      {},
      element("summary", {}, "The whole answer"),
      element("pre", { tabindex: "0" }, JSON.stringify(data, null, 2)),
    ),
    element("p", { class: "buttons" }, button("Create another", onAnother)),
  );
}

function originOf({ id, createdBy, createdDateTime }: Data<Operation>): HTMLElement {
  const creator = createdBy?.user ?? createdBy?.application ?? createdBy?.device;
  return definitions([
    ["Id", id],
    ["Created on", createdDateTime ? timeOf(createdDateTime) : undefined],
    ["Created by", creator?.displayName ?? creator?.id ?? undefined],
  ]);
}

/** Values under the labels of their fields; nothing where there are none. */
function valuesOf(fields: AnyFields, values: object): HTMLElement | undefined {
  const byName = new Map<string, unknown>(Object.entries(values));
  const entries = Object.entries(fields).map(
    ([name, field]) => [field.label, readable(field, byName.get(name))] as const,
  );
  return entries.some(([, value]) => value !== undefined) ? definitions(entries) : undefined;
}

/** A value as its field has people read it; nothing where it has none, or one of another type. */
function readable(field: AnyField, value: unknown): string | Node | undefined {
  if (field.kind === "group") return isObject(value) ? valuesOf(field.fields, value) : undefined;
  if (field.kind === "rows") {
    const rows = Array.isArray(value) ? value.filter(isObject).map((row) => valuesOf(field.fields, row) ?? "") : [];
    return rows.length === 0 ? undefined : element("ol", {}, ...rows.map((row) => element("li", {}, row)));
  }
  if (field.kind === "yesNo") return typeof value === "boolean" ? (value ? "Yes" : "No") : undefined;
  if (field.kind === "menu" && typeof value === "string") return inWords(value);
  if (field.kind === "flags" && typeof value === "string") return value.split(",").map(inWords).join(", ");
  if (field.kind === "choices" && Array.isArray(value)) return value.map(String).map(inWords).join(", ");
  if (field.kind === "list" && Array.isArray(value)) return value.join(", ");
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function timeOf(dateTime: string): HTMLElement {
  const time = new Date(dateTime.replace(/(\.\d{3})\d+/, "$1")); // Graph has seven digits, ECMAScript three
  return element("time", { datetime: dateTime }, time.toLocaleString("en", { dateStyle: "long", timeStyle: "medium" }));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
