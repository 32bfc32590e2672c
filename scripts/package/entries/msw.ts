import type { HttpHandler } from "msw";
import { document } from "../../../generated/document.ts";
import type { examples } from "../../../generated/examples.ts";
import { createHandlers } from "../../../src/msw/handlers.ts";
import type { HandlerOptions as Options } from "../../../src/msw/options.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";

/** How the handlers respond. */
export type HandlerOptions = Options<Scenario>;

/** The name of an example of a response. */
export type Scenario = KeysOf<ValuesOf<ValuesOf<typeof examples>["responses"]>>;

type ValuesOf<Type> = Type extends unknown ? Type[keyof Type] : never;
type KeysOf<Type> = Type extends unknown ? keyof Type & string : never;

/**
 * Returns handlers for Mock Service Worker, for `setupWorker` and `setupServer`. They respond like the mock: with examples
 * selected by the same names, and to a create request with what was sent. They ignore requests that the API description
 * does not declare.
 *
 * @throws `TypeError` for a scenario that no response has
 */
export function handlers(options: HandlerOptions = {}): HttpHandler[] {
  return createHandlers(document as OpenApiDocument, options);
}
