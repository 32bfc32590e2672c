import { relative } from "node:path";
import { styleText } from "node:util";
import type { Document, LineColLocationObject, NormalizedProblem } from "@redocly/openapi-core";
import { UserError } from "../../src/cli/user-error.ts";
import { pointerTo } from "../../src/openapi/pointer.ts";
import { causesOf } from "./causes.ts";
import { redocly } from "./redocly.ts";
import { visible } from "./text.ts";

type Location = NormalizedProblem["location"][number];

const { getCodeframe, getLineColLocation } = redocly;

/** Of problems, and of the places of one: locating each takes a walk through its file. */
const maxShown = 10;

/** Throws a `UserError` if Redocly reports errors; warnings are ignored. */
export function throwOnErrors(problems: readonly NormalizedProblem[]): void {
  const errors = problems.filter(({ severity, ignored }) => severity === "error" && !ignored);
  if (errors.length > 0) throw new UserError(describeAll(causesOf(errors)));
}

/** Returns a problem as one line, with its place. */
export function inOneLine({ message, ruleId, location: [location] }: NormalizedProblem): string {
  return `${location ? `${positionOf(location)}  ` : ""}${message}  (${ruleId})`;
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
  const shown = problems.slice(0, maxShown).map(describe);
  return visible(`The API description has ${count}:\n\n${[...shown, ...countRest(problems)].join("\n\n")}`);
}

function describe({ message, ruleId, location: [location, ...others], suggest }: NormalizedProblem): string {
  const suggestions = suggest.filter((each) => !message.includes(`"${each}"`));
  const lines = [
    ...describePlace(location, `${message}  (${ruleId})`),
    ...others.slice(0, maxShown).map((other) => `${positionOf(other)}  and here`),
    ...countRest(others),
    suggestions.length > 0 ? `Did you mean ${suggestions.join(" or ")}?` : "",
  ];
  return lines.filter((line) => line !== "").join("\n");
}

const countRest = (all: readonly unknown[]): string[] =>
  all.length > maxShown ? [`… and ${all.length - maxShown} more`] : [];

/** Returns a line with file, line and column, and the text around it. */
function describePlace(location: Location | undefined, text: string): string[] {
  if (!location) return [text];
  const place = locate(location);
  return [`${positionOf(location)}  ${text}`, place ? getCodeframe(place, usesColor()) : ""];
}

function positionOf(location: Location): string {
  const place = locate(location);
  const file = relative(process.cwd(), location.source.absoluteRef);
  return place ? `${file}:${place.start.line}:${place.start.col}` : file;
}

/** Returns the line and column of a location; `undefined` where yaml-ast-parser fails on what js-yaml accepts. */
function locate(location: Location): LineColLocationObject | undefined {
  try {
    return getLineColLocation(location);
  } catch {
    return undefined;
  }
}

const usesColor = (): boolean => styleText("red", "x", { stream: process.stderr }) !== "x";
