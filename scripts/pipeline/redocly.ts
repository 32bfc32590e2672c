import { requireBundled } from "./bundled.ts";

const name = "@redocly/openapi-core";

/** The Redocly library that reads, lints and bundles. */
export const redocly = requireBundled([name])(name) as typeof import("@redocly/openapi-core");
