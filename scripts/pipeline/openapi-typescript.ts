import { createRequire } from "node:module";
import type { GlobalContext, OpenAPI3, OpenAPITSOptions } from "openapi-typescript";
import type { Node } from "typescript";

// As CommonJS, because as a module TypeScript takes twice as long to load: Node reads it whole to find out what it is.
// In parts, because the whole loads a second Redocly to lint and bundle what is linted and bundled already.
const require = createRequire(import.meta.url);
type Library = typeof import("openapi-typescript");
const transformSchema: Library["transformSchema"] = require("openapi-typescript/dist/transform/index.cjs");
const utils: Pick<
  Library,
  "createRef" | "scanDiscriminators" | "resolveRef"
> = require("openapi-typescript/dist/lib/utils.cjs");
const { createRef, scanDiscriminators, resolveRef } = utils;
const { astToString } = require("openapi-typescript/dist/lib/ts.cjs") as Library;

// It reads the place where it is as a URI again at each level, and fails at a name with a percent sign that is none of a
// URI's. It only looks discriminators up by that place.
utils.createRef = (parts) => {
  try {
    return createRef(parts);
  } catch (error) {
    if (error instanceof URIError) return parts.join("/");
    throw error;
  }
};

/** The compiler that openapi-typescript makes its types with. */
export const { factory } = require("typescript") as typeof import("typescript");

/**
 * What openapi-typescript's `openapiTS` and `astToString` make of a description that is in one document. Takes those of
 * its options that change the types; all others have their defaults.
 */
export function typesText(
  document: OpenAPI3,
  { transform, readWriteMarkers = false }: Pick<OpenAPITSOptions, "transform" | "readWriteMarkers">,
): string {
  const context: GlobalContext = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: true,
    discriminators: scanDiscriminators(document, { silent: true }),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers,
    redoc: {} as GlobalContext["redoc"], // no transformer reads it
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform,
    transformProperty: undefined,
  };
  return astToString(transformSchema(document, context) as Node[]);
}
