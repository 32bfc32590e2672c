import { readFile } from "node:fs/promises";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { redocly } from "../pipeline/redocly.ts";
import { corrections } from "./corrections.ts";
import { type Found, type Rating, redoclyRating } from "./ratings.ts";
import { type RedoclyChange, redoclyDiff } from "./redocly-diff.ts";
import { sides, sidesOf } from "./sides.ts";
import { unseen } from "./unseen.ts";
import { highest, type Level, rank } from "./version.ts";
import { words } from "./words.ts";

/** A change of an OpenAPI document: what it is in words, and what it asks of those who send requests and those who receive answers. */
export interface Change {
  level: Level;
  senders: Level;
  receivers: Level;
  /** A sentence, with names and values in backticks. */
  words: string;
  /** Where it is in the revision, or was in the base (JSON pointer). */
  pointer: string;
  /** The correction of Redocly's rating that applies, if one does: a name in corrections.ts. */
  correction?: string;
}

/** How two API descriptions differ: the changes, the gravest first, and the highest level among them. */
export interface Comparison {
  changes: Change[];
  level: Level;
}

/**
 * Compares two API descriptions, by the paths of their bundled descriptions (YAML or JSON). Redocly finds and rates the changes;
 * `unseen` adds what it passes over, and `corrections` rate anew what it rates wrongly for us. Throws a `UserError` when
 * Redocly cannot compare them.
 */
export async function compareDocuments(base: string, revision: string): Promise<Comparison> {
  const [reported, ...documents] = await Promise.all([redoclyDiff(base, revision), load(base), load(revision)]);
  const [before, after] = documents;
  const concerned = { base: sidesOf(before), revision: sidesOf(after) };
  const withSides = (change: RedoclyChange): Found => {
    const places = [
      [concerned.base, change.base],
      [concerned.revision, change.revision],
    ] as const;
    const found = places.flatMap(([concernedBy, place]) => (place ? concernedBy(ownerOf(change, place.pointer)) : []));
    const documents = { base: before, revision: after };
    return { ...change, sides: sides.filter((side) => found.includes(side)), documents };
  };
  const changes = [...reported, ...unseen(before, after, reported)].map(withSides).flatMap(rate);
  changes.sort((one, other) => rank(other.level) - rank(one.level));
  return { changes, level: highest(changes.map(({ level }) => level)) };
}

// A property that is new or gone has a place in one document alone; what it belongs to has one in both.
function ownerOf({ kind, typeName, property }: RedoclyChange, pointer: string): string {
  const isOfObject = kind === "modified" && property !== "key" && typeName !== "Unseen";
  return isOfObject ? pointer.replace(/\/[^/]*$/, "") : pointer;
}

async function load(path: string): Promise<OpenApiDocument> {
  return redocly.parseYaml(await readFile(path, "utf8")) as OpenApiDocument;
}

function rate(change: Found): Change[] {
  for (const { name, rate } of corrections) {
    const corrected = rate(change);
    if (corrected === "dropped") return [];
    if (corrected) return [toChange(change, { ...redoclyRating(change), ...corrected }, name)];
  }
  return [toChange(change, redoclyRating(change))];
}

function toChange(change: Found, { senders, receivers }: Rating, correction?: string): Change {
  const level = highest([senders, receivers]);
  const pointer = (change.revision ?? change.base)?.pointer ?? "";
  return { level, senders, receivers, words: words(change), pointer, ...(correction !== undefined && { correction }) };
}
