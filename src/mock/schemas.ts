import { hash } from "node:crypto";
import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * Gives the bodies of Prism's operations the very schemas that those of the last document had, where they say the same.
 * Prism keeps what it compiles of a schema, for ever and by the object that this is: so a schema is compiled once, however
 * often its API description changes.
 */
export class Schemas {
  #last: ReadonlyMap<string, object> = new Map();
  #current = new Map<string, object>();

  /** From here on the operations are those of another API description. */
  startDocument(): void {
    this.#last = this.#current;
    this.#current = new Map();
  }

  shareIn({ request, responses }: PrismOperation): void {
    for (const body of [request?.body, ...responses])
      for (const content of body?.contents ?? []) if (content.schema) content.schema = this.#same(content.schema);
  }

  #same<Schema extends object>(schema: Schema): Schema {
    // Prism's ids of schemas come from their places, and say nothing else.
    const key = hash(
      "sha256",
      JSON.stringify(schema, (name, value) => (name === "x-stoplight" ? undefined : value)),
    );
    const same = (this.#current.get(key) ?? this.#last.get(key) ?? schema) as Schema;
    this.#current.set(key, same);
    return same;
  }
}
