import type { Operation } from "../openapi/operations.ts";

/**
 * Returns the key of the response that an operation declares for a status: the status itself, its range such as `4XX`, or
 * `default` (OpenAPI 3.1, section 4.8.16).
 */
export function responseKey({ responses }: Operation, status: number): string | undefined {
  return [`${status}`, `${Math.floor(status / 100)}XX`, "default"].find((key) => Object.hasOwn(responses, key));
}

/** Returns the key of the response to a valid request: the lowest 2xx, else `default`, else the first. */
export function successKey({ responses }: Operation): string | undefined {
  const keys = Object.keys(responses); // statuses in ascending order come first
  return keys.find((key) => key.startsWith("2")) ?? keys.find((key) => key === "default") ?? keys[0];
}

/** Returns the status of a declared response: the first of a range; for `default` 200 if it is the success, else 500. */
export function statusOf(operation: Operation, key: string): number {
  if (key === "default") return successKey(operation) === key ? 200 : 500;
  return Number(key.replace("XX", "00"));
}

/** Returns the status of the response to an invalid request: 400 if the operation declares it and not 422, else 422. */
export function invalidStatus({ responses }: Operation): number {
  return Object.hasOwn(responses, "400") && !Object.hasOwn(responses, "422") ? 400 : 422;
}
