import { element, newId } from "../dom.ts";
import type { SimpleField } from "../fields.ts";
import { inWords, sendable } from "../members.ts";

/** A field as it stands in the form. */
export interface Control {
  readonly kind: SimpleField["kind"];
  readonly element: HTMLElement;
  /** What a request has for it; nothing where it is empty. What cannot be read as its type is left as it was typed. */
  read(): unknown;
  /** Shows what is wrong with it, or that nothing is any more. */
  show(fault: string | undefined): void;
  focus(): void;
}

/** Makes the control of a field. */
export function controlOf(field: SimpleField): Control {
  switch (field.kind) {
    case "text":
      return inputControl(field, element("input", { type: "text" }), (input) => input.value.trim());
    case "url":
      return inputControl(field, element("input", { type: "url" }), (input) => input.value.trim());
    case "longText":
      return inputControl(field, element("textarea", { rows: "3" }), (input) => input.value.trim());
    case "list":
      return inputControl(field, element("textarea", { rows: "3" }), linesOf);
    case "date":
      return inputControl(field, element("input", { type: "date" }), dateOf);
    case "number":
      return inputControl(field, element("input", { type: "text", inputmode: "numeric" }), numberOf);
    case "menu":
      return inputControl(field, menuOf(sendable(field.members).map((each) => [each, inWords(each)])), chosen);
    case "yesNo":
      return inputControl(field, menuOf(Object.entries({ true: "Yes", false: "No" })), yesOrNo);
    case "choices":
      return checkBoxes(field, field.members, (members) => members);
    case "flags":
      return checkBoxes(field, field.members, (members) => members.join(","));
  }
}

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A control that is one input, with its label above it. */
function inputControl<Made extends Input>(field: SimpleField, input: Made, read: (input: Made) => unknown): Control {
  const id = newId();
  const notes = notesOf(field, id);
  input.id = id;
  input.setAttribute("aria-describedby", notes.ids);
  const isLong = field.kind === "longText" || field.kind === "list";
  return {
    kind: field.kind,
    element: element(
      "div",
      { class: isLong ? "field wide" : "field" },
      element("label", { for: id }, field.label),
      ...notes.hint,
      input,
      notes.fault,
    ),
    read() {
      const value = read(input);
      return isEmpty(value) ? undefined : value;
    },
    show(fault) {
      notes.show(fault);
      input.setAttribute("aria-invalid", String(fault !== undefined));
    },
    focus: () => input.focus(),
  };
}

/** A control that is a check box for each member. */
function checkBoxes(
  field: SimpleField,
  members: readonly string[],
  join: (members: readonly string[]) => unknown,
): Control {
  const notes = notesOf(field, newId());
  const boxes = sendable(members).map((value) => element("input", { type: "checkbox", value }));
  const labels = boxes.map((box) => element("label", {}, box, inWords(box.value)));
  return {
    kind: field.kind,
    element: element(
      "fieldset",
      { class: "field wide", "aria-describedby": notes.ids },
      element("legend", {}, field.label),
      ...notes.hint,
      element("div", { class: "boxes" }, ...labels),
      notes.fault,
    ),
    read() {
      const checked = boxes.filter((box) => box.checked).map((box) => box.value);
      return checked.length === 0 ? undefined : join(checked);
    },
    show(fault) {
      notes.show(fault);
      for (const box of boxes) box.setAttribute("aria-invalid", String(fault !== undefined));
    },
    focus: () => boxes[0]?.focus(),
  };
}

/** The hint of a field and the line for its fault, and the ids by which it refers to both. */
function notesOf({ hint }: SimpleField, id: string) {
  const fault = element("p", { id: `${id}-fault`, class: "fault", hidden: true });
  return {
    hint: hint === undefined ? [] : [element("p", { id: `${id}-hint`, class: "hint" }, hint)],
    fault,
    ids: hint === undefined ? fault.id : `${id}-hint ${fault.id}`,
    show(text: string | undefined) {
      fault.textContent = text ?? "";
      fault.hidden = text === undefined;
    },
  };
}

function menuOf(options: readonly (readonly [value: string, label: string])[]): HTMLSelectElement {
  const made = options.map(([value, label]) => element("option", { value }, label));
  return element("select", {}, element("option", { value: "" }, "Not said"), ...made);
}

const chosen = (input: HTMLSelectElement): string => input.value;

const yesOrNo = (input: HTMLSelectElement): boolean | "" => (input.value === "" ? "" : input.value === "true");

const linesOf = (input: HTMLTextAreaElement): string[] =>
  input.value
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A date that is half filled in has no value; it must not pass for an empty one. */
const dateOf = (input: HTMLInputElement): string => (input.validity.badInput ? "incomplete" : input.value);

function numberOf(input: HTMLInputElement): number | string {
  const text = input.value.trim();
  return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}

const isEmpty = (value: unknown): boolean => value === "" || (Array.isArray(value) && value.length === 0);
