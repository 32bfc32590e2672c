import type { Validator } from "graph-profile";
import { element } from "../dom.ts";
import type { AnyFields } from "../fields.ts";
import type { Control } from "./control.ts";
import { type Fault, inOwnWords, placeOf } from "./fault.ts";
import { onLeave } from "./leaving.ts";
import { type Places, partsOf } from "./part.ts";

/** A form that is made from a table of fields, and gives the body of a request. */
export interface Form<Body> {
  readonly element: HTMLElement;
  /** The body, where the contract allows it. Otherwise shows what is wrong, and gives nothing. */
  submit(): Body | undefined;
  /** Shows faults beside their fields, goes to the first, and gives those that no field is to blame for. */
  blame(faults: readonly Fault[]): Fault[];
  /** How many fields have a fault beside them. */
  faulty(): number;
  /** Goes to the first field. */
  focus(): void;
}

/** Makes a form. A field is checked when a person leaves it; what is wrong with it goes as soon as they have mended it. */
export function formOf<Body>(fields: AnyFields, validator: Validator<Body>): Form<Body> {
  const parts = partsOf(fields);
  const container = element("div", {}, parts.element);
  const shown = new Set<Control>();

  onLeave(container, (field) => {
    const control = controlAround(field);
    const fault = control && faultOf(control);
    if (control && fault !== undefined) show(control, fault);
  });
  container.addEventListener("input", ({ target }) => {
    const control = controlAround(target);
    if (control && shown.has(control)) show(control, faultOf(control));
  });
  const faulty = () => [...shown].filter((control) => control.element.isConnected).length;
  return { element: container, submit, blame, faulty, focus: parts.focus };

  function submit(): Body | undefined {
    const { body, places } = read();
    const result = validator["~standard"].validate(body);
    if (!result.issues) return result.value;
    blame(result.issues.map(({ message, path }) => ownFault(placeOf(path), message, places)));
    return undefined;
  }

  function blame(faults: readonly Fault[]): Fault[] {
    const { places } = read();
    for (const control of shown) show(control, undefined);
    const unplaced: Fault[] = [];
    for (const fault of faults) {
      const control = nearest(places, fault.place);
      if (!control) unplaced.push(fault);
      else if (!shown.has(control)) show(control, fault.text);
    }
    const first = [...places.values()].find((control) => shown.has(control));
    first?.focus();
    first?.element.scrollIntoView({ block: "nearest" }); // with its label and its fault
    return unplaced;
  }

  function faultOf(control: Control): string | undefined {
    const { body, places } = read();
    const { issues = [] } = validator["~standard"].validate(body);
    const issue = issues.find(({ path }) => nearest(places, placeOf(path)) === control);
    return issue && inOwnWords(control.kind, issue.message);
  }

  function show(control: Control, fault: string | undefined): void {
    control.show(fault);
    if (fault === undefined) shown.delete(control);
    else shown.add(control);
  }

  function read(): { body: unknown; places: Places } {
    const places: Places = new Map();
    return { body: parts.read("", places) ?? {}, places };
  }

  function controlAround(target: EventTarget | null): Control | undefined {
    return target instanceof Node
      ? [...read().places.values()].find((control) => control.element.contains(target))
      : undefined;
  }
}

const ownFault = (place: string, message: string, places: Places): Fault => {
  const control = nearest(places, place);
  return { place, text: control ? inOwnWords(control.kind, message) : message };
};

/** The control at a place, or at the next one above that has a control: a list is one, and its entries are not. */
function nearest(places: Places, place: string): Control | undefined {
  const steps = place.split("/");
  while (steps.length > 0) {
    const control = places.get(steps.join("/"));
    if (control) return control;
    steps.pop();
  }
  return undefined;
}
