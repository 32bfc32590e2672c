import type { Oas3_1Schema, Oas3Parameter } from "@redocly/openapi-core";
import { serializeStyled } from "../client/styles.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { isObject } from "../openapi/json.ts";
import { isJson } from "../openapi/media-type.ts";
import type { Operation } from "../openapi/operations.ts";
import { resolve } from "../openapi/reference.ts";
import { securitySchemesOf, takesAccessToken } from "../openapi/security.ts";
import { styleOf } from "../openapi/styles.ts";

/** A call that samples show, independent of their language. */
export interface SampleCall {
  /** The method of the client. */
  name: string;
  /** The HTTP method in upper case. */
  method: string;
  /** The path with its values, and the query if there is one; to be appended to a service root. */
  path: string;
  /** The values of the required parameters, by location (`path`, `query`, `header`), then by name. */
  parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The names of the optional headers that take a new UUID for each request. */
  uuidHeaders: readonly string[];
  body?: { mediaType: string; value: unknown };
  /** Whether the call sends a bearer token. */
  needsToken: boolean;
}

/**
 * Returns the calls of an operation by name: one for each JSON example of the request body, or one named `""` for an
 * operation without a body. An operation whose body has no example has none.
 */
export function sampleCalls(document: OpenApiDocument, operation: Operation): ReadonlyMap<string, SampleCall> {
  const call = callWithoutBody(document, operation);
  const content = resolve(document, operation.definition.requestBody)?.content;
  if (!content) return new Map([["", call]]);
  const mediaType = Object.keys(content).find(isJson) ?? "";
  const examples = Object.entries(content[mediaType]?.examples ?? {});
  return new Map(
    examples.flatMap(([name, reference]) => {
      const value: unknown = resolve(document, reference)?.value;
      return value === undefined ? [] : [[name, { ...call, body: { mediaType, value } }] as const];
    }),
  );
}

function callWithoutBody(document: OpenApiDocument, operation: Operation): SampleCall {
  const { name, method, path, parameters } = operation;
  const values: Record<string, Record<string, unknown>> = {};
  for (const parameter of parameters.filter(({ required }) => required)) {
    const location = parameter.in ?? "";
    values[location] = { ...values[location], [parameter.name]: exampleOf(document, parameter) };
  }
  const textOf = (location: string, key: string, value: unknown): string | undefined => {
    const parameter = parameters.find((each) => each.in === location && each.name === key);
    const style = parameter && styleOf(document, parameter);
    return (
      style &&
      serializeStyled(key, value, isDeep(value) && style.style !== "deepObject" ? { ...style, json: true } : style)
    );
  };
  const filled = path.replaceAll(/\{([^{}]+)\}/g, (_, key: string) => {
    const value = values.path?.[key] ?? key;
    return textOf("path", key, value) ?? encodePathValue(value);
  });
  const pairs = Object.entries(values.query ?? {}).map(
    ([key, value]) =>
      textOf("query", key, value) ?? String(new URLSearchParams([value].flat().map((item) => [key, String(item)]))),
  );
  const query = pairs.filter(Boolean).join("&");
  return {
    name,
    method: method.toUpperCase(),
    path: query ? `${filled}?${query}` : filled,
    parameters: values,
    uuidHeaders: parameters.filter((parameter) => takesUuid(document, parameter)).map((parameter) => parameter.name),
    needsToken: securitySchemesOf(document, operation)?.some(takesAccessToken) ?? false,
  };
}

/** Whether a value has arrays or objects within, for which only `deepObject` has a form. */
const isDeep = (value: unknown): boolean => isObject(value) && Object.values(value).some(isObject);

function takesUuid(document: OpenApiDocument, { in: location, required, schema }: Oas3Parameter): boolean {
  return location === "header" && !required && resolve(document, schema)?.format === "uuid";
}

function exampleOf(document: OpenApiDocument, parameter: Oas3Parameter): unknown {
  const [reference] = Object.values(parameter.examples ?? {});
  const schema = resolve(document, parameter.schema) as Oas3_1Schema | undefined;
  const inSchema = [...(schema?.examples ?? []), schema?.example, schema?.default, ...(schema?.enum ?? [])];
  const candidates = [parameter.example, resolve(document, reference)?.value, ...inSchema];
  return candidates.find((value) => value !== undefined) ?? parameter.name;
}

// `@` is allowed in a path (RFC 3986, section 3.3), and keeps user names readable.
const encodePathValue = (value: unknown): string => encodeURIComponent(String(value)).replaceAll("%40", "@");
