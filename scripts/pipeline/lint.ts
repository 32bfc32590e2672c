import { throwOnErrors } from "./problems.ts";
import type { Source } from "./read.ts";
import { redocly } from "./redocly.ts";

/** Holds a description against its Redocly rules. Throws a `UserError` that lists every error with its place. */
export async function lint({ document, resolver, config }: Source): Promise<void> {
  throwOnErrors(await redocly.lintDocument({ document, externalRefResolver: resolver, config }));
}
