import type { OpenApiDocument } from "../../src/openapi/document.ts";
import type { RedoclyChange } from "./redocly-diff.ts";
import { type Side, sides } from "./sides.ts";
import type { Level } from "./version.ts";

/** What a change asks of those whom it concerns; `none` of those whom it does not. */
export type Rating = Record<Side, Level>;

/** A change with what a rating depends on. */
export interface Found extends RedoclyChange {
  /** Whom it concerns; empty for a component that nobody uses. */
  sides: readonly Side[];
  documents: { base: OpenApiDocument; revision: OpenApiDocument };
}

/** Rates a change as Redocly does: a verdict is a breaking change, what is added is minor, all else a patch. */
export function redoclyRating(change: Found): Rating {
  const broken = change.verdicts.flatMap((verdict) => brokenBy(verdict, change));
  const other = change.kind === "added" && change.sides.length > 0 ? "minor" : "patch";
  const concerned = [...new Set([...broken, ...change.sides])];
  return rated(concerned, (side) => (broken.includes(side) ? "major" : other));
}

/** A rating of some sides; those that are not concerned get `none`. */
export function rated(concerned: readonly Side[], level: (side: Side) => Level): Rating {
  const of = (side: Side): Level =>
    concerned.length === 0 ? "patch" : concerned.includes(side) ? level(side) : "none";
  return { senders: of("senders"), receivers: of("receivers") };
}

/** Whom a verdict speaks for. Redocly does not say; its rules look at requests, at answers, or at both. */
function brokenBy({ ruleId, message }: RedoclyChange["verdicts"][number], change: Found): readonly Side[] {
  const said = saidBy(ruleId, message, change);
  const concerned = said.filter((side) => change.sides.includes(side));
  return concerned.length > 0 ? concerned : said;
}

function saidBy(ruleId: string, message: string, change: Found): readonly Side[] {
  if (/^(request-|parameter-|security-|server-)|^(enum-values-removed|required-properties-added)$/.test(ruleId))
    return ["senders"];
  if (/^response-|^(enum-values-added|required-properties-removed|property-removed)$/.test(ruleId))
    return ["receivers"];
  if (ruleId === "schema-type-changed") return message.includes(" narrowed ") ? ["senders"] : ["receivers"];
  if (ruleId === "schema-constraint-changed") return sideOfConstraint(change);
  if (ruleId === "schema-combinator-changed") return sideOfCombinator(change);
  return sides;
}

/** A stricter limit is against who sends, a looser one against who receives, another one against both. */
function sideOfConstraint({ kind, property = "", base, revision }: Found): readonly Side[] {
  if (kind !== "modified") return [kind === "added" ? "senders" : "receivers"];
  const [before, after] = [base?.value, revision?.value];
  if (typeof before === "boolean" || typeof after === "boolean") {
    const strict = property === "uniqueItems";
    return [after === strict ? "senders" : "receivers"];
  }
  if (before === undefined) return ["senders"];
  if (after === undefined) return ["receivers"];
  if (typeof before !== "number" || typeof after !== "number" || property === "multipleOf") return sides;
  return [/^(min|exclusiveMin)/.test(property) === after > before ? "senders" : "receivers"];
}

/** One more of several choices is against who receives, one more that all hold against who sends; one less the reverse. */
function sideOfCombinator({ kind, typeName, revision, base }: Found): readonly Side[] {
  const isList = ["AnyOf", "OneOf", "AllOf"].includes(typeName);
  const isOfAll = /\/allOf(\/\d+)?$/.test((revision ?? base)?.pointer ?? "");
  return [(kind === "added") === (isList || isOfAll) ? "senders" : "receivers"];
}
