import { type BodySerializer, isFields, serializeMultipart, serializeUrlEncoded } from "./form.ts";
import { own, type Style, type Styles, serializeStyled } from "./styles.ts";

/** How the properties of a form are sent, by name: in a style, or each value as a part with a content type. */
export type Encodings = Readonly<Record<string, Style | { contentType: string }>>;

/** Serializes an object as `application/x-www-form-urlencoded`, with properties in `styles`; sends any other body as it is. */
export const styledUrlEncoded =
  (styles: Styles): BodySerializer =>
  (body) => {
    if (!isFields(body)) return body;
    const fields = Object.entries(body).map(([name, value]) => {
      const style = own(styles, name);
      return style ? serializeStyled(name, value, style) : String(serializeUrlEncoded({ [name]: value }));
    });
    return fields.filter(Boolean).join("&");
  };

/**
 * Serializes an object as `multipart/form-data`, with properties encoded as declared; sends any other body as it is. A part
 * with a content type has a file name too: `FormData` has no other way to set it.
 */
export const encodedMultipart =
  (encodings: Encodings): BodySerializer =>
  (body) => {
    if (!isFields(body)) return body;
    const fields = Object.entries(body).flatMap(([name, value]) => {
      const encoding = own(encodings, name);
      if (encoding && "style" in encoding) return [...new URLSearchParams(serializeStyled(name, value, encoding))];
      return [[name, encoding ? [value].flat().map((item) => partOf(item, encoding.contentType)) : value] as const];
    });
    return serializeMultipart(Object.fromEntries(fields));
  };

/** Returns a value as a part with a content type. A `Blob` has its own. */
function partOf(value: unknown, type: string): unknown {
  if (value == null || value instanceof Blob) return value;
  return new Blob([typeof value === "string" ? value : JSON.stringify(value)], { type });
}
