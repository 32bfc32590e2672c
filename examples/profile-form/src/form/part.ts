import { button, element } from "../dom.ts";
import type { AnyField, AnyFields, GroupField, RowsField } from "../fields.ts";
import { type Control, controlOf } from "./control.ts";

/** The controls of a form by their place in the body, such as `client/address/city`, empty ones included. */
export type Places = Map<string, Control>;

/** A control, or several that belong together. */
export interface Part {
  readonly element: HTMLElement;
  /** What a request has for it; nothing where all of it is empty. Its controls are added to `places`. */
  read(place: string, places: Places): unknown;
}

/** Several parts, one for each property. */
export interface Parts {
  readonly element: HTMLElement;
  /** The object that they make; nothing where all of them are empty. */
  read(place: string, places: Places): Readonly<Record<string, unknown>> | undefined;
  focus(): void;
}

/** Makes the parts of a table of fields. */
export function partsOf(fields: AnyFields): Parts {
  const parts = Object.entries(fields).map(([name, field]) => [name, partOf(field)] as const);
  const container = element("div", { class: "fields" }, ...parts.map(([, part]) => part.element));
  return {
    element: container,
    read(place, places) {
      const values = parts.map(([name, part]) => [name, part.read(place === "" ? name : `${place}/${name}`, places)]);
      const filled = values.filter(([, value]) => value !== undefined);
      return filled.length === 0 ? undefined : Object.fromEntries(filled);
    },
    focus: () => container.querySelector<HTMLElement>("input, select, textarea")?.focus(),
  };
}

function partOf(field: AnyField): Part {
  if (field.kind === "group") return groupOf(field);
  if (field.kind === "rows") return rowsOf(field);
  const control = controlOf(field);
  return {
    element: control.element,
    read(place, places) {
      places.set(place, control);
      return control.read();
    },
  };
}

function groupOf({ label, fields }: GroupField): Part {
  const parts = partsOf(fields);
  return {
    element: element("fieldset", { class: "group" }, element("legend", {}, label), parts.element),
    read: parts.read,
  };
}

/** Groups that are added and removed one by one. Those that are empty are left out, and the others close the ranks. */
function rowsOf({ label, one, fields }: RowsField): Part {
  const rows: Parts[] = [];
  const list = element("div", { class: "rows" });
  const adder = button(`Add a ${one}`, () => add());
  return {
    element: element("fieldset", { class: "group" }, element("legend", {}, label), list, adder),
    read(place, places) {
      const values: unknown[] = [];
      for (const [index, row] of rows.entries()) {
        const isLeftOut = row.read(place, new Map()) === undefined;
        // The controls of an empty row have places too, to which no fault leads.
        const value = row.read(isLeftOut ? `${place}/empty ${index}` : `${place}/${values.length}`, places);
        if (!isLeftOut) values.push(value);
      }
      return values.length === 0 ? undefined : values;
    },
  };

  function add(): void {
    const row = partsOf(fields);
    const remover = button("Remove", () => remove(row, item));
    const item = element("fieldset", { class: "row" }, element("legend", {}), row.element, remover);
    rows.push(row);
    list.append(item);
    number();
    row.focus();
  }

  function remove(row: Parts, item: HTMLElement): void {
    rows.splice(rows.indexOf(row), 1);
    item.remove();
    number();
    adder.focus();
  }

  function number(): void {
    for (const [index, item] of [...list.children].entries()) {
      const name = `${one.charAt(0).toUpperCase()}${one.slice(1)} ${index + 1}`;
      item.querySelector("legend")?.replaceChildren(name);
      item.querySelector(":scope > button")?.setAttribute("aria-label", `Remove ${name.toLowerCase()}`);
    }
  }
}
