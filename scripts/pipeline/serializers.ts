import type { Oas3MediaType, Oas3Parameter } from "@redocly/openapi-core";
import type { Encodings } from "../../src/client/encoding.ts";
import type { Styles } from "../../src/client/styles.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import { parenthesizedPrefix } from "../../src/openapi/odata-key.ts";
import { styleOf, stylesOfForm } from "../../src/openapi/styles.ts";
import { literal } from "../../src/samples/literal.ts";
import { type Contents, isMediaType, isMultipart, isSuccessStatus, isUrlEncoded, readings } from "./media-types.ts";
import { statusKey } from "./text.ts";

/** The functions of the runtime that endpoints refer to, by module. */
const functions = {
  "body-reader": ["readByMediaType"],
  encoding: ["encodedMultipart", "styledUrlEncoded"],
  form: ["serializeAsIs", "serializeMultipart", "serializeUrlEncoded"],
  "odata-key": ["odataKey"],
  query: ["serializeQuery"],
  styles: ["styledHeader", "styledPath", "styledQuery"],
} as const;

/** Returns the imports of the functions of the runtime that the code of the endpoints refers to. */
export function importSerializers(code: string): string {
  const bare = code.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  const imports = Object.entries(functions).map(([module, all]) => {
    const used = all.filter((name) => new RegExp(`\\b${name}\\b(?!:)`).test(bare));
    return used.length > 0 ? `import { ${used.join(", ")} } from "./runtime/${module}.ts";\n` : "";
  });
  return imports.join("");
}

type Code = string | false;

/** Returns the code that serializes a body that is not JSON. */
export function bodySerializer(document: OpenApiDocument, mediaType: string, body: Oas3MediaType = {}): Code {
  if (isUrlEncoded(mediaType)) {
    const styles = { ...jsonFields(body), ...stylesOfForm(document, body) };
    return Object.keys(styles).length > 0 ? call("styledUrlEncoded", styles) : "serializeUrlEncoded";
  }
  if (!isMultipart(mediaType)) return "serializeAsIs";
  // OpenAPI 3.0 says to ignore styles in multipart forms, 3.1 to apply them; descriptions in 3.0, such as Stripe's, mean it.
  const encodings: Encodings = { ...contentTypesOfParts(body), ...stylesOfForm(document, body) };
  return Object.keys(encodings).length > 0 ? call("encodedMultipart", encodings) : "serializeMultipart";
}

/** Returns the styles of the properties of a form that are JSON, by name. */
function jsonFields({ encoding = {} }: Oas3MediaType): Styles {
  const json = Object.entries(encoding).filter(([, { contentType = "" }]) => isJson(contentType));
  return Object.fromEntries(json.map(([name]) => [name, { style: "form", json: true }]));
}

/** Returns the content types of the properties of a multipart form, by name. */
function contentTypesOfParts({ encoding = {} }: Oas3MediaType): Encodings {
  const parts = Object.entries(encoding).flatMap(([name, { contentType }]) =>
    // Several media types, or a range, leave the choice to the caller, who sends a `Blob`.
    contentType !== undefined && !/[,*]/.test(contentType) ? [[name, { contentType }] as const] : [],
  );
  return Object.fromEntries(parts);
}

/** Returns the code that serializes parameters, by property of the endpoint. */
export function parameterSerializers(
  document: OpenApiDocument,
  parameters: readonly Oas3Parameter[],
): { [Key in "serializePath" | "serializeQuery" | "serializeHeader"]: Code } {
  const has = (location: string) => parameters.some((parameter) => parameter.in === location);
  const [path, query, header, cookie] = ["path", "query", "header", "cookie"].map((location) =>
    stylesIn(location, document, parameters),
  );
  return {
    serializePath: pathSerializer(path, parameters),
    serializeQuery: query ? call("styledQuery", query) : has("query") && "serializeQuery",
    serializeHeader:
      (header !== undefined || has("cookie")) && call("styledHeader", header ?? {}, ...(cookie ? [cookie] : [])),
  };
}

function pathSerializer(styles: Styles | undefined, parameters: readonly Oas3Parameter[]): Code {
  const prefixes = parameters.flatMap((parameter) => {
    const prefix = parenthesizedPrefix(parameter);
    return prefix === undefined ? [] : [[parameter.name, prefix] as const];
  });
  const odataKey = prefixes.length > 0 && call("odataKey", Object.fromEntries(prefixes));
  if (!styles) return odataKey;
  const styled = call("styledPath", styles);
  return odataKey ? `${styled.slice(0, -1)}, ${odataKey})` : styled;
}

/** Returns the styles of the parameters in a location by name; `undefined` if none has one. */
function stylesIn(
  location: string,
  document: OpenApiDocument,
  parameters: readonly Oas3Parameter[],
): Styles | undefined {
  const styles = parameters.flatMap((parameter) => {
    const style = parameter.in === location && styleOf(document, parameter);
    return style ? [[parameter.name, style] as const] : [];
  });
  return styles.length > 0 ? Object.fromEntries(styles) : undefined;
}

/** Returns the `Accept` header, if a response has several media types: those that the client reads. */
export function acceptHeader(document: OpenApiDocument, contents: Contents): Code {
  if (!contents.some(([, content]) => Object.keys(content).length > 1)) return false;
  const all = contents.flatMap(([, content]) => readings(document, content));
  const json = all.filter(([, type]) => type === "json");
  const mediaTypes = [...json, ...all].map(([mediaType]) => mediaType).filter(isMediaType);
  return literal({ Accept: [...new Set(mediaTypes)].join(", ") });
}

/** Returns the code that reads the bodies of responses with several media types, and success without a body. */
export function bodyReader(document: OpenApiDocument, contents: Contents): Code {
  const others = contents.flatMap(([status, content]) => {
    const [first, ...rest] = readings(document, content);
    const types = rest.filter(([, type]) => type !== first?.[1]).map(([name, type]) => [essence(name), type] as const);
    const mayBeEmpty = first?.[1] === "json" && status === "default" && isSuccessStatus(status, contents);
    const all = Object.fromEntries(mayBeEmpty ? [...types, ["", "empty"]] : types);
    return Object.keys(all).length > 0 ? [`      ${statusKey(status)}: ${literal(all, "      ")},\n`] : [];
  });
  return others.length > 0 && `readByMediaType({\n${others.join("")}    } as const)`;
}

const essence = (mediaType: string): string => mediaType.replace(/\s*;.*/, "").toLowerCase();

/** Returns a call. For a property like `constructor`, which every object has, TypeScript needs `as const`. */
const call = (name: string, ...parameters: readonly object[]): string =>
  `${name}(${parameters.map((parameter) => `${literal(parameter, "    ")} as const`).join(", ")})`;
