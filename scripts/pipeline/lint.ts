import type { Config, SpecVersion } from "@redocly/openapi-core";
import { namingFile, throwOnErrors } from "./problems.ts";
import type { Source } from "./read.ts";
import { redocly } from "./redocly.ts";

/**
 * Lints an API description with its Redocly rules.
 *
 * @throws `UserError` that lists every error with its place
 */
export async function lint({ document, resolver, config }: Source): Promise<void> {
  const version = redocly.detectSpec(document.parsed);
  // Warnings are not shown, and validating every example takes most of the time where it would only warn.
  config.skipRules(rulesThatWarn(config, version));
  const lintWith = (rules: Config) => redocly.lintDocument({ document, externalRefResolver: resolver, config: rules });
  const problems = await namingFile(document, "linted", async () => {
    try {
      return await lintWith(config);
    } catch (error) {
      // Some rules fail on values of the wrong type; these two report them.
      const rules = { struct: "error", "no-unresolved-refs": "error" } as const;
      throwOnErrors(await lintWith(await redocly.createConfig({ rules })));
      throw error;
    }
  });
  throwOnErrors(problems);
}

function rulesThatWarn(config: Config, version: SpecVersion): string[] {
  return Object.keys(config.rules[version]).filter((rule) => config.getRuleSettings(rule, version).severity === "warn");
}
