import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isRecord } from "../../src/openapi/json.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import { pascalCase, uniqueNames } from "../../src/openapi/names.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { componentName, resolve } from "../../src/openapi/reference.ts";
import { stringLiteral } from "../../src/samples/literal.ts";
import { docComment } from "./text.ts";

/**
 * Returns a type alias for each schema under its name in PascalCase, as responses have it; and for each schema that is the
 * body of a request another one with the purpose of the request as a suffix, such as `BookCreate`.
 */
export function namedTypes(document: OpenApiDocument): string {
  const uniqueName = uniqueNames(reserved);
  const schemas = Object.entries(document.components?.schemas ?? {});
  const readable = schemas.map(([key, schema]) =>
    alias(uniqueName(pascalCase(key)), "Readable", key, describe(schema)),
  );
  const writable = requestSchemas(document).map(({ key, purpose }) =>
    alias(uniqueName(pascalCase(key) + purpose), "Writable", key, `The body of a request that sends ${key}.`),
  );
  return [...readable, ...writable].join("");
}

// The names that `client.ts` declares or uses itself, and the exports of the runtime.
const reserved = [
  ...["Blob", "BufferSource", "Call", "CallError", "CallOptions", "CallSettings", "Client", "ClientOptions", "Data"],
  ...["Endpoint", "Failure", "FormData", "Issue", "Kind", "NonNullable", "Object", "OperationTypes", "Readable"],
  ...["Record", "RequestBody", "RequestEvent", "ResponseBody", "Result", "RetryOptions", "URLSearchParams"],
  ...["Validator", "Validators", "Writable"],
];

function alias(name: string, side: "Readable" | "Writable", key: string, comment: string): string {
  return `\n${docComment(comment)}export type ${name} = ${side}<components["schemas"][${stringLiteral(key)}]>;\n`;
}

function describe(schema: unknown): string {
  return isRecord(schema) && typeof schema.description === "string"
    ? schema.description
    : "A schema of the API description.";
}

const purposes: Readonly<Record<string, string>> = { post: "Create", put: "Update", patch: "Update" };

/** Returns the component schemas that are JSON request bodies, each once per purpose. */
function requestSchemas(document: OpenApiDocument): { key: string; purpose: string }[] {
  const found = operationsOf(document).flatMap(({ method, definition }) => {
    const content = resolve(document, definition.requestBody)?.content ?? {};
    const purpose = purposes[method];
    return Object.entries(content).flatMap(([mediaType, { schema }]) => {
      const key = componentName("schemas", schema);
      return purpose && key !== undefined && isJson(mediaType) ? [{ key, purpose }] : [];
    });
  });
  return [...new Map(found.map((body) => [`${body.key} ${body.purpose}`, body])).values()];
}
