import type { HttpHandler } from "msw";
import { document } from "../../../generated/document.ts";
import { createHandlers } from "../../../src/msw/handlers.ts";
import type { HandlerOptions } from "../../../src/msw/options.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";

export type { HandlerOptions };

/**
 * Returns handlers for Mock Service Worker, for `setupWorker` and `setupServer`. They respond as the mock does: with the
 * examples, by the same names, and to a create with what was sent. Requests that the API description does not have are
 * left to other handlers.
 */
export function handlers(options: HandlerOptions = {}): HttpHandler[] {
  return createHandlers(document as OpenApiDocument, options);
}
