import { createRequire } from "node:module";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";

// Prism is CommonJS; its validator is inside the package.
const require = createRequire(import.meta.url);
const { getHttpOperationsFromSpec } = require("@stoplight/prism-http") as typeof import("@stoplight/prism-http");
const { validateAgainstSchema } =
  require("@stoplight/prism-http/dist/validator/validators/utils") as typeof import("@stoplight/prism-http/dist/validator/validators/utils.js");

/**
 * The bodies that Prism would not validate, because it cannot compile their schemas: it says nothing of it and takes
 * whatever comes (stoplightio/prism#1931). Each as `createMyProject request` or `createMyProject 201`.
 */
export async function skippedBodies(document: OpenApiDocument): Promise<string[]> {
  const operations = await getHttpOperationsFromSpec(document);
  return operations.flatMap((operation) => {
    const bundle = (operation as unknown as { __bundled__?: unknown }).__bundled__;
    const bodies = [
      ...(operation.request?.body?.contents ?? []).map(({ schema }) => ({ name: "request", schema })),
      ...operation.responses.flatMap(({ code, contents = [] }) =>
        contents.map(({ schema }) => ({ name: code, schema })),
      ),
    ];
    return bodies
      .filter(({ schema }) => schema && !refuses(schema, bundle))
      .map(({ name }) => `${operation.iid ?? operation.id} ${name}`);
  });
}

/** Whether the validator finds fault with a number, which no body of the contract is. */
function refuses(schema: object, bundle: unknown): boolean {
  return validateAgainstSchema(17, schema, false, 0, "body", bundle)._tag === "Some";
}
