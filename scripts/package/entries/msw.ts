import type { HttpHandler } from "msw";
import { document } from "../../../generated/document.ts";
import { createHandlers } from "../../../src/msw/handlers.ts";
import type { HandlerOptions } from "../../../src/msw/options.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";

export type { HandlerOptions };

/**
 * Returns handlers for Mock Service Worker, for `setupWorker` and `setupServer`. They respond like the mock: with examples
 * selected by the same names, and to a create request with what was sent. They ignore requests that the API description
 * does not declare.
 */
export function handlers(options: HandlerOptions = {}): HttpHandler[] {
  return createHandlers(document as OpenApiDocument, options);
}
