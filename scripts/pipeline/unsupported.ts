import type { Oas3Parameter } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { camelCase } from "../../src/openapi/names.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { hasNestedValues, isNested, typesOf } from "../../src/openapi/schema-types.ts";
import { isSecure } from "../../src/openapi/servers.ts";
import { styleOf } from "../../src/openapi/styles.ts";
import { isMultipart } from "./media-types.ts";

/** Returns what the client cannot send as the API description asks for it: for each reason, the places and what happens. */
export function unsupportedRequests(document: OpenApiDocument): string[] {
  const operations = operationsOf(document);
  return reasons.flatMap(([consequence, find]) => {
    const places = operations.flatMap((operation) => {
      const names = find(operation, document);
      return names.length > 0 ? [[JSON.stringify(operation.name), ...names].join(" ")] : [];
    });
    if (places.length === 0) return [];
    const rest = places.length > maxShown ? `, … and ${places.length - maxShown} more` : "";
    return [`${consequence}: ${places.slice(0, maxShown).join(", ")}${rest}.`];
  });
}

const maxShown = 5;

/** Returns what an operation has that is not supported. */
type Find = (operation: Operation, document: OpenApiDocument) => string[];

const reasons: readonly (readonly [consequence: string, find: Find])[] = [
  [
    "These operations have names with a number, since others before them have the same name; rename them",
    ({ name, definition: { operationId } }) =>
      operationId === undefined || camelCase(operationId) === name
        ? []
        : [`(operationId ${JSON.stringify(operationId)})`],
  ],
  [
    'In browsers the client cannot send these cookie parameters; a browser sends its own cookies, for a call with `request: { credentials: "include" }`',
    ({ parameters }) => names(parameters.filter((parameter) => parameter.in === "cookie")),
  ],
  [
    "OpenAPI has no form for arrays and objects within these parameters; a call that passes some fails with `invalid-request`, unless its `querySerializer` serializes them",
    ({ parameters }, document) => names(parameters.filter((parameter) => isTooDeep(document, parameter))),
  ],
  [
    "The client calls these operations at `baseUrl`, not at their own servers, because it sends requests over https only",
    ({ servers }) => servers.filter((url) => !isSecure(url)).map((url) => JSON.stringify(url)),
  ],
  [
    "`fetch` does not send these requests; a call fails with `invalid-request`, for GET and HEAD only if it passes a body",
    ({ method, definition }) =>
      method === "trace" || (["get", "head"].includes(method) && definition.requestBody)
        ? [`(${method.toUpperCase()})`]
        : [],
  ],
  [
    "The client does not send the headers that `encoding` declares for these parts of forms",
    ({ definition }, document) =>
      Object.values(resolve(document, definition.requestBody)?.content ?? {}).flatMap(({ encoding = {} }) =>
        Object.entries(encoding).flatMap(([name, { headers }]) => (headers ? [JSON.stringify(name)] : [])),
      ),
  ],
  [
    "The client sends these bodies as text or bytes that the call passes; set their `Content-Type` with its boundary in `headers`",
    ({ definition }, document) =>
      Object.keys(resolve(document, definition.requestBody)?.content ?? {}).filter(
        (mediaType, _index, all) => all.length === 1 && /^multipart\//i.test(mediaType) && !isMultipart(mediaType),
      ),
  ],
];

const names = (parameters: readonly Oas3Parameter[]): string[] => parameters.map(({ name }) => JSON.stringify(name));

/** Whether a parameter can have values for which its style, or its media type, has no form. */
function isTooDeep(document: OpenApiDocument, parameter: Oas3Parameter): boolean {
  const style = styleOf(document, parameter);
  if (style?.json || style?.style === "deepObject") return false;
  if (parameter.schema) return hasNestedValues(document, parameter.schema);
  return Object.values(parameter.content ?? {}).some(({ schema }) => isNested(typesOf(document, schema)));
}
