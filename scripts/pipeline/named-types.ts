import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import { pascalCase, uniqueNames } from "../../src/openapi/names.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { componentName, resolve } from "../../src/openapi/reference.ts";
import { stringLiteral } from "../../src/samples/literal.ts";
import { docComment } from "./text.ts";

const purposes: Readonly<Record<string, string>> = { post: "Create", put: "Update", patch: "Update" };

/**
 * A type alias for each schema of the API description under its own name in PascalCase, as answers have it; and for each one
 * that an operation takes as its body another with the operation's purpose behind the name, as requests have it.
 */
export function namedTypes(document: OpenApiDocument): string {
  const uniqueName = uniqueNames(reserved);
  const schemas = Object.entries(document.components?.schemas ?? {});
  const read = schemas.map(([key, schema]) => alias(uniqueName(pascalCase(key)), "Readable", key, describe(schema)));
  const write = bodies(document).map(({ key, purpose }) =>
    alias(uniqueName(pascalCase(key) + purpose), "Writable", key, `${key}, as a request sends it.`),
  );
  return [...read, ...write].join("");
}

// What the client's text uses and exports itself, and the global names that it uses.
const reserved = [
  ...["Call", "CallError", "CallOptions", "CallSettings", "Client", "ClientOptions", "Content", "Data", "Endpoint"],
  ...["Failure", "Issue", "Kind", "NonNullable", "Object", "Readable", "Record", "RequestBody", "RequestEvent"],
  ...["ResponseBody", "Result", "RetryOptions", "Validator", "Validators", "Writable"],
];

function alias(name: string, side: "Readable" | "Writable", key: string, comment: string): string {
  return `\n${docComment(comment)}export type ${name} = ${side}<components["schemas"][${stringLiteral(key)}]>;\n`;
}

function describe(schema: object): string {
  return "description" in schema && typeof schema.description === "string"
    ? schema.description
    : "A schema of the API description.";
}

function bodies(document: OpenApiDocument): { key: string; purpose: string }[] {
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
