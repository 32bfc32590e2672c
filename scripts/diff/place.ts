import { keysOf } from "./pointer.ts";

/** Where something is in an OpenAPI document, in words. */
export interface PlaceName {
  /** Such as `` answer `404` of `POST /me/projects` ``. */
  text: string;
  /** Whether it is a property of a schema. */
  isProperty: boolean;
}

/** The name of the place that a pointer leads to. `named` gives the names of things in lists, by the keys up to them. */
export function placeName(pointer: string, named: (keys: readonly string[]) => string | undefined): PlaceName {
  const keys = keysOf(pointer);
  const parts: string[] = [];
  let isProperty = false;
  let at = 0;
  const take = (): string => keys[at++] ?? "";
  const schema = (name = ""): void => {
    let path = name;
    for (let step = schemaStep(keys, at); step; step = schemaStep(keys, at)) {
      path += step.text.slice(path === "" && step.text.startsWith(".") ? 1 : 0);
      at += step.keys;
      isProperty = step.text.startsWith(".") && at === keys.length;
    }
    if (path !== "") parts.push(quoted(path));
  };
  while (at < keys.length) {
    const key = take();
    const noun = nouns[key];
    if (key === "components") {
      const kind = take();
      if (kind === "schemas" && at < keys.length) schema(take());
      else if (at < keys.length) parts.push(`${nouns[kind] ?? kind} ${quoted(take())}`);
      else parts.push(quoted(["components", kind].filter(Boolean).join(".")));
    } else if (key === "paths" && at < keys.length) {
      const path = take();
      parts.push(quoted(methods.test(keys[at] ?? "") ? `${take().toUpperCase()} ${path}` : path));
    } else if (key === "schema") schema();
    else if (key === "content")
      at += keys[at + 1] === "schema" ? 1 : 0; // bodies of one media type are told by their place
    else if (noun === undefined) parts.push(quoted(key));
    else if (at === keys.length || noun === "body") parts.push(noun === "body" ? "the body" : quoted(key));
    else {
      const name = named(keys.slice(0, at + 1)) ?? keys[at] ?? "";
      at++;
      parts.push(`${noun} ${quoted(name)}`);
    }
  }
  return { text: parts.reverse().join(" of ") || "the API description", isProperty };
}

const methods = /^(get|put|post|delete|options|head|patch|trace|query)$/;
const nouns: Record<string, string> = Object.assign(Object.create(null), {
  parameters: "parameter",
  requestBody: "body",
  requestBodies: "body",
  responses: "answer",
  headers: "header",
  examples: "example",
  securitySchemes: "security scheme",
  servers: "server",
  tags: "tag",
  security: "security requirement",
});

/** One step into a schema: how many keys it takes, and what it adds to the name. */
function schemaStep(keys: readonly string[], at: number): { keys: number; text: string } | undefined {
  const [key = "", next] = keys.slice(at);
  if (/^(properties|patternProperties)$/.test(key) && next !== undefined) return { keys: 2, text: `.${next}` };
  if (/^(allOf|anyOf|oneOf|prefixItems|\$defs)$/.test(key) && next !== undefined) return { keys: 2, text: "" };
  if (key === "items") return { keys: 1, text: "[]" };
  if (key === "additionalProperties") return { keys: 1, text: "{}" };
  return undefined;
}

/** A name or value in backticks, on one line, safe to show in a terminal and in Markdown. */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const isPlain = /^[^\p{C}\p{Z}`]+(?: [^\p{C}\p{Z}`]+)*$/u.test(text);
  const shown = isPlain ? text : JSON.stringify(text).replaceAll(/[^ -_a-~\p{L}\p{N}]/gu, escaped);
  return `\`${shown}\``;
}

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
