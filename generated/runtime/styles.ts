// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import { serializeArrayParam, serializeObjectParam } from "openapi-fetch";
import type { PathSerializer } from "./path.ts";
import { type QuerySerializer, serializeQuery } from "./query.ts";

/**
 * How a value is written as text.
 *
 * @see OpenAPI 3.1, sections 4.8.12.3 and 4.8.12.5
 */
export interface Style {
  style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** @default false */
  explode?: boolean;
  /** @default false */
  allowReserved?: boolean;
  /** Whether the value is written as JSON first. */
  json?: boolean;
}

/** The styles of parameters or properties by name. */
export type Styles = Readonly<Record<string, Style>>;

/** Serializes query parameters: those in `styles` in their style, unless the caller chooses another. */
export const styledQuery =
  (styles: Styles): QuerySerializer =>
  (query, options) => {
    if (options) return serializeQuery(query, options);
    const parts = Object.entries(query).map(([name, value]) => {
      const style = own(styles, name);
      return style ? serializeStyled(name, value, style) : serializeQuery({ [name]: value });
    });
    return parts.filter(Boolean).join("&");
  };

/** Serializes path parameters: those in `styles` in their style, others as `serialize` does. */
export const styledPath =
  (styles: Styles, serialize?: PathSerializer): PathSerializer =>
  (name, value, slash) => {
    const style = own(styles, name);
    return style ? slash + serializeStyled(name, value, style) : serialize?.(name, value, slash);
  };

/** Serializes header parameters in their styles, and cookies as one field, which browsers do not send. */
export const styledHeader =
  (headers: Styles, cookies: Styles = {}) =>
  ({ header = {}, cookie = {} }: { header?: object; cookie?: object }): object => {
    const fields = Object.entries(header).map(([name, value]) => {
      const style = own(headers, name);
      return [name, style && value != null ? serializeStyled(name, value, style, String) : value] as const;
    });
    const pairs = Object.entries(cookie).map(([name, value]) =>
      serializeStyled(name, value, own(cookies, name) ?? { style: "form" }),
    );
    const text = pairs.filter(Boolean).join("; ");
    return { ...Object.fromEntries(fields), ...(text && { Cookie: text }) };
  };

/**
 * Serializes a value in a style, with its name if the style has it. Omits null and undefined.
 *
 * @param encode - applied to each key and value
 * @throws `TypeError` for an array or object within an array or object, which only `deepObject` has
 */
export function serializeStyled(
  name: string,
  value: unknown,
  { style, explode = false, allowReserved, json }: Style,
  encode: (text: string) => string = allowReserved ? encodeUnreserved : encodeURIComponent,
): string {
  if (value == null) return "";
  if (style === "deepObject") return deepPairs(name, value, encode).join("&");
  const encodeItem = (item: unknown): string => {
    if (typeof item !== "object") return encode(String(item));
    throw new TypeError(`Invalid parameter ${name}: a nested array or object`);
  };
  const options = { style, explode, allowReserved: true }; // as the items are encoded already
  const entries = typeof value === "object" && !Array.isArray(value) && !json ? presentEntries(value) : undefined;
  if (entries && explode) {
    const encoded = Object.fromEntries(entries.map(([key, item]) => [encode(key), encodeItem(item)]));
    return serializeObjectParam(name, encoded, { ...options, style: style as "form" });
  }
  const items = entries?.flat() ?? (json ? [JSON.stringify(value)] : presentItems(value));
  const text = items.length > 0 ? serializeArrayParam(name, items.map(encodeItem), options) : "";
  return style === "pipeDelimited" ? text.replaceAll("|", "%7C") : text; // no URL has `|` (RFC 3986, section 3.4)
}

/** Returns the value for a name, which may be that of a property that every object has. */
export const own = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** Returns `name[key][inner key]=value` for each value in an object or array, whose keys are its indexes. */
function deepPairs(name: string, value: unknown, encode: (text: string) => string): string[] {
  if (typeof value !== "object" || value === null) return value == null ? [] : [`${name}=${encode(String(value))}`];
  return Object.entries(value).flatMap(([key, item]) => deepPairs(`${name}[${encode(key)}]`, item, encode));
}

const presentItems = (value: unknown): unknown[] => [value].flat().filter((item) => item != null);
const presentEntries = (value: object) => Object.entries(value).filter(([, item]) => item != null);

/** Encodes all but reserved characters, and of these the ones that separate parameters or end the query. */
const encodeUnreserved = (text: string): string => encodeURI(text).replace(/[&#+]/g, encodeURIComponent);
