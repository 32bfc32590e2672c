import type { Oas3_1Definition } from "@redocly/openapi-core";

/** A bundled OpenAPI 3.0 or 3.1 description: every `$ref` in it is local. */
export type OpenApiDocument = Oas3_1Definition;
