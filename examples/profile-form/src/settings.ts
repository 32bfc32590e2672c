import type { examples } from "graph-profile/examples";
import { element } from "./dom.ts";
import { statusWords } from "./outcome/words.ts";

/** What is set beside the forms, for all of them. */
export interface Settings {
  readonly accessToken: string;
  /** What the mock is asked for; a real service passes over it. */
  readonly prefer: string;
  /** How long a call may take, in ms. */
  readonly totalTimeout: number;
}

/** The settings as they stand in the page. */
export interface SettingsPanel {
  readonly element: HTMLElement;
  read(): Settings;
  focusToken(): void;
}

export function settingsPanel(): SettingsPanel {
  const token = element("input", { id: "token", type: "text", value: "any", autocomplete: "off", spellcheck: "false" });
  const answer = menu("answer", answers());
  const delay = menu("delay", [
    ["", "at once"],
    ["delay=3000", "after 3 seconds"],
    ["delay=15000", "after 15 seconds"],
  ]);
  const patience = menu("patience", [
    ["30000", "30 seconds"],
    ["5000", "5 seconds"],
    ["120000", "2 minutes"],
  ]);
  return {
    element: element(
      "div",
      { class: "settings" },
      setting("Access token", token, "The mock takes any."),
      setting("The mock answers", answer),
      setting("It answers", delay),
      setting("The page waits for", patience),
    ),
    read: () => ({
      accessToken: token.value.trim(),
      prefer: [answer.value, delay.value].filter((wish) => wish !== "").join(", "),
      totalTimeout: Number(patience.value),
    }),
    focusToken: () => token.focus(),
  };
}

/** What the mock can be asked to answer: by the name of an example, by a status, or by chance. */
function answers(): [wish: string, label: string][] {
  const successes = {
    complete: "with every property",
    minimal: "with the id alone",
  } satisfies Partial<Record<keyof (typeof examples.createMyProject.responses)[201], string>>;
  return [
    ["", "as the service would"],
    ...Object.entries(successes).map(([name, label]): [string, string] => [`example=${name}`, label]),
    ...Object.entries(statusWords).map(([status, { title }]): [string, string] => [
      `code=${status}`,
      `${status}: ${title}`,
    ]),
    ["chaos=0.5", "429 or 503, half of the time"],
  ];
}

const menu = (id: string, options: readonly (readonly [value: string, label: string])[]): HTMLSelectElement =>
  element("select", { id }, ...options.map(([value, label]) => element("option", { value }, label)));

function setting(label: string, input: HTMLInputElement | HTMLSelectElement, hint?: string): HTMLElement {
  const id = `${input.id}-hint`;
  if (hint !== undefined) input.setAttribute("aria-describedby", id);
  return element(
    "div",
    { class: "field" },
    element("label", { for: input.id }, label),
    ...(hint === undefined ? [] : [element("p", { id, class: "hint" }, hint)]),
    input,
  );
}
