import { requireBundled } from "./bundled.ts";

/** Returns one of the libraries that generate types and validators. */
export const require = requireBundled([
  "typescript",
  "openapi-typescript/dist/lib/ts.cjs",
  "openapi-typescript/dist/lib/utils.cjs",
  "openapi-typescript/dist/transform/index.cjs",
  "ajv/dist/2020",
]);
