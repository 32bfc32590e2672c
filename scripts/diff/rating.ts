import type { OpenApiDocument } from "../../src/openapi/document.ts";
import type { Side } from "./redocly-diff.ts";
import type { Level } from "./version.ts";

/** The level of a change for requests and for responses; `none` where it does not affect them. */
export type Rating = Record<Side, Level>;

/** The two API descriptions that are compared. */
export interface Documents {
  base: OpenApiDocument;
  revision: OpenApiDocument;
}
