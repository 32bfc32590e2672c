import type { Config, Document, NormalizedProblem, SpecVersion } from "@redocly/openapi-core";
import { keysOf, valueAt } from "../../src/openapi/pointer.ts";
import { causesOf } from "./causes.ts";
import { namingFile, throwOnErrors } from "./problems.ts";
import type { Source } from "./read.ts";
import { redocly } from "./redocly.ts";
import { withEffect } from "./severity.ts";

/**
 * Lints an API description with its Redocly rules. Returns the warnings.
 *
 * @throws `UserError` that lists every error with its place
 */
export async function lint({ document, resolver, config }: Source): Promise<NormalizedProblem[]> {
  const version = redocly.detectSpec(document.parsed);
  config.skipRules(exampleRulesThatWarn(config, version));
  const lintWith = (rules: Config) => redocly.lintDocument({ document, externalRefResolver: resolver, config: rules });
  const found = await namingFile(document, "linted", async () => {
    try {
      return await lintWith(config);
    } catch (error) {
      // Some rules fail on values of the wrong type; these two report them.
      const rules = { struct: "error", "no-unresolved-refs": "error" } as const;
      throwOnErrors(await lintWith(await redocly.createConfig({ rules })));
      throw error;
    }
  });
  const isName = await schemaNamesIn(document, resolver);
  const problems = found.filter((problem) => !problem.ignored && !isName(problem)).map(withEffect);
  throwOnErrors(problems);
  return causesOf(problems);
}

/** Validating every example takes most of the time, and an invalid one changes nothing in what is generated. */
function exampleRulesThatWarn(config: Config, version: SpecVersion): string[] {
  return Object.keys(config.rules[version]).filter(
    (rule) => rule.endsWith("-examples") && config.getRuleSettings(rule, version).severity === "warn",
  );
}

/**
 * Returns a function that recognizes the unresolved reference that is the name of a schema, in the mapping of a
 * discriminator (OpenAPI 3.1.1, section 4.8.25).
 */
async function schemaNamesIn({ parsed }: Document, { cache }: Source["resolver"]) {
  const files = await Promise.allSettled(cache.values()); // those that cannot be read are problems already
  const documents = files.flatMap((file) => (file.status === "fulfilled" && "parsed" in file.value ? file.value : []));
  const values = new Map(documents.map(({ source, parsed }) => [source.absoluteRef, parsed]));
  return ({ ruleId, location: [place] }: NormalizedProblem): boolean => {
    if (ruleId !== "no-unresolved-refs" || !place?.pointer?.includes("/discriminator/mapping/")) return false;
    const name = valueAt(values.get(place.source.absoluteRef), keysOf(place.pointer));
    return typeof name === "string" && valueAt(parsed, ["components", "schemas", name]) !== undefined;
  };
}
