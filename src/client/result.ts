import { byStatus, isSuccess, type ReadBody } from "./endpoint.ts";
import type { CallError, Details, Kind } from "./error.ts";
import { callHook } from "./hook.ts";
import type { Operation } from "./options.ts";
import { mismatchOf } from "./shape.ts";
import { issuesOf } from "./validation.ts";

/** Has either `data` or `error`. */
export type UntypedResult =
  | { data: unknown; response: Response }
  | { error: CallError; response: Response | undefined };

/**
 * Parses and validates the body of a response.
 *
 * @param fail - returns a result with an error
 */
export function resultOf(
  { name, endpoint, options }: Operation,
  response: Response,
  { type, content }: ReadBody,
  fail: (kind: Kind, details: Details) => UntypedResult,
): UntypedResult {
  const { status } = response;
  let body: unknown = type === "empty" ? null : content;
  if (!type) return fail("unexpected-status", { body });
  if (type === "json" || typeof type === "object") {
    try {
      body = JSON.parse(content as string);
    } catch {
      // The platform's message would contain a part of the body.
      return fail("invalid-response", { body, cause: new SyntaxError("The body is not JSON") });
    }
    const issues = issuesOf(byStatus(options.validate?.[name] ?? {}, status), body);
    if (issues.length > 0) callHook(options.onDeviation, { operation: name, status, issues });
    const mismatch = typeof type === "object" && mismatchOf(body, type);
    if (mismatch) return fail("invalid-response", { body, cause: new TypeError(mismatch) });
  }
  return isSuccess(endpoint, status) ? { data: body, response } : fail("status", { body });
}
