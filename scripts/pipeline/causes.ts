import type { NormalizedProblem } from "@redocly/openapi-core";

/**
 * Returns one problem for each mistake, causes first. Redocly reports a mistake once for each reference that leads to it,
 * together with its consequences.
 */
export function causesOf(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  const causes = withoutConsequences(withoutFurtherReasons(problems.map(withShortMessage)));
  return mergeEqual(causes).toSorted((a, b) => rankOf(a) - rankOf(b));
}

const exampleRule = /^no-invalid-.*-examples$/;
const isExample = ({ ruleId }: NormalizedProblem): boolean => exampleRule.test(ruleId);
const isUnresolved = ({ ruleId }: NormalizedProblem): boolean => ruleId === "no-unresolved-refs";

const notYaml = "Not valid YAML: ";

/** Examples come last: they are valid again once their schema is. */
const rankOf = (problem: NormalizedProblem): number =>
  isUnresolved(problem) ? 0 : problem.ruleId === "struct" ? 1 : isExample(problem) ? 3 : 2;

/** Leaves out the place of a YAML error, which is that of the problem. */
function withShortMessage(problem: NormalizedProblem): NormalizedProblem {
  return {
    ...problem,
    message: problem.message.replace(/^Failed to parse: (.*) in ".*" \(\d+:\d+\)$/s, `${notYaml}$1`),
  };
}

/** What a rule reports because of a mistake that another rule reports. */
const consequences: readonly { rule: RegExp; message?: RegExp; cause: (problem: NormalizedProblem) => boolean }[] = [
  {
    rule: /^path-param(eter)?s-defined$/,
    cause: (problem) => isUnresolved(problem) && /\/parameters\/\d+/.test(pointerOf(problem)),
  },
  {
    rule: exampleRule,
    message: /^Example validation errored/,
    cause: (problem) => isUnresolved(problem) || problem.ruleId === "struct",
  },
];

const pointerOf = ({ location: [location] }: NormalizedProblem): string => location?.pointer ?? "";

/** Leaves out what only repeats another problem, in its own words or as a consequence. */
function withoutConsequences(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  const known = consequences.filter(({ cause }) => problems.some(cause));
  const repeated = problems.flatMap((problem) => {
    const { ruleId, message } = problem;
    if (message.startsWith(notYaml)) return `Can't resolve $ref: ${message.slice(notYaml.length)} in "`;
    const [, scheme] = /^#\/components\/securitySchemes\/([^/]+)/.exec(pointerOf(problem)) ?? [];
    if (scheme && isUnresolved(problem)) return `There is no \`${scheme}\` security scheme defined`;
    const [, property] = /^Required property ('.*') is not defined/.exec(message) ?? [];
    const isUndefined = property && ruleId === "no-required-schema-properties-undefined";
    return isUndefined ? ` must have required property ${property}.` : [];
  });
  return problems.filter(({ ruleId, message }) => {
    if (known.some((each) => each.rule.test(ruleId) && (each.message?.test(message) ?? true))) return false;
    return !repeated.some((text) => message.includes(text));
  });
}

/**
 * Leaves out all but the first reason why a value in an example is invalid; missing properties are problems of their own.
 * Of a value that matches no alternative of an `anyOf` or `oneOf`, only the innermost reasons are left.
 */
function withoutFurtherReasons(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  const alternatives = new Set<string>();
  const ancestors = new Set<string>();
  for (const problem of problems.filter(isExample)) {
    const [place = "", ...outer] = placesAround(problem);
    if (/ must match (a|exactly one) schema in (any|one)Of\.$/.test(problem.message)) alternatives.add(place);
    for (const ancestor of outer) ancestors.add(ancestor);
  }
  const seen = new Set<string>();
  return problems.filter((problem) => {
    if (!isExample(problem)) return true;
    const [place = "", ...outer] = placesAround(problem);
    const isFirst = !seen.has(place);
    seen.add(place);
    const isAlternative = [place, ...outer].some((each) => alternatives.has(each));
    return isAlternative ? isFirst && !ancestors.has(place) : isFirst || / must have required /.test(problem.message);
  });
}

/** Returns the place of a problem, then those of the values that contain it. */
function placesAround({ location: [location] }: NormalizedProblem): string[] {
  const keys = `${location?.source.absoluteRef}${location?.pointer ?? ""}`.split("/");
  return keys.map((_, index) => keys.slice(0, keys.length - index).join("/"));
}

/**
 * Merges what is reported several times at the same place, and problems with the same message at several places where
 * these are likely to have one cause: a missing file, or a schema that several examples are not valid against.
 */
function mergeEqual(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  const hasFarCause = (problem: NormalizedProblem): boolean =>
    isExample(problem) || (isUnresolved(problem) && problem.message.startsWith("Can't resolve $ref: "));
  const keyOf = (problem: NormalizedProblem): string =>
    JSON.stringify([problem.ruleId, problem.message, !hasFarCause(problem) && problem.location.map(placeOf)]);
  return [...Map.groupBy(problems, keyOf).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const places = [first, ...others].flatMap(({ location }) => location);
    return { ...first, location: [...new Map(places.map((place) => [placeOf(place), place])).values()] };
  });
}

const placeOf = ({ source, pointer }: NormalizedProblem["location"][number]): string =>
  JSON.stringify([source.absoluteRef, pointer]);
