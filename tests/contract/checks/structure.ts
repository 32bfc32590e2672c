import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { componentName, isReference, resolve } from "../../../src/openapi/reference.ts";

/** The parts of an API description that the reference pages and Microsoft's metadata determine. */
export interface Structure {
  servers: unknown;
  tags: unknown;
  paths: unknown;
  securitySchemes: unknown;
  schemas: unknown;
}

/**
 * Returns the structure of an API description: without texts and without the values of examples, and with all
 * references resolved except those to schemas.
 */
export function structureOf(document: OpenApiDocument): Structure {
  const { servers, tags, paths, components = {} } = document;
  const { securitySchemes, schemas } = components;
  return {
    servers, // their descriptions are the names of the clouds
    ...(withoutTexts(document, { tags, paths, securitySchemes, schemas }) as Omit<Structure, "servers">),
  };
}

function withoutTexts(document: OpenApiDocument, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTexts(document, item));
  if (typeof value !== "object" || value === null) return value;
  if (isReference(value) && componentName("schemas", value) === undefined)
    return withoutTexts(document, resolve(document, value));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      // A property can be called `description`, but then its schema is an object.
      if (["title", "description", "summary", "example"].includes(key) && typeof child === "string") return [];
      if (key === "examples" && Array.isArray(child)) return [];
      if (key === "examples" || key === "scopes") return [[key, Object.keys(child)]];
      return [[key, withoutTexts(document, child)]];
    }),
  );
}
