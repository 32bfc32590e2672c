import type { Oas3MediaType, Oas3Parameter } from "@redocly/openapi-core";
import type { Style, Styles } from "../client/styles.ts";
import type { OpenApiDocument } from "./document.ts";
import { isJson } from "./media-type.ts";
import { resolve } from "./reference.ts";
import { isNested, typesOf } from "./schema-types.ts";

type Location = "query" | "path" | "header" | "cookie";

/** The styles of each location, the default first. */
const stylesIn: Readonly<Record<Location, readonly Style["style"][]>> = {
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  path: ["simple", "label", "matrix"],
  header: ["simple"],
  cookie: ["form"],
};

/**
 * Returns the style of a parameter; `undefined` if it is sent as text, and an array in the query as repeated parameters.
 *
 * @see OpenAPI 3.1, section 4.8.12
 */
export function styleOf(document: OpenApiDocument, parameter: Oas3Parameter): Style | undefined {
  const { content, schema, in: location = "query" } = parameter as { in?: Location } & Oas3Parameter;
  const style = declaredStyle(location, parameter);
  if (content) return Object.keys(content).some(isJson) ? { ...style, json: true } : undefined;
  const types = typesOf(document, schema);
  if (location === "query") return isDefault(style, types) ? undefined : style;
  return isNested(types) || style.style === "label" || style.style === "matrix" ? style : undefined;
}

/** Returns the styles of the properties of a form by name, but for those that are sent as without one. */
export function stylesOfForm(document: OpenApiDocument, { schema, encoding = {} }: Oas3MediaType): Styles {
  const properties = resolve(document, schema)?.properties ?? {};
  const styled = Object.entries(encoding).flatMap(([name, each]) => {
    if (![each.style, each.explode, each.allowReserved].some((value) => value !== undefined)) return [];
    const style = declaredStyle("query", each);
    return isDefault(style, typesOf(document, properties[name])) ? [] : [[name, style] as const];
  });
  return Object.fromEntries(styled);
}

interface Declared {
  style?: string | undefined;
  explode?: boolean | undefined;
  allowReserved?: boolean | undefined;
}

function declaredStyle(location: Location, declared: Declared): Style {
  const [byDefault = "form"] = stylesIn[location];
  const style = stylesIn[location].find((each) => each === declared.style) ?? byDefault;
  const { explode = style === "form", allowReserved = false } = declared;
  return { style, ...(explode && style !== "deepObject" && { explode }), ...(allowReserved && { allowReserved }) };
}

/** Whether a style in the query is the same as text, or an array as repeated parameters. */
function isDefault({ style, explode, allowReserved }: Style, types: readonly string[]): boolean {
  if (allowReserved) return false;
  return style === "form" && explode ? !types.includes("object") : types.length > 0 && !isNested(types);
}
