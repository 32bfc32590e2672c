import { relative } from "node:path";
import { styleText } from "node:util";
import type { Document, LineColLocationObject, NormalizedProblem } from "@redocly/openapi-core";
import { UserError } from "../../src/cli/user-error.ts";
import { pointerTo } from "../../src/openapi/pointer.ts";
import { redocly } from "./redocly.ts";
import { visible } from "./text.ts";

const { getCodeframe, getLineColLocation } = redocly;

/** Throws a `UserError` if there is an error among Redocly's problems; warnings pass. */
export function throwOnErrors(problems: readonly NormalizedProblem[]): void {
  const errors = problems.filter(({ severity, ignored }) => severity === "error" && !ignored);
  if (errors.length > 0) throw new UserError(describeAll(errors));
}

/** Throws a `UserError` for the value to which the keys lead in a file; where there is none, for what is nearest. */
export function throwFault(source: Document["source"], keys: readonly string[], message: string): never {
  const pointer = pointerTo(keys);
  const location = [{ source, pointer, reportOnKey: false }];
  throw new UserError(describeAll([{ message, ruleId: "limits", severity: "error", location, suggest: [] }]));
}

/** What Redocly gives. Where it stumbles over a description, that is a `UserError` which names the file. */
export async function namingTheFile<Result>(
  { source }: Document,
  verb: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const file = relative(process.cwd(), source.absoluteRef);
    throw new UserError(`${file} cannot be ${verb}: Redocly fails with "${visible((error as Error).message)}".`);
  }
}

function describeAll(problems: readonly NormalizedProblem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const shown = problems.slice(0, maximalShown);
  const rest = problems.length > shown.length ? [`… and ${problems.length - shown.length} more.`] : [];
  return visible(`The description has ${count}:\n\n${[...shown.map(describe), ...rest].join("\n\n")}`);
}

const maximalShown = 100; // to look up a place takes a walk through its file

function describe({ message, ruleId, location: [location], suggest }: NormalizedProblem): string {
  const hints = suggest.length > 0 ? [`Did you mean ${suggest.join(" or ")}?`] : [];
  const said = `${message}  (${ruleId})`;
  if (!location) return [said, ...hints].join("\n");
  const file = relative(process.cwd(), location.source.absoluteRef);
  const place = placeOf(location);
  if (!place) return [`${file}  ${said}`, ...hints].join("\n");
  return [`${file}:${place.start.line}:${place.start.col}  ${said}`, getCodeframe(place, usesColor()), ...hints].join(
    "\n",
  );
}

/** The line and column of a place; nothing in a file that yaml-ast-parser, which finds them, cannot read as js-yaml does. */
function placeOf(location: NormalizedProblem["location"][number]): LineColLocationObject | undefined {
  try {
    return getLineColLocation(location);
  } catch {
    return undefined;
  }
}

const usesColor = (): boolean => styleText("red", "x", { stream: process.stderr }) !== "x";
