import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { redocly } from "../pipeline/redocly.ts";
import { withOperations, withoutParts, withRenamed } from "./causes.ts";
import type { Change, Comparison } from "./change.ts";
import { message } from "./message.ts";
import { rate } from "./rate.ts";
import { redoclyDiff } from "./redocly-diff.ts";
import { reorderedLists } from "./reordered-lists.ts";
import { highest, rank } from "./version.ts";

export type { Change, Comparison } from "./change.ts";

/**
 * Compares two bundled descriptions, given as YAML or JSON. Redocly finds the changes and rates them; the table in
 * corrections.ts replaces some of its ratings.
 *
 * @throws `UserError` when Redocly cannot compare them
 */
export async function compareDescriptions(base: string, revision: string): Promise<Comparison> {
  if (base === revision) return { changes: [], level: "none" };
  const documents = { base: parse(base), revision: parse(revision) };
  const found = [...(await redoclyDiff(base, revision)), ...reorderedLists(documents.base, documents.revision)];
  const differences = withRenamed(withOperations(found, documents), documents);
  const rated = differences.flatMap((difference): Change[] => {
    const rating = rate(difference, documents);
    if (rating === "ignored") return [];
    const level = highest([rating.requests, rating.responses]);
    const { kind, pointer } = difference;
    return [{ kind, level, ...rating, message: message(difference, documents), pointer }];
  });
  const changes = withoutParts(rated, documents);
  changes.sort((one, other) => rank(other.level) - rank(one.level));
  return { changes, level: highest(changes.map(({ level }) => level)) };
}

/** Returns the version of an API description, given as YAML or JSON. */
export const versionOf = (text: string): string => String(parse(text).info?.version);

const parse = (text: string): OpenApiDocument => redocly.parseYaml(text) as OpenApiDocument;
