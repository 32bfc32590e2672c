import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { redocly } from "../pipeline/redocly.ts";
import { message } from "./message.ts";
import { rate } from "./rate.ts";
import type { Rating } from "./rating.ts";
import { redoclyDiff } from "./redocly-diff.ts";
import { reorderedLists } from "./reordered-lists.ts";
import { highest, type Level, rank } from "./version.ts";

/** A change of an API description, rated for requests and for responses. */
export interface Change extends Rating {
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

/**
 * Compares two bundled descriptions, given as YAML or JSON. Redocly finds the changes and rates them; the table in
 * corrections.ts replaces some of its ratings.
 *
 * @throws `UserError` when Redocly cannot compare them
 */
export async function compareDescriptions(base: string, revision: string): Promise<Comparison> {
  if (base === revision) return { changes: [], level: "none" };
  const documents = { base: parse(base), revision: parse(revision) };
  const differences = [...(await redoclyDiff(base, revision)), ...reorderedLists(documents.base, documents.revision)];
  const changes = differences.flatMap((difference): Change[] => {
    const rating = rate(difference, documents);
    if (rating === "ignored") return [];
    const level = highest([rating.requests, rating.responses]);
    return [{ level, ...rating, message: message(difference, documents), pointer: difference.pointer }];
  });
  changes.sort((one, other) => rank(other.level) - rank(one.level));
  return { changes, level: highest(changes.map(({ level }) => level)) };
}

/** Returns the version of an API description, given as YAML or JSON. */
export const versionOf = (text: string): string => String(parse(text).info?.version);

const parse = (text: string): OpenApiDocument => redocly.parseYaml(text) as OpenApiDocument;
