import { createRequire } from "node:module";
import type { GlobalContext, OpenAPI3, OpenAPITSOptions } from "openapi-typescript";
import type { Node } from "typescript";

// As CommonJS, because TypeScript takes twice as long to load as a module: Node reads it whole to find its exports.
// In parts, because the whole loads a second Redocly to lint and bundle what is linted and bundled already (decision 0009).
const require = createRequire(import.meta.url);
type Library = typeof import("openapi-typescript");
const transformSchema: Library["transformSchema"] = require("openapi-typescript/dist/transform/index.cjs");
const { scanDiscriminators, resolveRef } = require("openapi-typescript/dist/lib/utils.cjs") as Library;
const { astToString } = require("openapi-typescript/dist/lib/ts.cjs") as Library;

const { factory, isTypeAliasDeclaration } = require("typescript") as typeof import("typescript");

/** The node factory of the compiler that openapi-typescript uses. */
export { factory };

/**
 * Returns what openapi-typescript's `openapiTS` and `astToString` return for a bundled description, but for the types of
 * the markers, and with properties that have a default as optional as others.
 *
 * @param options - the options that change the types; all others have their defaults
 */
export function typesText(
  document: OpenAPI3,
  {
    transform,
    transformProperty,
    readWriteMarkers = false,
  }: Pick<OpenAPITSOptions, "transform" | "transformProperty" | "readWriteMarkers">,
): string {
  // Options that are absent have their default, since the others are off by default.
  const context: Partial<GlobalContext> = {
    defaultNonNullable: false,
    discriminators: scanDiscriminators(document, { silent: true }),
    injectFooter: [],
    readWriteMarkers,
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
    silent: true,
    transform,
    transformProperty,
  };
  const nodes = transformSchema(document, context as GlobalContext) as Node[];
  return astToString(nodes.filter((node) => !isMarker(node)));
}

/** Whether a node declares one of openapi-typescript's markers, or a type that reads them. */
export const isMarker = (node: Node): boolean =>
  isTypeAliasDeclaration(node) && /^(\$Read|\$Write|Readable|Writable)$/.test(node.name.text);
