import type { Operation } from "../../src/openapi/operations.ts";

/** Returns the id of the section in which Redoc shows an operation; after a `#`, it is a link to it. */
export function sectionId({ name, definition }: Operation): string {
  const tag = (definition.tags?.[0] ?? "").toLowerCase().replaceAll(" ", "-");
  return `/${tag}/${name.toLowerCase()}`;
}
