import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { stringLiteral } from "../../src/samples/literal.ts";

/**
 * Returns the text of `document.ts`: the bundled description as a module, for programs without a file system. JavaScript
 * engines parse a string as JSON faster than an object literal.
 */
export function documentModule(document: OpenApiDocument): string {
  return `/** The bundled description. */
export const document: object = JSON.parse(
  ${stringLiteral(JSON.stringify(document))},
);
`;
}
