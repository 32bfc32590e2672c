import type { NormalizedProblem } from "@redocly/openapi-core";
import { mapsOfNames } from "../../src/openapi/objects.ts";
import { keysOf } from "../../src/openapi/pointer.ts";

/**
 * Returns a problem with the severity that its effect has: problems of structure that change nothing in what is generated
 * are warnings, unless the configuration makes them errors; all others are errors.
 */
export function withEffect(problem: NormalizedProblem): NormalizedProblem {
  if (problem.ruleId !== "struct" || problem.severity === "error" || isWithoutEffect(problem)) return problem;
  return { ...problem, severity: "error" };
}

function isWithoutEffect({ message, location }: NormalizedProblem): boolean {
  const keys = keysOf(location[0]?.pointer ?? "");
  const [, unexpected] = /^Property `(.*)` is not expected here/.exec(message) ?? [];
  const [, missing] = /^The field `(.*)` must be present/.exec(message) ?? [];
  if (unexpected !== undefined) return unexpected !== "$ref" && !isInMap(keys);
  if (missing !== undefined) return isDocumentation([...keys, missing]);
  return isDocumentation(keys) || / `Schema` \(object\) but got `boolean`/.test(message);
}

/** Whether keys lead to an entry of a map of names, such as an invalid status in `responses`. */
const isInMap = (keys: readonly string[]): boolean =>
  mapsOfNames.has(keys.at(-2) ?? "") && !mapsOfNames.has(keys.at(-3) ?? "");

/** Whether keys lead to something that only documentation shows. */
function isDocumentation(keys: readonly string[]): boolean {
  return keys.some((key, index) => {
    const isName = mapsOfNames.has(keys[index - 1] ?? "");
    return !isName && (documentation.has(key) || key.startsWith("x-"));
  });
}

const documentation = new Set([
  ...["info", "description", "summary", "title", "externalDocs", "example", "examples", "deprecated", "xml", "tags"],
  ...["links", "operationId"],
]);
