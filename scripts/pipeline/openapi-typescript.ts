import type { GlobalContext, OpenAPI3, OpenAPITSOptions } from "openapi-typescript";
import type { Node } from "typescript";
import { require } from "./libraries.ts";

// In parts, because the whole loads a second Redocly to lint and bundle what is linted and bundled already (decision 0009).
type Library = typeof import("openapi-typescript");
const transformSchema: Library["transformSchema"] =
  require("openapi-typescript/dist/transform/index.cjs") as Library["transformSchema"];
const { scanDiscriminators, resolveRef } = require("openapi-typescript/dist/lib/utils.cjs") as Library;
const { astToString } = require("openapi-typescript/dist/lib/ts.cjs") as Library;

/** The node factory of the compiler that openapi-typescript uses. */
export const { factory } = require("typescript") as typeof import("typescript");

/**
 * Returns what openapi-typescript's `openapiTS` and `astToString` return for a bundled description with
 * `defaultNonNullable: false`: a default makes no property required.
 *
 * @param options - the options that change the types; all others have their defaults
 */
export function typesText(
  document: OpenAPI3,
  { transform, transformProperty }: Pick<OpenAPITSOptions, "transform" | "transformProperty"> = {},
): string {
  // Options that are absent have their default, since the others are off by default.
  const context: Partial<GlobalContext> = {
    discriminators: /"discriminator":/.test(JSON.stringify(document))
      ? scanDiscriminators(document, { silent: true })
      : { objects: {}, refsHandled: [] }, // what it returns, in a fifth of the time
    injectFooter: [],
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
    silent: true,
    transform,
    transformProperty,
  };
  return astToString(transformSchema(document, context as GlobalContext) as Node[]);
}
