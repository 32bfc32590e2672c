import type { Documents, Rating } from "./change.ts";
import { type Correction, corrections } from "./corrections.ts";
import type { Difference, Side, Verdict } from "./redocly-diff.ts";
import type { Level } from "./version.ts";

/** Rates a difference by the first correction that matches it, or else by the verdicts of Redocly. */
export function rate(difference: Difference, documents: Documents): (Rating & { correction?: string }) | "ignored" {
  const correction = corrections.find((candidate) => matches(candidate, difference, documents));
  if (!correction) return affectedOnly(redoclyRating(difference), difference);
  const { name, rating } = correction;
  const corrected = typeof rating === "function" ? rating(difference, documents) : rating;
  if (corrected === "ignored") return "ignored";
  const levels = typeof corrected === "string" ? { requests: corrected, responses: corrected } : corrected;
  return { ...affectedOnly(levels, difference), correction: name };
}

function matches(correction: Correction, difference: Difference, documents: Documents): boolean {
  const conditions = ["kind", "typeName", "property", "pointer"] as const;
  const areMet = conditions.every((name) => correction[name]?.test(difference[name] ?? "") ?? true);
  return areMet && (correction.when?.(difference, documents) ?? true);
}

/** Rates a difference as major for the sides that a verdict is about, and as minor otherwise. */
function redoclyRating(difference: Difference): Rating {
  const isBroken = (side: Side): boolean =>
    difference.verdicts.some((verdict) => sidesOfVerdict(verdict, difference).includes(side));
  const level = (side: Side): Level => (isBroken(side) ? "major" : "minor");
  return { requests: level("requests"), responses: level("responses") };
}

/**
 * Limits a rating to the sides that a difference affects. An unused component affects none; its change is a patch, and so is
 * one whose rating is `none`.
 */
function affectedOnly(rating: Rating, difference: Difference): Rating {
  const affected = affectedSides(difference);
  if (affected.length === 0) return { requests: "patch", responses: "patch" };
  const isNone = affected.every((side) => rating[side] === "none");
  const level = (side: Side): Level => (!affected.includes(side) ? "none" : isNone ? "patch" : rating[side]);
  return { requests: level("requests"), responses: level("responses") };
}

const sides: readonly Side[] = ["requests", "responses"];

function affectedSides({ directions, pointer }: Difference): readonly Side[] {
  if (namedSchema.test(pointer)) return sides;
  if (directions.length > 0) return directions;
  if (serverOrSecurity.test(pointer)) return ["requests"];
  return unusedComponent.test(pointer) ? [] : sides;
}

/** The client exports a type for each named schema, whether an operation uses it or not. */
const namedSchema = /^#\/components\/schemas\/[^/]+$/;
const serverOrSecurity =
  /^#(\/paths\/[^/]+(\/[^/]+)?)?\/(servers|security)(\/|$)|^#\/components\/securitySchemes(\/|$)/;
const unusedComponent = /^#\/components(\/(?!pathItems|callbacks|links)|$)/;

/** Returns the sides that a verdict is about, which Redocly's report omits. */
function sidesOfVerdict({ ruleId, message }: Verdict, difference: Difference): readonly Side[] {
  switch (ruleId) {
    case "enum-values-removed":
    case "required-properties-added":
      return ["requests"];
    case "enum-values-added":
    case "required-properties-removed":
      return ["responses"];
    case "schema-type-changed":
      return message.includes(" narrowed ") ? ["requests"] : ["responses"];
    case "schema-constraint-changed":
    case "schema-combinator-changed": {
      const fewer = allowsFewerValues(difference);
      return fewer === undefined ? sides : [fewer ? "requests" : "responses"];
    }
    default:
      return sides;
  }
}

/** Whether a schema allows fewer values than before, or more; undefined for other values than before. */
function allowsFewerValues({ kind, property = "", base, revision, pointer }: Difference): boolean | undefined {
  const [before, after] = [base?.value, revision?.value];
  if (kind !== "modified") return (kind === "added") !== /\/(anyOf|oneOf)\/\d+$/.test(pointer);
  if (typeof (after ?? before) === "boolean") return (after ?? !before) === (property === "uniqueItems");
  if (before === undefined || after === undefined) return before === undefined;
  if (typeof before !== "number" || typeof after !== "number" || property === "multipleOf") return undefined;
  return /^(min|exclusiveMin)/.test(property) === after > before;
}
