import { element } from "../dom.ts";

/** A list of terms and what they stand for. Those without a text are left out. */
export function definitions(
  entries: readonly (readonly [term: string, text: string | Node | undefined])[],
): HTMLElement {
  const filled = entries.filter((entry): entry is readonly [string, string | Node] => !!entry[1]);
  return element(
    "dl",
    {},
    ...filled.map(([term, text]) => {
      const isNested = text instanceof HTMLDListElement || text instanceof HTMLOListElement;
      return element("div", { class: isNested && "nested" }, element("dt", {}, term), element("dd", {}, text));
    }),
  );
}
