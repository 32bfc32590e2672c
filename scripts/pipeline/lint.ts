import type { Config, SpecVersion } from "@redocly/openapi-core";
import { namingTheFile, throwOnErrors } from "./problems.ts";
import type { Source } from "./read.ts";
import { redocly } from "./redocly.ts";

/** Holds a description against its Redocly rules. Throws a `UserError` that lists every error with its place. */
export async function lint({ document, resolver, config }: Source): Promise<void> {
  const version = redocly.detectSpec(document.parsed);
  // Nobody sees warnings, and to hold each example against its schema takes most of the time where it only warns.
  config.skipRules(rulesThatWarn(config, version));
  const lintWith = (rules: Config) => redocly.lintDocument({ document, externalRefResolver: resolver, config: rules });
  const problems = await namingTheFile(document, "linted", async () => {
    try {
      return await lintWith(config);
    } catch (error) {
      // Some rules fail on what has a wrong shape. Those that find wrong shapes do not.
      throwOnErrors(await lintWith(await redocly.createConfig({ rules: shapes })));
      throw error;
    }
  });
  throwOnErrors(problems);
}

const shapes = { struct: "error", "no-unresolved-refs": "error" } as const;

function rulesThatWarn(config: Config, version: SpecVersion): string[] {
  return Object.keys(config.rules[version]).filter((rule) => config.getRuleSettings(rule, version).severity === "warn");
}
