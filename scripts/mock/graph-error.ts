import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Answer } from "./prism.ts";

/** An error answer in the shape that Microsoft Graph gives it, for what the contract has no example of. */
export function graphError(status: number, message: string): Answer {
  const requestId = randomUUID();
  const code = (STATUS_CODES[status] ?? "Unknown Error").replaceAll(/\W/g, "");
  const innerError = { date: new Date().toISOString().slice(0, 19), "request-id": requestId };
  return {
    status,
    headers: { "Content-Type": "application/json", "request-id": requestId },
    body: { error: { code, message, innerError } },
    violations: [message],
  };
}
