import type { OpenApiDocument } from "../../src/openapi/document.ts";
import type { Difference, Side } from "./redocly-diff.ts";
import type { Level } from "./version.ts";

/** The level of a change for requests and for responses; `none` where it does not affect them. */
export type Rating = Record<Side, Level>;

/** The two API descriptions that are compared. */
export interface Documents {
  base: OpenApiDocument;
  revision: OpenApiDocument;
}

/** A change of an API description, rated for requests and for responses. */
export interface Change extends Rating {
  kind: Difference["kind"];
  /** The higher of the two ratings. */
  level: Level;
  /** One sentence, with names and values in backticks. */
  message: string;
  /** Where it is in the revision, or was in the base (JSON pointer). */
  pointer: string;
  /** The name of the correction in corrections.ts that replaces Redocly's rating, if one does. */
  correction?: string;
}

/** How two API descriptions differ: their changes, the most severe first, and the highest level. */
export interface Comparison {
  changes: Change[];
  level: Level;
}
