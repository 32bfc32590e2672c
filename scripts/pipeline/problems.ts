import { relative } from "node:path";
import { styleText } from "node:util";
import type { Document, LineColLocationObject, NormalizedProblem } from "@redocly/openapi-core";
import { UserError } from "../../src/cli/user-error.ts";
import { pointerTo } from "../../src/openapi/pointer.ts";
import { redocly } from "./redocly.ts";
import { visible } from "./text.ts";

const { getCodeframe, getLineColLocation } = redocly;

/** Locating a problem takes a walk through its file. */
const maxShownProblems = 100;

/** Throws a `UserError` if Redocly reports errors; warnings are ignored. */
export function throwOnErrors(problems: readonly NormalizedProblem[]): void {
  const errors = problems.filter(({ severity, ignored }) => severity === "error" && !ignored);
  if (errors.length > 0) throw new UserError(describeAll(errors));
}

/** Throws a `UserError` for the value at `keys` in a file, or for its nearest ancestor in the text. */
export function throwProblem(source: Document["source"], keys: readonly string[], message: string): never {
  const location = [{ source, pointer: pointerTo(keys), reportOnKey: false }];
  throw new UserError(describeAll([{ message, ruleId: "limits", severity: "error", location, suggest: [] }]));
}

/** Returns the result of a call to Redocly. An error in Redocly itself becomes a `UserError` that names the file. */
export async function namingFile<Result>(
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
  const shown = problems.slice(0, maxShownProblems);
  const rest = problems.length > shown.length ? [`… and ${problems.length - shown.length} more.`] : [];
  return visible(`The API description has ${count}:\n\n${[...shown.map(describe), ...rest].join("\n\n")}`);
}

function describe({ message, ruleId, location: [location, ...others], suggest }: NormalizedProblem): string {
  const lines = [
    ...describePlace(location, `${message}  (${ruleId})`),
    ...others.flatMap((other) => describePlace(other, "and here")),
    suggest.length > 0 ? `Did you mean ${suggest.join(" or ")}?` : "",
  ];
  return lines.filter((line) => line !== "").join("\n");
}

/** Returns a line with file, line and column, and the text around it. */
function describePlace(location: NormalizedProblem["location"][number] | undefined, text: string): string[] {
  const file = location ? relative(process.cwd(), location.source.absoluteRef) : "";
  const place = location && locate(location);
  const position = place ? `${file}:${place.start.line}:${place.start.col}` : file;
  return [`${position}  ${text}`.trim(), place ? getCodeframe(place, usesColor()) : ""];
}

/** Returns the line and column of a location; `undefined` where yaml-ast-parser fails on what js-yaml accepts. */
function locate(location: NormalizedProblem["location"][number]): LineColLocationObject | undefined {
  try {
    return getLineColLocation(location);
  } catch {
    return undefined;
  }
}

const usesColor = (): boolean => styleText("red", "x", { stream: process.stderr }) !== "x";
