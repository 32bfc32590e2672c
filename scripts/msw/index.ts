import type { HttpHandler } from "msw";
import { contract } from "../own-contract.ts";
import { handlersOf } from "./handlers.ts";
import type { HandlerOptions } from "./options.ts";

export type { HandlerOptions };

/**
 * Handlers for Mock Service Worker, for `setupWorker` and `setupServer`. They answer what the mock answers: the examples,
 * by the same names, and to a create what was sent. Requests that the contract does not have are left to other handlers.
 */
export function handlers(options: HandlerOptions = {}): HttpHandler[] {
  return handlersOf(contract, options);
}
