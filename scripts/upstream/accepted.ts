import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { fileProblem, UserError } from "../../src/cli/user-error.ts";
import { type Difference, kinds } from "./compare.ts";

/** Differences of one kind that are accepted, for one reason. */
export interface Accepted {
  kind: Difference["kind"];
  /** The types, properties or enum values. */
  places: string[];
  /** The clouds in which they differ; all clouds if absent. */
  clouds?: string[];
  /** What the metadata may have; anything if absent. */
  microsoft?: string[];
  reason: string;
  /** `file:line` of the entry. */
  location: string;
}

/** Reads the file of accepted differences. Throws a `UserError` for an entry that is not as described there. */
export function readAccepted(file: string): Accepted[] {
  const name = relative(process.cwd(), file);
  const lineCounter = new LineCounter();
  const document = parseDocument(readText(file, name), { lineCounter });
  const lineOf = (offset: number): string => `${name}:${lineCounter.linePos(offset).line}`;
  const [error] = document.errors;
  if (error) throw new UserError(`${lineOf(error.pos[0])} is not valid YAML: ${error.message.split(" at line ")[0]}.`);
  if (document.contents === null) return [];
  if (!isSeq<Node>(document.contents)) throw new UserError(`${name}: expected a list of accepted differences.`);
  return document.contents.items.map((item) => {
    const location = lineOf(item.range?.[0] ?? 0);
    const problem = isMap(item) ? problemOf(item.toJS(document)) : "expected an object";
    if (problem) throw new UserError(`${location}: invalid accepted difference: ${problem}.`);
    return { ...item.toJS(document), location };
  });
}

/** Returns whether an entry accepts a difference in a cloud. */
export function accepts(entry: Accepted, { kind, place, microsoft }: Difference, cloud: string): boolean {
  return (
    entry.kind === kind &&
    entry.places.includes(place) &&
    (entry.clouds?.includes(cloud) ?? true) &&
    (entry.microsoft?.includes(microsoft) ?? true)
  );
}

function readText(file: string, name: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UserError(`Cannot read the accepted differences ${name}: ${fileProblem(error)}.`);
  }
}

function problemOf(entry: Readonly<Record<string, unknown>>): string | undefined {
  const { kind, places, clouds, microsoft, reason, ...unknown } = entry;
  const [key] = Object.keys(unknown);
  if (key !== undefined) return `unknown key ${JSON.stringify(key)}`;
  if (!kinds.some((each) => each === kind)) return `expected \`kind\` to be one of ${kinds.join(", ")}`;
  if (typeof reason !== "string" || reason === "") return "expected a `reason`";
  if (!isList(places)) return "expected `places` to be a list of types, properties or enum values";
  for (const [name, list] of Object.entries({ clouds, microsoft }))
    if (list !== undefined && !isList(list)) return `expected \`${name}\` to be a list of texts`;
  return undefined;
}

const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");
