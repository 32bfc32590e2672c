import type { Oas3_1Definition } from "@redocly/openapi-core";

/** An OpenAPI 3.0 or 3.1 description in one document: every `$ref` is local. */
export type OpenApiDocument = Oas3_1Definition;
