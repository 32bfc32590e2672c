import { relative } from "node:path";
import { styleText } from "node:util";
import type { NormalizedProblem } from "@redocly/openapi-core";
import { UserError } from "../errors.ts";
import { redocly } from "./redocly.ts";

const { getCodeframe, getLineColLocation } = redocly;

/** Throws a `UserError` if there is an error among Redocly's problems; warnings pass. */
export function throwOnErrors(problems: readonly NormalizedProblem[]): void {
  const errors = problems.filter(({ severity, ignored }) => severity === "error" && !ignored);
  if (errors.length === 0) return;
  const count = errors.length === 1 ? "1 problem" : `${errors.length} problems`;
  throw new UserError(`The description has ${count}:\n\n${errors.map(describe).join("\n\n")}`);
}

function describe({ message, ruleId, location: [location], suggest }: NormalizedProblem): string {
  const hints = suggest.length > 0 ? [`Did you mean ${suggest.join(" or ")}?`] : [];
  if (!location) return [`${message}  (${ruleId})`, ...hints].join("\n");
  const place = getLineColLocation(location);
  const file = relative(process.cwd(), place.source.absoluteRef);
  return [
    `${file}:${place.start.line}:${place.start.col}  ${message}  (${ruleId})`,
    getCodeframe(place, usesColor()),
    ...hints,
  ].join("\n");
}

const usesColor = (): boolean => styleText("red", "x", { stream: process.stderr }) !== "x";
